package io.quotewire.core.syntax;

import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises remarks with which the narrator comments on what was said: "…, a claim for which there is little
 * evidence", "…, a charge Hill denies".
 */
public final class NarratorsRemark {
    private static final Set<String> REMARKS = of("remark");
    private static final Set<String> COMMENTS = of("comment");
    private static final Set<String> TEXTS = of("text");
    private static final Set<String> MOVING = of("moving");
    private static final Set<String> TRADED = of("traded");
    private static final Set<String> INFERRING = of("inferring");
    private static final String ITS = "its";
    /** "A far smaller figure". */
    private static final int MOST_ADJECTIVES = 2;

    private NarratorsRemark() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(NarratorsRemark.class, "remarks.txt", kind::equals);
    }

    /** Whether the noun denotes a text that one can have written: "statement", "reports". */
    public static boolean namesText(NewsText text, int noun) {
        return TEXTS.contains(text.lower(noun));
    }

    /** Whether such a remark begins at the token; not with "a report said". */
    public static boolean isAt(NewsText text, int i) {
        boolean one = text.is(i, WordSet.ARTICLE) && !text.is(i, WordSet.THE);
        boolean speaks = text.cueAt(i + 2) >= 0 && !text.is(i + 3, WordSet.BY);
        return one
                && !speaks
                && !text.isFinite(i + 2)
                && (CueNouns.english().sure(text.lower(i + 1)).isPresent() || REMARKS.contains(text.lower(i + 1)));
    }

    /**
     * Whether the words behind the comma or dash sum up the clause before it: "An extraordinary move for the port", "a
     * step that may cost it votes"; not "a plan for the winter and a boat", "a plan, a plan for the winter".
     */
    public static boolean commentsAt(NewsText text, int i) {
        if (!text.is(i, WordSet.ARTICLE) || text.is(i, WordSet.THE)) {
            return false;
        }
        for (int noun = i + 1; noun <= i + 1 + MOST_ADJECTIVES && isModifier(text, noun); noun++) {
            if (COMMENTS.contains(text.lower(noun)) || (REMARKS.contains(text.lower(noun)) && noun > i + 1)) {
                return isDescribed(text, noun) && !text.lower(noun).equals(text.lower(i - 2));
            }
        }
        return false;
    }

    /** "Suggesting": whether the participle tells what the narrator concludes from a state of things. */
    public static boolean infers(NewsText text, int participle) {
        return INFERRING.contains(text.lower(participle));
    }

    /** "Sending its shares down 9%": how the market took the news. */
    public static boolean movesSharesAt(NewsText text, int i) {
        return MOVING.contains(text.lower(i)) && text.is(i + 1, ITS) && TRADED.contains(text.lower(i + 2));
    }

    private static boolean isModifier(NewsText text, int i) {
        return (text.is(i, WordClass.OPEN) || text.is(i, WordClass.ADVERB)) && !text.isCapital(i);
    }

    /** Whether the noun has a relative clause or a phrase behind it, or ends its sentence, and is not one of a list. */
    private static boolean isDescribed(NewsText text, int noun) {
        int i = noun + 1;
        if (text.isComma(i)
                || text.isFinite(i)
                || (text.is(i, WordClass.OPEN) && text.names().at(i) < 0)) {
            return false;
        }
        while (text.isWord(i) && !text.isFinite(i)) {
            if (text.is(i, WordSet.COORDINATOR)) {
                return false;
            }
            i++;
        }
        return !(text.isComma(i) && text.is(i + 1, WordSet.COORDINATOR));
    }

    /**
     * Like {@link #isAt}, but only if somebody else may have said it: "a charge Hill denies", not "a statement by
     * Hill".
     */
    public static boolean isOfOther(NewsText text, int i) {
        return isAt(text, i) && !namesText(text, i + 1);
    }
}
