package io.quotewire.monitor.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A quote that was published a short while ago.
 *
 * @param speaker null where nobody can tell
 * @param text as it stands in the article, with whatever characters it has
 * @param at when it was published on its topic
 */
public record LatestQuote(
        String id,
        String articleId,
        @Nullable String url,
        String publisher,
        @Nullable String speaker,
        String text,
        String type,
        double confidence,
        Instant at) {}
