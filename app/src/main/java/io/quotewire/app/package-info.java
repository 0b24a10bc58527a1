/** The command line as a whole: all commands, and the handling of failures. */
@NullMarked
package io.quotewire.app;

import org.jspecify.annotations.NullMarked;
