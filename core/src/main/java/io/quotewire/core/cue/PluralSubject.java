package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/** Recognises a base form that could be a noun as the verb of a plural noun before it: "files at the yard show". */
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
     * Whether a plural noun and its modifier precede the verb group, as its subject: "files at the town bank show
     * that", "analysts at Harland Bank estimate losses".
     *
     * @param first the first token of the verb group
     * @param head the verb
     */
    boolean areBefore(Tokens tokens, WordClasses classes, int first, int head, VerbForm form) {
        if (form != VerbForm.BASE
                || first < 3
                || head + 2 >= tokens.size()
                || tokens.isCapital(head + 1)
                || classes.isSpelt(first - 1, WordSet.ANY_DETERMINER)) {
            return false;
        }
        boolean that = classes.isSpelt(head + 1, WordSet.THAT);
        boolean clause =
                that || classes.isSpelt(head + 1, WordSet.ANY_DETERMINER) || classes.isSpelt(head + 1, WordSet.SUBJECT);
        if (!that && arePeopleBefore(tokens, classes, first, head)) {
            return true;
        }
        int modifier = that || isBehindName(tokens, first, head) ? modifier(tokens, classes, first, clause) : -1;
        String noun = modifier < 0 ? "" : tokens.lower(modifier - 1);
        boolean people = GroupNouns.arePeople(noun) && (clause || !classes.isSpelt(modifier, WordSet.OF));
        return Plural.endsLikeOne(noun) && (that || people);
    }

    /**
     * Whether people and their modifier precede the verb group and a clause with a pronoun follows it: "supporters of
     * the change claim it will".
     */
    private static boolean arePeopleBefore(Tokens tokens, WordClasses classes, int first, int head) {
        boolean clause = head + 2 < tokens.size()
                && classes.isSpelt(head + 1, WordSet.SUBJECT)
                && ClosedClasses.isIn(tokens, head + 2, WordClass.AUXILIARY);
        int modifier = clause ? modifier(tokens, classes, first, true) : -1;
        String noun = modifier <= 0 ? "" : tokens.lower(modifier - 1);
        return Plural.endsLikeOne(noun) && GroupNouns.arePeople(noun);
    }

    /**
     * The preposition that opens the modifier of the noun, the "at" of "analysts at Harland Bank"; -1 if there is none.
     *
     * @param clause whether a clause follows the verb, as in "officials in the UK claim it"; without one an article
     *     opens a phrase to which the word itself belongs, as in "members of the Harland report team"
     */
    private static int modifier(Tokens tokens, WordClasses classes, int first, boolean clause) {
        for (int i = first - 2; i > Math.max(0, first - LONGEST) && tokens.isLetter(i); i--) {
            if (classes.isSpelt(i, WordSet.POSTMODIFIER)) {
                return i;
            }
            if (classes.isSpelt(i, WordSet.ARTICLE) && !(clause && classes.isSpelt(i, WordSet.THE))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Bank estimate losses": a plain word follows, which may open a clause. */
    private boolean isBehindName(Tokens tokens, int first, int head) {
        return tokens.isCapital(first - 1)
                && !tokens.is(head, STATE)
                && lexicon.forms(tokens, head + 1).isEmpty()
                && tokens.isLetter(head + 1)
                && !ClosedClasses.isIn(tokens, head + 1, WordClass.PREPOSITION)
                && !ClosedClasses.isIn(tokens, head + 1, WordClass.AUXILIARY);
    }
}
