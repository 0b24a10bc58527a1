package io.quotewire.core.cue;

import io.quotewire.core.cue.CueLexicon.Form;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a base form before a quoted passage as what somebody is heard to do: "heard a woman shout: “…”", "heard
 * him say: “…”"; not "heard a shout: “…”". Pure functions.
 */
final class HeardSpeaking {
    /** The maximum number of words from the verb of hearing to that of speech. */
    private static final int LONGEST = 6;

    private static final String QUOTES = "\"“‘'";

    private HeardSpeaking() {}

    /** Whether the form at the head, behind which the token {@code end} stands, is such a verb. */
    static boolean isAt(Tokens tokens, WordClasses classes, int head, int end, Form form) {
        return form.form() == VerbForm.BASE
                && form.entry().kind() == CueKind.STATEMENT
                && form.entry().takes(Takes.QUOTE)
                && isBeforePassage(tokens, end)
                && isSomebody(tokens, classes, head - 1)
                && isHeard(tokens, classes, head - 1);
    }

    private static boolean isBeforePassage(Tokens tokens, int end) {
        int mark = end < tokens.size() && (tokens.is(end, ":") || tokens.is(end, ",")) ? end + 1 : end;
        return mark < tokens.size() && QUOTES.indexOf(tokens.firstChar(mark)) >= 0;
    }

    private static boolean isSomebody(Tokens tokens, WordClasses classes, int i) {
        if (i < 0 || !tokens.isLetter(i)) {
            return false;
        }
        String word = tokens.lower(i);
        return classes.isSpelt(i, WordSet.OBJECT)
                || word.equals("her")
                || word.equals("voice")
                || classes.isSpelt(i, WordSet.SOMEBODY)
                || tokens.isCapital(i)
                || PersonNouns.contains(word)
                || GroupNouns.isOrganizationOrPeople(word);
    }

    private static boolean isHeard(Tokens tokens, WordClasses classes, int last) {
        for (int i = last - 1; i >= Math.max(0, last - LONGEST) && tokens.isLetter(i); i--) {
            if (classes.isSpelt(i, WordSet.PERCEIVING)) {
                return true;
            }
        }
        return false;
    }
}
