/**
 * Following feeds: when each is asked ({@link io.quotewire.producer.follow.FeedPoller}), what of it is new, changed or
 * taken back ({@link io.quotewire.producer.follow.FeedArticles}), and what goes out.
 */
@NullMarked
package io.quotewire.producer.follow;

import org.jspecify.annotations.NullMarked;
