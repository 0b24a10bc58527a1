package io.quotewire.core;

import io.quotewire.core.model.Quote;
import java.util.List;

/** Runs the whole extractor on a text and formats each quote as "speaker: words", for comparison in tests. */
public final class SaidLines {
    private static final Extractor EXTRACTOR = NewsExtractor.standard();

    private SaidLines() {}

    /** "Mary Larkin: We lost." for each quote; without a name the words of the source in brackets. */
    public static List<String> said(String text) {
        return EXTRACTOR.extract(text).quotes().stream()
                .map(quote -> who(quote) + ": " + quote.text())
                .toList();
    }

    /** The quotes themselves. */
    public static List<Quote> quotes(String text) {
        return EXTRACTOR.extract(text).quotes();
    }

    private static String who(Quote quote) {
        return quote.speaker() != null ? quote.speaker() : "[" + quote.speakerText() + "]";
    }
}
