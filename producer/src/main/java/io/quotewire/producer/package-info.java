/**
 * Entry points for news: {@link io.quotewire.producer.FeedService} opens the sources that options name
 * ({@link io.quotewire.producer.SourceAddress} says what a name means). Files are read in {@code file}, feeds asked in
 * {@code follow} and read in {@code feed}, posts taken in {@code http}; all hand articles to an {@code intake}, which
 * {@code sending} puts on {@code articles} and accounts for.
 */
@NullMarked
package io.quotewire.producer;

import org.jspecify.annotations.NullMarked;
