/** Articles onto the topic: packed, sent, counted, reported. */
@NullMarked
package io.quotewire.producer.sending;

import org.jspecify.annotations.NullMarked;
