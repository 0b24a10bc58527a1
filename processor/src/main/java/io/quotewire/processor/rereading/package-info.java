/** Records of articles, read once more from where they lie. */
@NullMarked
package io.quotewire.processor.rereading;

import org.jspecify.annotations.NullMarked;
