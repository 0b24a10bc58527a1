/**
 * Corrections that go back to what is published: {@link io.quotewire.processor.revisit.CorrectionRound} finds the
 * articles that a changed state of the corrections concerns and has their records read once more,
 * {@link io.quotewire.processor.revisit.LateTakedowns} has found on the topics what stands of those that are archived
 * by now, and {@link io.quotewire.processor.revisit.AppliedMark} is kept to tell, after a restart, what is done. How
 * one article is decided they leave to {@code article.CorrectedArticles}.
 */
@NullMarked
package io.quotewire.processor.revisit;

import org.jspecify.annotations.NullMarked;
