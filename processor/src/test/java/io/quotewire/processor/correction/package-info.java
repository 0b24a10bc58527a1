@NullMarked
package io.quotewire.processor.correction;

import org.jspecify.annotations.NullMarked;
