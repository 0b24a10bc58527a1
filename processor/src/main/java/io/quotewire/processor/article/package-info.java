/**
 * Processes one article in {@link io.quotewire.processor.article.ArticleTask}, which {@link
 * io.quotewire.processor.article.ArticleProcessor} connects to its records: it is validated ({@link
 * io.quotewire.processor.article.ArticleCheck}), compared with what is remembered and decided on ({@link
 * io.quotewire.processor.article.VersionDecider}), which includes extracting it ({@link
 * io.quotewire.processor.article.TimedExtraction}) and making its events ({@link
 * io.quotewire.processor.article.EventMaker}). {@link io.quotewire.processor.article.DecisionWriter} carries out the
 * decision, by the records that {@link io.quotewire.processor.article.EventRecords} makes. {@link
 * io.quotewire.processor.article.HoldingBack} keeps versions that wait.
 *
 * <p>A published article's events are derived again if people have made a decision about it ({@link
 * io.quotewire.processor.revisit.CorrectionRound} finds it, {@link io.quotewire.processor.article.CorrectedArticles}
 * processes it), or if its record was sent again for another extractor; {@link
 * io.quotewire.processor.article.RederivationDecider} decides both.
 */
@NullMarked
package io.quotewire.processor.article;

import org.jspecify.annotations.NullMarked;
