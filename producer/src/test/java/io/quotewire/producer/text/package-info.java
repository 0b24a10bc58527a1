@NullMarked
package io.quotewire.producer.text;

import org.jspecify.annotations.NullMarked;
