@NullMarked
package io.quotewire.processor.fact;

import org.jspecify.annotations.NullMarked;
