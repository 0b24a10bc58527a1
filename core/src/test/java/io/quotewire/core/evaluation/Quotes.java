package io.quotewire.core.evaluation;

import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extracted and annotated contents made by hand, at the first occurrence of the given words in a text. */
final class Quotes {
    private Quotes() {}

    /** An annotated content; without a speaker if {@code speaker} is null. */
    static GoldQuote gold(String text, String content, @Nullable String speaker, @Nullable String name) {
        int start = at(text, content);
        int words = speaker == null ? -1 : at(text, speaker);
        return new GoldQuote(
                start, start + content.length(), speaker, words, speaker == null ? -1 : words + speaker.length(), name);
    }

    /** An extracted content of a person, with the words {@code speaker} of the text as source. */
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
        Words said = words(text, content);
        return got(
                said,
                name,
                name == null ? SpeakerKind.UNKNOWN : kind,
                speaker == null ? null : words(text, speaker),
                confidence);
    }

    /** An extracted content by itself. */
    static Quote got(
            Words content, @Nullable String name, SpeakerKind kind, @Nullable Words speaker, double confidence) {
        return new Quote(
                QuoteType.DIRECT,
                0,
                content,
                SaidBy.one(name, null, kind),
                speaker,
                null,
                List.of(),
                new Confidences(confidence, 1, 1),
                false);
    }

    private static Words words(String text, String words) {
        int start = at(text, words);
        return new Words(words, start, start + words.length());
    }

    private static int at(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text");
        }
        return at;
    }
}
