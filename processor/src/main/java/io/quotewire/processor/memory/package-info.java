/**
 * What is kept of articles between their versions, in {@link io.quotewire.processor.memory.ArticleMemory}: what stands,
 * what waits, and until when.
 */
@NullMarked
package io.quotewire.processor.memory;

import org.jspecify.annotations.NullMarked;
