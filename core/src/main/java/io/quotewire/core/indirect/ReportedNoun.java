package io.quotewire.core.indirect;

import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.FrameOrder;
import io.quotewire.core.indirect.SourcePhrase.Phrase;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** "Her claim that the bridge was safe", "the ministry's warning that", with the owner of the noun as source. */
final class ReportedNoun implements ReportedClause {
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");
    /** Adjectives between owner and noun: "her long-held belief". */
    private static final int MOST_ADJECTIVES = 2;

    private final CueNouns nouns = CueNouns.english();
    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public void find(Scope sentence, List<AttributionFrame> frames) {
        Words words = sentence.words();
        for (int i = sentence.start() + 1; i + 2 < sentence.end(); i++) {
            if (!words.is(i + 1, "that") || words.isQuoted(i)) {
                continue;
            }
            OptionalDouble sure = nouns.sure(words.at(i));
            int owner = owner(sentence, i);
            if (sure.isEmpty() || owner < 0) {
                continue;
            }
            int end = beforeMainVerb(sentence, i, clauseEnd.of(sentence, i + 1));
            boolean clause = words.hasFinite(i + 3, end) && !words.isFinite(i + 2);
            if (clause) {
                Frames.of(
                                words,
                                FrameOrder.SOURCE_CUE_CONTENT,
                                List.of(new Phrase(i + 1, end)),
                                Frames.span(words, i, i + 1),
                                source(sentence, owner),
                                sure.getAsDouble())
                        .ifPresent(frames::add);
            }
        }
    }

    /** "Her claim that the winch was old | was denied": where no verb stands before the noun, the second behind it is its own. */
    private static int beforeMainVerb(Scope sentence, int noun, int end) {
        Words words = sentence.words();
        if (words.hasFinite(sentence.start(), noun)) {
            return end;
        }
        int verbs = 0;
        boolean open = false;
        for (int i = noun + 2; i < end; i++) {
            boolean opens = words.in(i, WordClasses.SUBORDINATOR)
                    || words.in(i, WordClasses.RELATIVE)
                    || words.in(i, WordClasses.COORDINATOR)
                    || words.in(i, WordClasses.SUBJECT);
            open |= opens && verbs > 0;
            boolean group = words.isFinite(i) && !words.isFinite(i - 1);
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

    /** The "her" or "'s" that the noun belongs to, or -1. */
    private static int owner(Scope sentence, int noun) {
        Words words = sentence.words();
        for (int i = noun - 1; i >= Math.max(sentence.start(), noun - 1 - MOST_ADJECTIVES); i--) {
            if (words.in(i, OWNERS) || (words.is(i, "'s") && i > sentence.start())) {
                return i;
            }
        }
        return -1;
    }

    /** The pronoun itself, or the name and title before the "'s". */
    private static Phrase source(Scope sentence, int owner) {
        Words words = sentence.words();
        if (!words.is(owner, "'s")) {
            return new Phrase(owner, owner + 1);
        }
        int start = owner - 1;
        boolean name = words.isCapital(start);
        while (start > sentence.start() && belongs(words, start - 1, name)) {
            start--;
        }
        return new Phrase(start, owner);
    }

    private static boolean belongs(Words words, int i, boolean name) {
        if (name) {
            return words.isCapital(i) || words.is(i, ".");
        }
        boolean before = words.isWord(i) && !words.isFinite(i) && !words.in(i, WordClasses.PREPOSITION);
        return before && !words.in(i + 1, WordClasses.DETERMINER) && !words.in(i, WordClasses.SUBORDINATOR);
    }
}
