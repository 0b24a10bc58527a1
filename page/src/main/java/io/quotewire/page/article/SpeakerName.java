package io.quotewire.page.article;

import io.quotewire.core.model.Quote;

/** Who says a quote, as pages name them. */
public final class SpeakerName {
    private static final String NOBODY = "nobody named";

    private SpeakerName() {}

    /** The resolved name; the article's own words where there is none. */
    public static String of(Quote quote) {
        String name = quote.speaker() != null ? quote.speaker() : quote.speakerText();
        return name == null ? NOBODY : name;
    }

    /** Whether the article does not even hint at anybody. */
    public static boolean isNobody(Quote quote) {
        return quote.speaker() == null && quote.speakerText() == null;
    }
}
