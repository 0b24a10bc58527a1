package io.quotewire.streaming.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event says of the article it comes from.
 *
 * @param publishedAt in milliseconds
 * @param assumed whether {@code publishedAt} is a stand-in
 * @param undated whether it is counted as undated; so is whatever has an assumed date, but for what was published
 *     before there was such a thing
 * @param storyId the story that it tells; null of an article that was published before stories were told
 */
public record Origin(
        String articleId,
        @Nullable String url,
        String publisher,
        Instant publishedAt,
        boolean assumed,
        boolean undated,
        @Nullable String language,
        @Nullable String storyId) {

    /** The same article, known to tell this story. */
    public Origin withStory(String story) {
        return new Origin(articleId, url, publisher, publishedAt, assumed, undated, language, story);
    }
}
