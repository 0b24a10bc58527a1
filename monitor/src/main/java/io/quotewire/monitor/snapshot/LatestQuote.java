package io.quotewire.monitor.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recently published quote.
 *
 * @param title of its article
 * @param speaker a name, or a group's words; null if there is neither
 * @param speakerRole the speaker's role, or the words for a speaker without a name; null if the article has none
 * @param speakerText the words that name the source; null if there are none
 * @param text as in the article, which may contain any character; the whole statement if the quote is a part of one, so
 *     that all its parts have the same
 * @param statement the number in the article of the statement that {@code text} is, if the quote is a part of it; null
 *     if the quote is the text
 * @param about names of the entities inside it
 * @param publishedAt when its article was published, or ingested if it does not say when
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
        @Nullable Integer statement,
        String type,
        double confidence,
        List<String> about,
        Instant publishedAt,
        Instant at) {

    public LatestQuote {
        about = List.copyOf(Objects.requireNonNullElse(about, List.of()));
    }

    /** The same with another text, such as a shortened one. */
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
                statement,
                type,
                confidence,
                about,
                publishedAt,
                at);
    }
}
