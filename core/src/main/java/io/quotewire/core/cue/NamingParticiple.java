package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a participle before a quoted name: "Three men, dubbed “The Rats”", "a ship called “Dawn”"; not "a sum the
 * crews called “a joke”".
 */
final class NamingParticiple {
    /** The maximum distance from "what" to the verb: "what two of the officials called". */
    private static final int FARTHEST_PRONOUN = 8;

    /** Opening quote marks. */
    private static final String MARKS = "“\"‘'«„";

    private NamingParticiple() {}

    /** Whether the form at the head, which ends before token {@code end}, is such a participle. */
    static boolean isAt(Tokens tokens, WordClasses classes, int head, int end, VerbForm form) {
        if (form != VerbForm.PAST
                || head == 0
                || end > head + 1
                || end + 1 >= tokens.size()
                || !classes.isSpelt(head, WordSet.NAMING)
                || MARKS.indexOf(tokens.firstChar(classes.isSpelt(end, WordSet.ARTICLE) ? end + 1 : end)) < 0) {
            return false;
        }
        for (int i = head - 1; i > Math.max(0, head - FARTHEST_PRONOUN) && tokens.isLetter(i); i--) {
            if (classes.isSpelt(i, WordSet.WH) || classes.isSpelt(i, WordSet.ANY_RELATIVE)) {
                // "what officials called “a fire”"
                return false;
            }
        }
        String before = tokens.lower(head - 1);
        boolean speaks = classes.isSpelt(Math.max(0, head - 2), WordSet.THE)
                && (GroupNouns.isOrganizationOrPeople(before) || GroupNouns.arePeople(before));
        return !speaks
                && !tokens.isCapital(head - 1)
                && !ClosedClasses.isIn(before, WordSet.SUBJECT)
                && (!tokens.isLetter(head - 1) || ClosedClasses.isIn(before, WordClass.OPEN));
    }
}
