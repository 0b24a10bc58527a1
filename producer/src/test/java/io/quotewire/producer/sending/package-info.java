@NullMarked
package io.quotewire.producer.sending;

import org.jspecify.annotations.NullMarked;
