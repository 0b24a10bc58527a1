/** The command line: one class a command, and what they share. */
@NullMarked
package io.quotewire.app;

import org.jspecify.annotations.NullMarked;
