@NullMarked
package io.quotewire.producer.feed;

import org.jspecify.annotations.NullMarked;
