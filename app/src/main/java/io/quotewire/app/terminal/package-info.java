/** Lays out text for people: columns, wrapping, colour. */
@NullMarked
package io.quotewire.app.terminal;

import org.jspecify.annotations.NullMarked;
