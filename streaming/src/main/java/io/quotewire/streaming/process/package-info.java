/** A service as a process of its own, in a container: what it is set up by, what it says and how it ends. */
@NullMarked
package io.quotewire.streaming.process;

import org.jspecify.annotations.NullMarked;
