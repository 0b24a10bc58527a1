/**
 * The way of one article through {@link io.quotewire.processor.article.ArticleProcessor}: checked
 * ({@link io.quotewire.processor.article.ArticleCheck}), compared with what is remembered and decided on
 * ({@link io.quotewire.processor.article.NewsDesk}), for which it is extracted
 * ({@link io.quotewire.processor.article.TimedExtraction}), and written as records
 * ({@link io.quotewire.processor.article.FactRecords}).
 */
@NullMarked
package io.quotewire.processor.article;

import org.jspecify.annotations.NullMarked;
