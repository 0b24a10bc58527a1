@NullMarked
package io.quotewire.processor.memory;

import org.jspecify.annotations.NullMarked;
