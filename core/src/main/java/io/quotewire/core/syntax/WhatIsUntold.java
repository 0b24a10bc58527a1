package io.quotewire.core.syntax;

import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises words, behind reported speech, with which the narrator tells what the speaker did not say: "but declined
 * to name it", "without giving details", "but it could not be verified". Pure functions of the text and the token at
 * which such words begin.
 */
public final class WhatIsUntold {
    private static final String SAYING = "saying";
    private static final String DECLINED = "declined";
    private static final String ELABORATE = "elaborate";
    /** What is asked for behind what was said: "comment further", "give more details". */
    private static final Set<String> MORE = Set.of("more", "further");

    private static final String BE = "be";
    private static final String DRAWN = "drawn";
    private static final Set<String> DRAWN_TO = of("drawn");
    private static final String NO = "no";
    private static final String THERE = "there";
    private static final String YET = "yet";
    private static final String IMMEDIATELY = "immediately";
    private static final Set<String> WITHHELD = of("withheld");
    private static final Set<String> UNTOLD = of("untold");
    private static final Set<String> MUTE = of("mute");
    private static final Set<String> COMMENTING = of("commenting");
    private static final Set<String> UNWILLING = of("unwilling");
    private static final Set<String> ANSWERING = of("answering");
    private static final Set<String> QUERIES = of("queries");
    private static final Set<String> GIVING = of("giving");
    private static final Set<String> FOLLOWING_UP = of("following");
    private static final Set<String> ASKED = of("asked");
    private static final Set<String> SCANT = of("scant");
    private static final Set<String> DETAILS = of("details");
    private static final Set<String> VERIFIED = of("verified");
    private static final Set<String> AWAITED = of("awaited");
    private static final Set<String> CLEAR = of("clear");
    private static final Set<String> UNCONFIRMED = of("unconfirmed");

    /** The maximum distance from the verb to the object: "But would not give the police any further details". */
    private static final int FARTHEST_DETAILS = 6;

    /** "Lima Harbour Board officials". */
    private static final int LONGEST_SUBJECT = 6;

