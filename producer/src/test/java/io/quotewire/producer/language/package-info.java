@NullMarked
package io.quotewire.producer.language;

import org.jspecify.annotations.NullMarked;
