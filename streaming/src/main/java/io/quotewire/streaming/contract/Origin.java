package io.quotewire.streaming.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The facts about its article that every event contains.
 *
 * @param publishedAt in milliseconds
 * @param assumed whether {@code publishedAt} is a substitute
 * @param undated whether it is counted as undated. This is so for every assumed date, except in what was published
 *     before undated counts were introduced
 * @param storyId the story that the article tells; null for an article published before stories were introduced
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

    /** A copy with this story. */
    public Origin withStory(String story) {
        return new Origin(articleId, url, publisher, publishedAt, assumed, undated, language, story);
    }
}
