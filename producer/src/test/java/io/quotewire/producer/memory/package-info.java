@NullMarked
package io.quotewire.producer.memory;

import org.jspecify.annotations.NullMarked;
