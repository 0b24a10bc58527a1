package io.quotewire.core.speaker.phrase;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.Blame;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last source of each sentence, according to the frames of the text; the next sentence usually continues with that
 * speaker. Excluded are questions, which somebody else answers, and asides: "when Hill said", "she met Hill, who said",
 * "quoted Hill as saying", "Hill's claim that". Read-only once built.
 */
public final class LastSources {
    private static final String QUESTION = "ask";
    /** The maximum number of words of a title before the name. */
    private static final int MOST_TITLES = 5;

    private final @Nullable SourceWords[] bySentence;
    /** For each sentence the first token behind a verb of asking, -1 if there is none. */
    private final int[] asked;
    /** For each sentence who asks in it. */
    private final @Nullable SourceWords[] askers;

    private LastSources(int sentences) {
        bySentence = new SourceWords[sentences];
        askers = new SourceWords[sentences];
        asked = new int[sentences];
        Arrays.fill(asked, -1);
    }

    /** Collects the sources of the frames, in any order. */
    public static LastSources of(NewsText text, List<AttributionFrame> frames) {
        LastSources last = new LastSources(text.sentences().size());
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            if (source != null) {
                last.enter(text, source, frame.cue());
            }
        }
        return last;
    }

    private void enter(NewsText text, Span source, @Nullable Span cue) {
        SourceWords words = SourceWords.of(text, source);
        int sentence = text.sentenceAt(words.first());
        if (cue != null && asks(text, cue)) {
            asked[sentence] = text.tokens().at(cue.end() - 1) + 1;
            askers[sentence] = words;
        } else {
            SourceWords other = bySentence[sentence];
            boolean later = other == null || other.first() < words.first();
            if (later && !isAside(text, source, words) && !isBlamed(text, cue, words)) {
                bySentence[sentence] = words;
            }
            SourceWords closing = closing(text, sentence);
            if (closing != null) {
                bySentence[sentence] = closing;
            }
        }
    }

    /** "Hill told Kelly it was late, | his aide Ana Ruiz said.": who told of what another said; null if nobody did. */
    private static @Nullable SourceWords closing(NewsText text, int sentence) {
        int verb = text.sentences().end(sentence) - 2;
        int name = verb > 0 && text.isMark(verb + 1, '.') && text.cueAt(verb) >= 0
                ? text.names().at(verb - 1)
                : -1;
        if (name < 0 || text.names().type(name) != EntityType.PERSON) {
            return null;
        }
        int first = text.names().firstToken(name);
        int start = first;
        while (first - start < MOST_TITLES && text.is(start - 1, WordClass.OPEN)) {
            start--;
        }
        start = text.is(start - 1, WordSet.ANY_DETERMINER) ? start - 1 : start;
        return text.isComma(start - 1) && !text.isQuoted(start - 2) ? new SourceWords(text, start, verb) : null;
    }

    private static boolean asks(NewsText text, Span cue) {
        return text.lower(text.tokens().at(cue.end() - 1)).startsWith(QUESTION);
    }

    private static boolean isAside(NewsText text, Span span, SourceWords source) {
        int first = source.first();
        int end = text.tokens().at(span.end() - 1) + 1;
        boolean relative = end > source.end();
        return (relative && !text.opensSentence(first))
                || text.is(first - 1, WordSet.BY)
                || text.is(first - 1, WordClass.SUBORDINATOR)
                || text.is(end, WordSet.GENITIVE)
                || text.is(end, WordSet.AS);
    }

    /** "Hill mocked Kelly for saying that": Hill goes on. */
    private static boolean isBlamed(NewsText text, @Nullable Span cue, SourceWords words) {
        int verb = cue == null ? -1 : text.tokens().at(cue.start());
        return verb > words.first()
                && Blame.object(text, verb, text.sentences().start(text.sentenceAt(verb)))
                        .filter(object -> object.first() == words.first())
                        .isPresent();
    }

    /** The last source of the sentence; null if nobody speaks. */
    public @Nullable SourceWords in(int sentence) {
        return bySentence[sentence];
    }

    /** Who asks in the sentence; null if nobody does. */
    public @Nullable SourceWords asker(int sentence) {
        return askers[sentence];
    }

    /** The token behind a verb of asking in the sentence, where the person asked may stand; -1 if there is none. */
    public int asked(int sentence) {
        return asked[sentence];
    }
}
