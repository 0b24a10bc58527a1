/** Two processors, two sinks and a feeder that run on the brokers under load. */
@NullMarked
package io.quotewire.faults.installation;

import org.jspecify.annotations.NullMarked;
