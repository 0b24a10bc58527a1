package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;

/** What a quoted passage is by itself: how long, and whether it makes a sentence. */
public final class PassageForm {
    /** A passage of so many words is speech only with a cue, or as its own sentence; one of fewer never a fragment. */
    public static final int SHORT = 3;

    /** Fewer without a stop may be a heading or a title. */
    private static final int FEWEST_OF_SENTENCE = 10;

    private PassageForm() {}

    public static int words(NewsText text, int passage) {
        int words = 0;
        for (int i = text.firstToken(passage); i < text.endToken(passage); i++) {
            words += text.is(i, WordClass.PUNCTUATION) ? 0 : 1;
        }
        return words;
    }

    /** Whether its sentence begins with it. */
    public static boolean beginsSentence(NewsText text, int passage) {
        return SentenceAround.start(text, passage) == text.firstToken(passage);
    }

    /** "Longer," she says. "You watch." The stop inside the marks makes a sentence of two words. */
    public static boolean isSentence(NewsText text, int passage) {
        return beginsSentence(text, passage) && isStopped(text, passage);
    }

    /** Her answer: "I will stay." */
    public static boolean isSentenceBehindColon(NewsText text, int passage) {
        int first = text.firstToken(passage);
        return text.isMark(first - 1, ':') && text.isCapital(first + 1) && isStopped(text, passage);
    }

    private static boolean isStopped(NewsText text, int passage) {
        PassageEnd end = PassageEnd.of(text, passage);
        return end == PassageEnd.STOP || end == PassageEnd.CALL;
    }

    /** A short line of its own between marks, without a stop, heads what follows. */
    public static boolean isHeading(NewsText text, int passage) {
        int paragraph = text.paragraphAt(text.firstToken(passage));
        boolean alone =
                text.paragraphs().start(paragraph) >= text.quotes().outer().start(passage);
        return (alone || SentenceAround.isInList(text, passage)) && endsLineOpen(text, passage);
    }

    /** "Things we know: “The Big Plan”": a few words without a stop that their line ends with. */
    public static boolean endsLineOpen(NewsText text, int passage) {
        int paragraph = text.paragraphAt(text.firstToken(passage));
        return PassageEnd.of(text, passage) == PassageEnd.WORD
                && words(text, passage) < FEWEST_OF_SENTENCE
                && text.paragraphs().end(paragraph) <= text.quotes().outer().end(passage);
    }
}
