/**
 * Follows feeds: {@link io.quotewire.producer.follow.FeedPoller} polls each, {@link
 * io.quotewire.producer.follow.FeedArticles} determines what is new, changed or withdrawn.
 */
@NullMarked
package io.quotewire.producer.follow;

import org.jspecify.annotations.NullMarked;