    private WhatIsUntold() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(WhatIsUntold.class, "untold.txt", kind::equals);
    }

    /** Whether they tell what was left out: "without elaborating", ", without saying when", "but not naming it". */
    public static boolean isLeftOutAt(NewsText text, int i) {
        boolean not = text.is(i, WordSet.CONTRAST) && text.is(i + 1, WordSet.NEGATION);
        return (not && WITHHELD.contains(text.lower(i + 2)))
                || (text.is(i, WordSet.LACKING)
                        && (WITHHELD.contains(text.lower(i + 1))
                                || (text.isComma(i - 1) && text.is(i + 1, SAYING) && text.is(i + 2, WordSet.WH))));
    }

    /**
     * Whether the words tell what the speaker would not say: "but declined to name it", "and did not say why", "though
     * she wouldn't elaborate". Behind "but he" only after a comma and with verbs of saying: "but he refused to give it"
     * may be part of what was said.
     */
    public static boolean isRefusedAt(NewsText text, int i) {
        if (text.is(i, WordSet.CONTRAST) && text.is(i + 1, WordSet.SINGULAR_PRONOUN)) {
            int verb = i + 2;
            boolean refuses = UNWILLING.contains(text.lower(verb))
                    && text.is(verb + 1, WordSet.TO)
                    && MUTE.contains(text.lower(verb + 2));
            return text.isComma(i - 1) && (refuses || doesNot(text, verb, MUTE));
        }
        boolean conceding = text.is(i, WordSet.CONCEDING)
                && (text.is(i + 1, WordSet.SPEAKING_PRONOUN)
                        || text.is(i + 1, WordSet.NARRATORS_PRONOUN)
                        || text.is(i + 1, WordSet.IT));
        if (!conceding && !text.is(i, WordSet.CONTINUATION)) {
            return false;
        }
        int verb = conceding ? i + 2 : i + 1;
        int declines = text.is(verb, WordSet.PRESENT_HAVE) ? verb + 1 : verb;
        boolean refuses = UNWILLING.contains(text.lower(declines))
                && (text.is(declines + 1, WordSet.TO) || text.is(declines + 1, WordSet.LACKING_AHEAD));
        return refuses || doesNot(text, verb, UNTOLD) || isUnanswered(text, verb) || isUndrawn(text, verb);
    }

    /** "Declined to say", "did not elaborate", "gave no details": what a speaker keeps back, from its verb. */
    public static boolean isKeptBackAt(NewsText text, int verb) {
        return (UNWILLING.contains(text.lower(verb)) && text.is(verb + 1, WordSet.TO, WordSet.LACKING_AHEAD))
                || (GIVING.contains(text.lower(verb)) && SCANT.contains(text.lower(verb + 1)))
                || doesNot(text, verb, UNTOLD);
    }

    /** "(It) was unclear", "was not known", "(there) was no immediate word": what nobody had told yet. */
    public static boolean isUnconfirmedAt(NewsText text, int verb) {
        int word = isNegated(text, verb) ? behindNegation(text, verb) : verb + 1;
        return text.is(verb, WordClass.AUXILIARY) && hasAny(text, word, word + FARTHEST_DETAILS / 2, UNCONFIRMED);
    }

    /** "Did not respond to a request for comment", "did not immediately reply to follow-up questions". */
    private static boolean isUnanswered(NewsText text, int verb) {
        if (!text.is(verb, WordClass.AUXILIARY) || !isNegated(text, verb)) {
            return false;
        }
        int act = behindNegation(text, verb);
        act = text.is(act, WordClass.ADVERB) ? act + 1 : act;
        return ANSWERING.contains(text.lower(act)) && isQuery(text, act + 1);
    }

    /** "To a request for comment", "further questions"; not "her requests for further help". */
    private static boolean isQuery(NewsText text, int from) {
        for (int i = from; i < from + FARTHEST_DETAILS && text.isWord(i) && !text.is(i, WordClass.POSSESSIVE); i++) {
            boolean asked = FOLLOWING_UP.contains(text.lower(i)) && ASKED.contains(text.lower(i + 1));
            if (asked || QUERIES.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Would not be drawn on it"; not of a sword. */
    private static boolean isUndrawn(NewsText text, int verb) {
        return text.is(verb, WordClass.AUXILIARY)
                && isNegated(text, verb)
                && BE.equals(text.lower(behindNegation(text, verb)))
                && DRAWN.equals(text.lower(behindNegation(text, verb) + 1))
                && DRAWN_TO.contains(text.lower(behindNegation(text, verb) + 2));
    }

    private static int behindNegation(NewsText text, int verb) {
        return Negation.isShortAtEnd(text.lower(verb)) ? verb + 1 : verb + 2;
    }

    /** "Did not say", "wouldn't elaborate". */
    private static boolean doesNot(NewsText text, int verb, Set<String> acts) {
        return text.is(verb, WordClass.AUXILIARY)
                && isNegated(text, verb)
                && acts.contains(text.lower(behindNegation(text, verb)));
    }

    /**
     * "No date had been set | and declined to comment", "the yard was shut | and declined to elaborate", without a
     * comma; in "Hill was held and declined to comment" it may be told of Hill.
     *
     * @param start where what is told begins
     */
    public static boolean declinesAt(NewsText text, int start, int i) {
        if (!text.is(i, WordSet.CONTINUATION)
                || !UNWILLING.contains(text.lower(i + 1))
                || !text.is(i + 2, WordSet.TO)) {
            return false;
        }
        int first = text.is(start, WordSet.THAT) ? start + 1 : start;
        boolean nobody = text.is(first, NO) || text.is(first, THERE) || text.is(first, WordSet.IT);
        return (nobody && DECLINED.equals(text.lower(i + 1)) && COMMENTING.contains(text.lower(i + 3)))
                || (addsToSaid(text, i + 3) && !Scan.any(start, i, j -> text.cueAt(j) >= 0));
    }

    /** "Elaborate", "comment further", "say more", "give further details": only of what was just said. */
    private static boolean addsToSaid(NewsText text, int verb) {
        return ELABORATE.equals(text.lower(verb))
                || (UNTOLD.contains(text.lower(verb)) && MORE.contains(text.lower(verb + 1)));
    }

    /**
     * Whether the words tell that details or a confirmation are missing: "but gave no details", "but declined to give
     * further details", "though that could not be verified", "but police have not confirmed it", "and the cause was not
     * immediately clear". Unlike the others they are the narrator's whatever precedes them.
     */
    public static boolean isMissingAt(NewsText text, int i) {
        if (text.is(i, WordSet.JOINT) && isUnclear(text, i + 1)) {
            return true;
        }
        if (!text.is(i, WordSet.CONTRAST)) {
            return text.is(i, WordSet.CONCEDING) && isUnverified(text, i + 1);
        }
        int verb = i + 1;
        boolean scant = GIVING.contains(text.lower(verb)) && SCANT.contains(text.lower(verb + 1));
        boolean refuses = UNWILLING.contains(text.lower(verb)) && text.is(verb + 1, WordSet.TO);
        if (scant || refuses) {
            return hasAny(text, verb + 2, verb + FARTHEST_DETAILS, DETAILS);
        }
        if (text.is(verb, WordClass.AUXILIARY)) {
            return isNegated(text, verb) && hasAny(text, verb + 1, verb + FARTHEST_DETAILS, DETAILS);
        }
        return isUnverified(text, verb);
    }

    /** "It was not immediately clear", "their names were not immediately known". */
    private static boolean isUnclear(NewsText text, int subject) {
        int verb = subject + 1;
        while (verb < subject + LONGEST_SUBJECT && text.isWord(verb) && !text.is(verb, WordClass.AUXILIARY)) {
            verb++;
        }
        return text.is(verb, WordSet.PAST_AUXILIARY)
                && isNegated(text, verb)
                && IMMEDIATELY.equals(text.lower(behindNegation(text, verb)))
                && CLEAR.contains(text.lower(behindNegation(text, verb) + 1));
    }

    /** "It could not be verified", "Lima police have not confirmed", "officials have yet to confirm"; not "had yet". */
    private static boolean isUnverified(NewsText text, int subject) {
        int verb = subject + 1;
        while (verb < subject + LONGEST_SUBJECT && text.isWord(verb) && !text.is(verb, WordClass.AUXILIARY)) {
            verb++;
        }
        boolean yet = text.is(verb, WordSet.HAVE)
                && !text.is(verb, "had")
                && YET.equals(text.lower(verb + 1))
                && text.is(verb + 2, WordSet.TO);
        return text.is(verb, WordClass.AUXILIARY)
                && ((isNegated(text, verb) && hasAny(text, verb + 2, verb + FARTHEST_DETAILS, VERIFIED))
                        || (yet && AWAITED.contains(text.lower(verb + 3))));
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
}
