@NullMarked
package io.quotewire.producer.follow;

import org.jspecify.annotations.NullMarked;
