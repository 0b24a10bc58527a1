/**
 * The way of one article through {@link io.quotewire.processor.article.ArticleProcessor}: checked
 * ({@link io.quotewire.processor.article.ArticleCheck}), compared with what is remembered and decided on
 * ({@link io.quotewire.processor.article.VersionDecider}), for which it is extracted
 * ({@link io.quotewire.processor.article.TimedExtraction}) and made into events
 * ({@link io.quotewire.processor.article.EventMaker}). What was decided is done by
 * {@link io.quotewire.processor.article.DecisionWriter}, which has {@link io.quotewire.processor.article.EventRecords}
 * write the records. What waits is {@link io.quotewire.processor.article.HoldingBack}'s.
 *
 * <p>Beside it the way of an article that is published and made anew: because people decided something
 * ({@link io.quotewire.processor.revisit.CorrectionRound} finds it,
 * {@link io.quotewire.processor.article.CorrectedArticles} takes it), or because it was sent once more for another
 * extractor; {@link io.quotewire.processor.article.RederivationDecider} decides both.
 */
@NullMarked
package io.quotewire.processor.article;

import org.jspecify.annotations.NullMarked;
