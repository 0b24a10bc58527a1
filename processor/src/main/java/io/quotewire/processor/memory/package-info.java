/**
 * What is kept about articles between their versions: {@link io.quotewire.processor.memory.ArticleMemory} has the
 * published ones, {@link io.quotewire.processor.memory.HeldArticles} those that wait.
 */
@NullMarked
package io.quotewire.processor.memory;

import org.jspecify.annotations.NullMarked;
