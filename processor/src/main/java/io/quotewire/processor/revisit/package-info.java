/**
 * Applies corrections to published articles: {@link io.quotewire.processor.revisit.CorrectionRound} finds the articles
 * that changed corrections concern and has their records read again, {@link
 * io.quotewire.processor.revisit.LateTakedowns} has what is published of archived ones read from the topics, and {@link
 * io.quotewire.processor.revisit.AppliedMark} is stored to know after a restart what has been applied. Deciding on an
 * article is left to {@code article.CorrectedArticles}.
 */
@NullMarked
package io.quotewire.processor.revisit;

import org.jspecify.annotations.NullMarked;
