package io.quotewire.processor.article;

import io.quotewire.processor.fact.Facts;
import java.util.Set;

/**
 * The facts of one version of an article.
 *
 * @param considered fingerprints of the corrections that had a say
 * @param nanos that extraction took, 0 where there was none
 */
record DerivedFacts(Facts facts, Set<Long> considered, long nanos) {}
