package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quote that was published a short while ago.
 *
 * @param title of its article
 * @param speaker a name, or a group's words; null if there is neither
 * @param speakerRole what the article says that they are, of one without a name what that one is called; null if it
 *     does not
 * @param speakerText the article's words for who says it; null if it has none
 * @param text as it stands in the article, with any characters that it has
 * @param about names of the entities inside it
 * @param at when it was published on its topic
 */
public record LatestQuote(
        String id,
        String articleId,
        @Nullable String url,
        String publisher,
        @Nullable String title,
        @Nullable String speaker,
        @Nullable String speakerRole,
        @Nullable String speakerText,
        String text,
        String type,
        double confidence,
        List<String> about,
        Instant at) {

    public LatestQuote {
        about = List.copyOf(Objects.requireNonNullElse(about, List.of()));
    }

    /** The same with other words, as when they are cut. */
    public LatestQuote withText(String words) {
        return new LatestQuote(
                id,
                articleId,
                url,
                publisher,
                title,
                speaker,
                speakerRole,
                speakerText,
                words,
                type,
                confidence,
                about,
                at);
    }
}
