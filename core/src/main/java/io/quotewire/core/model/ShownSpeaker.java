package io.quotewire.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the words that show people who says a quote: the resolved name, otherwise what a speaker without a name is
 * called ("senior official"), otherwise the article's words ("he").
 */
public final class ShownSpeaker {
    /** Shown if the article has no words for the speaker. */
    public static final String NOBODY = "speaker not named";

    private ShownSpeaker() {}

    /** The words for the speaker of the quote, or {@link #NOBODY} if there are none. */
    public static String of(Quote quote) {
        return shown(quote.speaker(), quote.speakerRole(), quote.speakerText());
    }

    /** The first of name, role and words that is not null; empty if all are null. */
    public static Optional<String> of(@Nullable String speaker, @Nullable String role, @Nullable String words) {
        return Optional.ofNullable(speaker).or(() -> Optional.ofNullable(role)).or(() -> Optional.ofNullable(words));
    }

    /** Like {@link #of(String, String, String)}, but {@link #NOBODY} if all are null. */
    public static String shown(@Nullable String speaker, @Nullable String role, @Nullable String words) {
        return of(speaker, role, words).orElse(NOBODY);
    }
}
