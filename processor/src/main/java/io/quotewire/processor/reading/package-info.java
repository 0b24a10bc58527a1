/** Records of articles, read once more from where they lie. */
@NullMarked
package io.quotewire.processor.reading;

import org.jspecify.annotations.NullMarked;
