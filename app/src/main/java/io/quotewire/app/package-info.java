/** The command line as a whole: all commands, and how they fail. */
@NullMarked
package io.quotewire.app;

import org.jspecify.annotations.NullMarked;
