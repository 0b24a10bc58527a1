package io.quotewire.processor.article;

import io.quotewire.processor.event.ArticleEvents;
import java.util.Set;

/**
 * The events of one version of an article.
 *
 * @param considered fingerprints of the corrections that had a say
 * @param nanos that extraction took, 0 where there was none
 */
record DerivedEvents(ArticleEvents events, Set<Long> considered, long nanos) {}
