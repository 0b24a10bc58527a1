package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises a name that modifies another name or a noun: "a Clinton aide". */
final class NounModifier {
    private static final int LONGEST = 3;

    private final NewsText text;

    NounModifier(NewsText text) {
        this.text = text;
    }

    /** Whether the name at tokens {@code [first, after)} is such a modifier. */
    boolean is(int first, int after) {
        return isPremodifier(after) || isOfNoun(first, after);
    }

    /** "Clinton spokeswoman Jennifer Hill": the first name modifies the second; not "Clinton met Jennifer Hill". */
    private boolean isPremodifier(int after) {
        int i = after;
        while (i < after + LONGEST
                && text.is(i, WordClass.OPEN)
                && text.names().at(i) < 0
                && text.cueAt(i) < 0
                && !isVerb(i)) {
            i++;
        }
        return i > after && i < text.tokens().size() && text.names().at(i) >= 0;
    }

    /** "(Hill) met", "(Hill) beat": behind a name also a verb whose base form is its past tense. */
    private boolean isVerb(int token) {
        return text.isFinite(token) || KnownVerbs.isUnchangedPast(text.lower(token));
    }

    /**
     * "A Clinton aide", "the Clinton camp", "the Bill": after an article the name modifies a noun, or is not a name.
     */
    private boolean isOfNoun(int first, int after) {
        boolean single = after == first + 1 && text.is(first - 1, WordSet.THE);
        boolean owned = text.is(first - 1, WordClass.DETERMINER) || text.is(first - 1, WordClass.POSSESSIVE);
        boolean noun = text.is(after, WordClass.OPEN)
                && Character.isLowerCase(text.tokens().firstChar(after))
                && text.cueAt(after) < 0;
        return single || (owned && noun);
    }
}
