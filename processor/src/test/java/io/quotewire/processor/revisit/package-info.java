@NullMarked
package io.quotewire.processor.revisit;

import org.jspecify.annotations.NullMarked;
