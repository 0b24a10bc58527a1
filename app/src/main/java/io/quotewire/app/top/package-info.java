/**
 * {@code quotewire top}: {@code LiveScreen} draws a {@code Screen}, which lays out a snapshot, on the {@code
 * WholeTerminal}; {@code View} is what of the snapshot is shown, and changes by {@code Keys}.
 */
@NullMarked
package io.quotewire.app.top;

import org.jspecify.annotations.NullMarked;
