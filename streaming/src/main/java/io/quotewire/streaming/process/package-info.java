/** Runs a service as a process of its own, as in a container: settings, log and exit status. */
@NullMarked
package io.quotewire.streaming.process;

import org.jspecify.annotations.NullMarked;
