/** Two processors, two sinks and a feeder at work on the brokers, with load. */
@NullMarked
package io.quotewire.faults.installation;

import org.jspecify.annotations.NullMarked;
