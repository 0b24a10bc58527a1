package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/** Recognises a base form that could be a noun as the verb of a plural noun before it. */
final class PluralSubject {
    /** The maximum distance from the noun to the verb. */
    private static final int LONGEST = 8;

    /** A noun behind a name: "Washington state". */
    private static final String STATE = "state";

    private final CueLexicon lexicon;

    PluralSubject(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * "Files at the town bank show that", "analysts at Harland Bank estimate losses": a base form after a plural noun
     * and its modifier.
     */
    boolean areBefore(Tokens tokens, WordClasses classes, int first, int head, VerbForm form) {
        boolean that = head + 2 < tokens.size() && classes.isSpelt(head + 1, WordSet.THAT);
        if (form != VerbForm.BASE
                || first < 3
                || head + 2 >= tokens.size()
                || !(that || isBehindName(tokens, first, head))
                || tokens.isCapital(head + 1)
                || classes.isSpelt(first - 1, WordSet.ANY_DETERMINER)) {
            return false;
        }
        boolean subject =
                that || classes.isSpelt(head + 1, WordSet.ANY_DETERMINER) || classes.isSpelt(head + 1, WordSet.SUBJECT);
        for (int i = first - 2; i > Math.max(0, first - LONGEST) && tokens.isLetter(i); i--) {
            // "Officials in the UK claim it", but "members of the Harland report team"
            if (classes.isSpelt(i, WordSet.ARTICLE) && !(subject && classes.isSpelt(i, WordSet.THE))) {
                return false;
            }
            if (classes.isSpelt(i, WordSet.POSTMODIFIER)) {
                String plural = tokens.lower(i - 1);
                boolean people = (subject || !classes.isSpelt(i, WordSet.OF)) && GroupNouns.arePeople(plural);
                return Plural.endsLikeOne(plural) && (that || people);
            }
        }
        return false;
    }

    /** "Bank estimate losses": a plain word follows, which may open a clause. */
    private boolean isBehindName(Tokens tokens, int first, int head) {
        return tokens.isCapital(first - 1)
                && !tokens.is(head, STATE)
                && lexicon.forms(tokens, head + 1).isEmpty()
                && tokens.isLetter(head + 1)
                && !ClosedClasses.isIn(tokens.lower(head + 1), WordClass.PREPOSITION)
                && !ClosedClasses.isIn(tokens.lower(head + 1), WordClass.AUXILIARY);
    }
}
