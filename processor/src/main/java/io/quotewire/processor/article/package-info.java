/**
 * The way of one article through {@link io.quotewire.processor.article.ArticleProcessor}: checked
 * ({@link io.quotewire.processor.article.ArticleCheck}), compared with what is remembered and decided on
 * ({@link io.quotewire.processor.article.NewsDesk}), for which it is extracted
 * ({@link io.quotewire.processor.article.TimedExtraction}) and made into facts
 * ({@link io.quotewire.processor.article.FactMaker}). What was decided is done by
 * {@link io.quotewire.processor.article.FactWriter}, which has {@link io.quotewire.processor.article.FactRecords} write
 * the records.
 */
@NullMarked
package io.quotewire.processor.article;

import org.jspecify.annotations.NullMarked;
