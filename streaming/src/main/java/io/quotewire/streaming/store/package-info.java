/** State stores on disk that cost less than those of Kafka Streams alone. */
@NullMarked
package io.quotewire.streaming.store;

import org.jspecify.annotations.NullMarked;
