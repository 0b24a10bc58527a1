/**
 * {@code quotewire top}: {@code LiveScreen} owns the terminal, {@code Screen} lays out a snapshot, {@code
 * View} is what of it is shown and changes by {@code Keys}.
 */
@NullMarked
package io.quotewire.app.top;

import org.jspecify.annotations.NullMarked;
