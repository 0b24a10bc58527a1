/** The states of the feeds, on a topic that feeders share. */
@NullMarked
package io.quotewire.producer.memory;

import org.jspecify.annotations.NullMarked;
