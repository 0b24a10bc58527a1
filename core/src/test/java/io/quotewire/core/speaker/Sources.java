package io.quotewire.core.speaker;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Resolves sources in texts whose names are marked by hand: "PERSON Mary Larkin", "GROUP police", "UNNAMED", "UNNAMED
 * called port official".
 */
public final class Sources {
    private Sources() {}

    /** The speaker, according to all resolvers, of the last occurrence of the words. */
    public static String who(String marked, String source) {
        NewsText text = MarkedText.of(marked).text();
        return told(new Speakers(text, people(text), List.of()).of(span(text, source)));
    }

    /** The speaker according to one resolver; "-" if it does not answer. */
    public static String who(String marked, String source, BiFunction<NewsText, People, SpeakerResolver> resolver) {
        NewsText text = MarkedText.of(marked).text();
        return resolver.apply(text, people(text))
                .resolve(SourceWords.of(text, span(text, source)))
                .map(Sources::told)
                .orElse("-");
    }

    public static SourceWords words(String marked, String source) {
        NewsText text = MarkedText.of(marked).text();
        return SourceWords.of(text, span(text, source));
    }

    public static People people(NewsText text) {
        return People.of(text.tokens(), text.names());
    }

    private static Span span(NewsText text, String source) {
        int start = text.tokens().text().lastIndexOf(source);
        return new Span(start, start + source.length());
    }

    private static String told(Speaker speaker) {
        String name = speaker.name() == null ? "" : " " + speaker.name();
        String others = speaker.others().isEmpty() ? "" : " with " + String.join(", ", speaker.others());
        String called = speaker.called() == null ? "" : " called " + speaker.called();
        return speaker.kind() + name + called + others;
    }
}
