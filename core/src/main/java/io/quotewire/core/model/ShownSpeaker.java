package io.quotewire.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who says a quote, in words for people: the resolved name, or else the words of the article. */
public final class ShownSpeaker {
    /** Of a quote whose article has no words for who says it. */
    public static final String NOBODY = "speaker not named";

    private ShownSpeaker() {}

    /** The words for who says the quote, {@link #NOBODY} where there are none. */
    public static String of(Quote quote) {
        return shown(quote.speaker(), quote.speakerText());
    }

    /** The name, or the words where it is absent; empty where both are. */
    public static Optional<String> of(@Nullable String speaker, @Nullable String speakerText) {
        return Optional.ofNullable(speaker != null ? speaker : speakerText);
    }

    /** The same, and {@link #NOBODY} where both are absent. */
    public static String shown(@Nullable String speaker, @Nullable String speakerText) {
        return of(speaker, speakerText).orElse(NOBODY);
    }
}
