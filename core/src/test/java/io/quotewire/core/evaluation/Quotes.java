package io.quotewire.core.evaluation;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extracted and annotated contents made by hand: each holds the given words of a text, at their first place there. */
final class Quotes {
    private Quotes() {}

    /** An annotated content; without a speaker where {@code speaker} is null. */
    static GoldQuote gold(String text, String content, @Nullable String speaker, @Nullable String name) {
        int start = at(text, content);
        int words = speaker == null ? -1 : at(text, speaker);
        return new GoldQuote(
                start, start + content.length(), speaker, words, speaker == null ? -1 : words + speaker.length(), name);
    }

    /** An extracted content of a person, who is named by the words {@code speaker} of the text. */
    static Quote got(String text, String content, @Nullable String speaker, @Nullable String name) {
        return got(text, content, speaker, name, SpeakerKind.PERSON, 0.95);
    }

    static Quote got(
            String text,
            String content,
            @Nullable String speaker,
            @Nullable String name,
            SpeakerKind kind,
            double confidence) {
        int start = at(text, content);
        int words = speaker == null ? 0 : at(text, speaker);
        return new Quote(
                QuoteType.DIRECT,
                start,
                start + content.length(),
                content,
                0,
                name,
                null,
                name == null ? SpeakerKind.UNKNOWN : kind,
                null,
                List.of(),
                speaker,
                speaker == null ? null : words,
                speaker == null ? null : words + speaker.length(),
                null,
                null,
                null,
                List.of(),
                confidence,
                1,
                1,
                false);
    }

    private static int at(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        return at;
    }
}
