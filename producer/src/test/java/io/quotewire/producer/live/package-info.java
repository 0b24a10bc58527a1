@NullMarked
package io.quotewire.producer.live;

import org.jspecify.annotations.NullMarked;
