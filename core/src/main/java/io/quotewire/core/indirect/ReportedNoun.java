package io.quotewire.core.indirect;

import io.quotewire.core.cue.CueCertainty;
import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.source.VoicedNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;

/**
 * Finds content in a clause that depends on a noun, whose owner is the source: "Her claim that the bridge was safe",
 * "the ministry's warning that".
 */
final class ReportedNoun implements ReportFinder {
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.REPORTED_NOUN_HIGH, Evidence.REPORTED_NOUN_MEDIUM, Evidence.REPORTED_NOUN_LOW);

    /** The maximum number of adjectives between owner and noun: "her long-held belief". */
    private static final int MOST_ADJECTIVES = 2;

    private final CueNouns nouns = CueNouns.english();
    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public boolean needsCue() {
        return false;
    }

    @Override
    public void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        NewsText text = sentence.text();
        int end = sentence.end();
        int that = text.next(sentence.start() + 2, end, WordSet.THAT);
        while (that < end) {
            find(sentence, text.is(that - 1, WordSet.COPULA) ? that - 2 : that - 1, that, frames);
            that = text.next(that + 1, end, WordSet.THAT);
        }
    }

    /** Adds the frame for a "that" after the noun, or after the noun and "is". */
    private void find(ReportingSentence sentence, int noun, int that, List<AttributionFrame> frames) {
        NewsText text = sentence.text();
        if (noun <= sentence.start() || noun + 2 >= sentence.end() || text.isQuoted(noun)) {
            return;
        }
        CueCertainty sure = nouns.sure(text.lower(noun)).orElse(null);
        if (sure == null) {
            return;
        }
        int owner = owner(sentence, noun);
        Phrase source = owner >= 0
                ? source(sentence, owner)
                : that == noun + 1 ? VoicedNoun.source(sentence, noun).orElse(null) : null;
        if (source == null) {
            return;
        }
        int end = clauseEnd.of(sentence, that, isFronted(sentence, noun));
        end = that == noun + 1 ? beforeMainVerb(sentence, noun, end) : end;
        boolean clause = text.hasFinite(that + 2, end) && !text.isFinite(that + 1);
        if (clause) {
            Frames.of(
                            text,
                            List.of(new Phrase(that, end)),
                            Frames.span(text, noun, noun + 1),
                            source,
                            EVIDENCE.of(sure))
                    .ifPresent(frames::add);
        }
    }

    /** "Despite her claim that it was old, | they bought it": the main clause follows. */
    private static boolean isFronted(ReportingSentence sentence, int noun) {
        NewsText text = sentence.text();
        return text.is(sentence.start(), WordSet.ANY_PREPOSITION) && !text.hasFinite(sentence.start(), noun);
    }

    /**
     * "Her claim that the winch was old | was denied": without a verb before the noun, the second verb after it is the
     * main verb.
     */
    private static int beforeMainVerb(ReportingSentence sentence, int noun, int end) {
        NewsText text = sentence.text();
        if (text.hasFinite(sentence.start(), noun)) {
            return end;
        }
        int verbs = 0;
        boolean open = false;
        for (int i = noun + 2; i < end; i++) {
            boolean opens = text.is(i, WordSet.ANY_SUBORDINATOR, WordSet.ANY_RELATIVE, WordSet.COORDINATOR)
                    || text.is(i, WordSet.SUBJECT);
            open |= opens && verbs > 0;
            boolean group = text.isFinite(i) && !text.isFinite(text.is(i - 1, WordSet.NEGATION) ? i - 2 : i - 1);
            if (group && verbs > 0 && !open) {
                return i;
            }
            if (group) {
                verbs++;
                open = false;
            }
        }
        return end;
    }

    /** The "her" or "'s" that owns the noun, or -1. */
    private static int owner(ReportingSentence sentence, int noun) {
        NewsText text = sentence.text();
        for (int i = noun - 1; i >= Math.max(sentence.start(), noun - 1 - MOST_ADJECTIVES); i--) {
            if (text.is(i, WordClass.POSSESSIVE) || (text.is(i, WordSet.GENITIVE) && i > sentence.start())) {
                return i;
            }
        }
        return -1;
    }

    /** The pronoun itself, or the name and title before the "'s". */
    private static Phrase source(ReportingSentence sentence, int owner) {
        NewsText text = sentence.text();
        if (!text.is(owner, WordSet.GENITIVE)) {
            return new Phrase(owner, owner + 1);
        }
        int start = owner - 1;
        boolean name = text.isCapital(start);
        while (start > sentence.start() && belongs(text, start - 1, name)) {
            start--;
        }
        return new Phrase(start, owner);
    }

    private static boolean belongs(NewsText text, int i, boolean name) {
        if (name) {
            return text.isCapital(i) || text.isMark(i, '.');
        }
        boolean before = text.isWord(i) && !text.isFinite(i) && !text.is(i, WordSet.ANY_PREPOSITION);
        return before && !text.is(i + 1, WordSet.ANY_DETERMINER) && !text.is(i, WordSet.ANY_SUBORDINATOR);
    }
}
