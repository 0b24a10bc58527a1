package io.quotewire.processor.article;

import io.quotewire.processor.event.ArticleEvents;
import java.util.Set;

/**
 * The events of one version of an article.
 *
 * @param considered fingerprints of the corrections that were considered
 * @param nanos time that extraction took, 0 if nothing was extracted
 */
record DerivedEvents(ArticleEvents events, Set<Long> considered, long nanos) {}
