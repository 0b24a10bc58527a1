/** Articles from another topic of the cluster. */
@NullMarked
package io.quotewire.producer.topic;

import org.jspecify.annotations.NullMarked;
