package io.quotewire.core.syntax;

import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Negation;
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
    private static final String SAYING = "saying";
    private static final Set<String> WITHHELD = of("withheld");
    private static final Set<String> UNTOLD = of("untold");
    private static final Set<String> MUTE = of("mute");
    private static final Set<String> UNWILLING = of("unwilling");
    private static final Set<String> GIVING = of("giving");
    private static final Set<String> SCANT = of("scant");
    private static final Set<String> DETAILS = of("details");
    private static final Set<String> JUDGED = of("judged");
    private static final Set<String> VERIFIED = of("verified");

    /** The maximum distance from the verb to the object: "But would not give the police any further details". */
    private static final int FARTHEST_DETAILS = 6;

    /** "A far smaller figure". */
    private static final int MOST_ADJECTIVES = 2;

    /** "The Lima police". */
    private static final int LONGEST_SUBJECT = 3;

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
     * Whether the verb opens the narrator's judgement on what was said: "Which | is false", "which | is hard to square
     * with it".
     */
    public static boolean judgesAt(NewsText text, int verb) {
        int word = text.is(verb + 1, WordClass.ADVERB) ? verb + 2 : verb + 1;
        return text.is(verb, WordClass.AUXILIARY) && JUDGED.contains(text.lower(word));
    }

    /**
     * Whether the words tell what the speaker withheld: "Without elaborating", "without giving details", ", without
     * saying when".
     */
    public static boolean isOfWhatIsWithheld(NewsText text, int i) {
        return text.is(i, WordSet.LACKING)
                && (WITHHELD.contains(text.lower(i + 1))
                        || (text.isComma(i - 1) && text.is(i + 1, SAYING) && text.is(i + 2, WordSet.WH)));
    }

    /**
     * Whether the words tell what the speaker would not say: "But declined to name it", "but she did not say why",
     * "though she wouldn't elaborate".
     */
    public static boolean isOfWhatIsUntold(NewsText text, int i) {
        boolean conceding = text.is(i, WordSet.CONCEDING)
                && (text.is(i + 1, WordSet.SPEAKING_PRONOUN)
                        || text.is(i + 1, WordSet.NARRATORS_PRONOUN)
                        || text.is(i + 1, WordSet.IT));
        if (!conceding && !text.is(i, WordSet.CONTINUATION)) {
            return false;
        }
        // "But he refused to give it" may be part of what was said, "but he declined to say why" is not
        boolean contrasted = text.is(i, WordSet.CONTRAST) && text.is(i + 1, WordSet.SINGULAR_PRONOUN);
        Set<String> kept = contrasted ? MUTE : UNTOLD;
        int verb = conceding || contrasted ? i + 2 : i + 1;
        if (contrasted && !text.isComma(i - 1)) {
            return false;
        }
        if (UNWILLING.contains(text.lower(verb))) {
            return contrasted
                    ? text.is(verb + 1, WordSet.TO) && kept.contains(text.lower(verb + 2))
                    : text.is(verb + 1, WordSet.TO) || text.is(verb + 1, WordSet.LACKING_AHEAD);
        }
        int negation = Negation.isShortAtEnd(text.lower(verb)) ? verb : verb + 1;
        return text.is(verb, WordClass.AUXILIARY) && isNegated(text, verb) && kept.contains(text.lower(negation + 1));
    }

    /**
     * Whether the words are the narrator's on missing details, whatever precedes them: "But gave no details", "but did
     * not elaborate", "but declined to give further details", "though that could not be verified", "but police have not
     * confirmed it".
     */
    public static boolean isOfDetails(NewsText text, int i) {
        if (!text.is(i, WordSet.CONTRAST)) {
            return text.is(i, WordSet.CONCEDING) && isUnverified(text, i + 1);
        }
        int verb = i + 1;
        if (GIVING.contains(text.lower(verb)) && SCANT.contains(text.lower(verb + 1))) {
            return hasAny(text, verb + 2, verb + FARTHEST_DETAILS, DETAILS);
        }
        if (UNWILLING.contains(text.lower(verb)) && text.is(verb + 1, WordSet.TO)) {
            return hasAny(text, verb + 2, verb + FARTHEST_DETAILS, DETAILS);
        }
        if (text.is(verb, WordClass.AUXILIARY)) {
            return isNegated(text, verb) && hasAny(text, verb + 1, verb + FARTHEST_DETAILS, DETAILS);
        }
        return isUnverified(text, verb);
    }

    /** "It could not be verified", "the Lima police have not confirmed". */
    private static boolean isUnverified(NewsText text, int subject) {
        int verb = subject + 1;
        while (verb < subject + LONGEST_SUBJECT && text.isWord(verb) && !text.is(verb, WordClass.AUXILIARY)) {
            verb++;
        }
        return text.is(verb, WordClass.AUXILIARY)
                && isNegated(text, verb)
                && hasAny(text, verb + 2, verb + FARTHEST_DETAILS, VERIFIED);
    }

    private static boolean isNegated(NewsText text, int verb) {
        return Negation.isShortAtEnd(text.lower(verb)) || text.is(verb + 1, WordSet.NEGATION);
    }

    private static boolean hasAny(NewsText text, int from, int to, Set<String> words) {
        for (int i = from; i < to && text.isWord(i); i++) {
            if (words.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Like {@link #isAt}, but only if somebody else may have said it: "a charge Hill denies", not "a statement by
     * Hill".
     */
    public static boolean isOfOther(NewsText text, int i) {
        return isAt(text, i) && !namesText(text, i + 1);
    }
}
