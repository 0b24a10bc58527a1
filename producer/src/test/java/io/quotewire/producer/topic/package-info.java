@NullMarked
package io.quotewire.producer.topic;

import org.jspecify.annotations.NullMarked;
