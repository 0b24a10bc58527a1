package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Properties of a quoted passage itself: its length, and whether it forms a sentence. */
public final class PassageForm {
    /**
     * A passage of this many words is speech only with a cue of a statement or a ruling, or as a sentence of its own;
     * a shorter one is never a fragment.
     */
    public static final int SHORT = 3;

    /** With fewer words, a passage without a full stop may be a heading or a title. */
    private static final int FEWEST_OF_SENTENCE = 10;

    private PassageForm() {}

    /** Whether the passage has fewer words than the limit. */
    public static boolean isShorter(NewsText text, int passage, int limit) {
        int end = text.endToken(passage);
        int words = 0;
        for (int i = text.firstToken(passage); i < end && words < limit; i++) {
            words += text.is(i, WordClass.PUNCTUATION) ? 0 : 1;
        }
        return words < limit;
    }

    /** Whether the passage begins its sentence. */
    public static boolean beginsSentence(NewsText text, int passage) {
        return SentenceAround.start(text, passage) == text.firstToken(passage);
    }

    /** "Longer," she says. "You watch." With a full stop inside the marks, two words form a sentence. */
    public static boolean isSentence(NewsText text, int passage) {
        return beginsSentence(text, passage) && isStopped(text, passage);
    }

    /** Her answer: "I will stay." */
    public static boolean isSentenceBehindColon(NewsText text, int passage) {
        int first = text.firstToken(passage);
        return text.isMark(first - 1, ':') && text.isCapital(first + 1) && isStopped(text, passage);
    }

    /** "We have no plans", "if it rains, we stay": whether it opens as a clause does, and has a finite verb. */
    static boolean opensClause(NewsText text, int passage) {
        int end = text.endToken(passage);
        int word = text.firstToken(passage);
        while (word < end && !text.isWord(word)) {
            word++;
        }
        boolean subject = text.is(word, WordSet.SUBJECT, WordSet.ANY_SUBORDINATOR);
        return (subject || text.isCapital(word)) && text.hasFinite(word, end) && !isShorter(text, passage, SHORT + 1);
    }

    private static boolean isStopped(NewsText text, int passage) {
        PassageEnd end = PassageEnd.of(text, passage);
        return end == PassageEnd.STOP || end == PassageEnd.CALL;
    }

    /**
     * Whether the passage is a heading: a short line without a full stop, of its own, or with whoever speaks, what it
     * is about or its day behind it ("“No plans to close” - council").
     */
    public static boolean isHeading(NewsText text, int passage) {
        int paragraph = text.paragraphAt(text.firstToken(passage));
        boolean alone =
                text.paragraphs().start(paragraph) >= text.quotes().outer().start(passage);
        return (alone && leadsLineOpen(text, passage, paragraph))
                || ((alone || SentenceAround.isInList(text, passage)) && endsLineOpen(text, passage));
    }

    private static boolean leadsLineOpen(NewsText text, int passage, int paragraph) {
        int last = text.tokens().at(text.paragraphs().end(paragraph) - 1);
        int behind = text.endToken(passage);
        return last >= behind
                && (text.isMark(behind, ':') || text.isDash(behind) || text.isFigure(behind))
                && text.isWord(last)
                && PassageEnd.of(text, passage) == PassageEnd.WORD
                && isShorter(text, passage, FEWEST_OF_SENTENCE);
    }

    /** "Things we know: “The Big Plan”": whether a few words without a full stop end the line. */
    static boolean endsLineOpen(NewsText text, int passage) {
        int paragraph = text.paragraphAt(text.firstToken(passage));
        return PassageEnd.of(text, passage) == PassageEnd.WORD
                && isShorter(text, passage, FEWEST_OF_SENTENCE)
                && text.paragraphs().end(paragraph) <= text.quotes().outer().end(passage);
    }
}
