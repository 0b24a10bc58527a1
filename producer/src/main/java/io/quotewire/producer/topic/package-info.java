/** Articles of others from a topic of the cluster. */
@NullMarked
package io.quotewire.producer.topic;

import org.jspecify.annotations.NullMarked;
