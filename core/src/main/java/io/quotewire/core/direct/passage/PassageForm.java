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

    public static int words(NewsText text, int quote) {
        int words = 0;
        for (int i = text.firstToken(quote); i < text.endToken(quote); i++) {
            words += text.is(i, WordClass.PUNCTUATION) ? 0 : 1;
        }
        return words;
    }

    /** Whether its sentence begins with it. */
    public static boolean beginsSentence(NewsText text, int quote) {
        return SentenceAround.start(text, quote) == text.firstToken(quote);
    }

    /** "Longer," she says. "You watch." The stop inside the marks makes a sentence of two words. */
    public static boolean isSentence(NewsText text, int quote) {
        PassageEnd end = PassageEnd.of(text, quote);
        return beginsSentence(text, quote) && (end == PassageEnd.STOP || end == PassageEnd.CALL);
    }

    /** A short line of its own between marks, without a stop, heads what follows. */
    public static boolean isHeading(NewsText text, int quote) {
        int paragraph = text.paragraphAt(text.firstToken(quote));
        boolean alone =
                text.paragraphs().start(paragraph) >= text.quotes().outer().start(quote);
        return (alone || SentenceAround.isInList(text, quote)) && endsLineOpen(text, quote);
    }

    /** "Things we know: “The Big Plan”": a few words without a stop that their line ends with. */
    public static boolean endsLineOpen(NewsText text, int quote) {
        int paragraph = text.paragraphAt(text.firstToken(quote));
        return PassageEnd.of(text, quote) == PassageEnd.WORD
                && words(text, quote) < FEWEST_OF_SENTENCE
                && text.paragraphs().end(paragraph) <= text.quotes().outer().end(quote);
    }
}
