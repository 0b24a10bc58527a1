package io.quotewire.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who says a quote, in words for people: the resolved name, or else what one without a name is called ("senior
 * official"), or else the words of the article ("he").
 */
public final class ShownSpeaker {
    /** Of a quote whose article has no words for who says it. */
    public static final String NOBODY = "speaker not named";

    private ShownSpeaker() {}

    /** The words for who says the quote, {@link #NOBODY} where there are none. */
    public static String of(Quote quote) {
        return shown(quote.speaker(), quote.speakerRole(), quote.speakerText());
    }

    /** The name, where it is absent the role, where both are the words; empty where there is none of them. */
    public static Optional<String> of(@Nullable String speaker, @Nullable String role, @Nullable String words) {
        return Optional.ofNullable(speaker).or(() -> Optional.ofNullable(role)).or(() -> Optional.ofNullable(words));
    }

    /** The same, and {@link #NOBODY} where there is none of them. */
    public static String shown(@Nullable String speaker, @Nullable String role, @Nullable String words) {
        return of(speaker, role, words).orElse(NOBODY);
    }
}
