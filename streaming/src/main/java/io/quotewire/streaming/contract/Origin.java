package io.quotewire.streaming.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event says of the article it comes from.
 *
 * @param publishedAt in milliseconds
 * @param assumed whether {@code publishedAt} is a stand-in
 */
public record Origin(
        String articleId,
        @Nullable String url,
        String publisher,
        Instant publishedAt,
        boolean assumed,
        @Nullable String language) {}
