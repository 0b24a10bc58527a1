package io.quotewire.processor.article;

import io.quotewire.core.model.Extraction;

/**
 * What was found in an article.
 *
 * @param nanos time it took; of articles that were extracted together, each has its share
 */
record Extracted(Extraction extraction, long nanos) {}
