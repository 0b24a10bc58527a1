/** A Kafka broker inside this process, for demos and development. */
@NullMarked
package io.quotewire.app.broker;

import org.jspecify.annotations.NullMarked;
