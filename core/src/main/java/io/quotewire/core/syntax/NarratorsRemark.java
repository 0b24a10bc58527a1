package io.quotewire.core.syntax;

import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** "…, a claim for which there is little evidence", "…, a charge Hill denies": the narrator says what was said. */
public final class NarratorsRemark {
    private static final Set<String> REMARKS = of("remark");
    private static final Set<String> TEXTS = of("text");
    private static final Set<String> WITHHELD = of("withheld");
    private static final Set<String> UNTOLD = of("untold");
    private static final Set<String> UNWILLING = of("unwilling");

    private NarratorsRemark() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(NarratorsRemark.class, "remarks.txt", kind::equals);
    }

    /** "Statement", "reports": a noun for what one can have written. */
    public static boolean namesText(NewsText text, int noun) {
        return TEXTS.contains(text.lower(noun));
    }

    /** Whether such a remark begins at the token; not "a report said". */
    public static boolean isAt(NewsText text, int i) {
        boolean one = text.is(i, WordSet.ARTICLE) && !text.is(i, WordSet.THE);
        boolean speaks = text.cueAt(i + 2) >= 0 && !text.is(i + 3, WordSet.BY);
        return one
                && !speaks
                && (CueNouns.english().sure(text.lower(i + 1)).isPresent() || REMARKS.contains(text.lower(i + 1)));
    }

    /** "Without elaborating", "without giving details": of the one who speaks. */
    public static boolean isOfWhatIsWithheld(NewsText text, int i) {
        return text.is(i, WordSet.LACKING) && WITHHELD.contains(text.lower(i + 1));
    }

    /** "But declined to name it", "but did not say why", "but wouldn't elaborate": of the one who speaks too. */
    public static boolean isOfWhatIsUntold(NewsText text, int i) {
        if (!text.is(i, WordSet.CONTINUATION)) {
            return false;
        }
        int verb = i + 1;
        if (UNWILLING.contains(text.lower(verb))) {
            return text.is(verb + 1, WordSet.TO) || text.is(verb + 1, WordSet.LACKING_AHEAD);
        }
        if (!text.is(verb, WordClass.AUXILIARY)) {
            return false;
        }
        boolean negated = Negation.isShortAtEnd(text.lower(verb));
        if (!negated && text.is(verb + 1, WordSet.NEGATION)) {
            verb++;
            negated = true;
        }
        return negated && UNTOLD.contains(text.lower(verb + 1));
    }

    /** The same where somebody else may have said it: "a charge Hill denies", not "a statement by Hill". */
    public static boolean isOfOther(NewsText text, int i) {
        return isAt(text, i) && !namesText(text, i + 1);
    }
}
