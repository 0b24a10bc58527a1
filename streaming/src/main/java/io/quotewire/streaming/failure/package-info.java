/** What prevents a service or a command from working, derived from the errors of Kafka and of the machine. */
@NullMarked
package io.quotewire.streaming.failure;

import org.jspecify.annotations.NullMarked;
