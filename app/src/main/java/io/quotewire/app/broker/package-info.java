/** A Kafka broker inside this process, to look and to develop with. */
@NullMarked
package io.quotewire.app.broker;

import org.jspecify.annotations.NullMarked;
