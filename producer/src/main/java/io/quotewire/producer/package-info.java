/**
 * The producer: {@link io.quotewire.producer.FeedService} opens the sources that the options name ({@link
 * io.quotewire.producer.SourceAddress} parses names). Files are read in {@code file}, feeds polled in {@code follow}
 * and parsed in {@code feed}, posts accepted in {@code http}; all hand articles to an {@code intake}, which {@code
 * sending} sends to {@code articles} and counts.
 */
@NullMarked
package io.quotewire.producer;

import org.jspecify.annotations.NullMarked;
