package io.quotewire.core.syntax;

import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises words with which the narrator tells what a speaker did not say: "but declined to name it", "without giving
 * details", "but it could not be verified".
 */
public final class WhatIsUntold {
    private static final String SAYING = "saying";
    private static final Set<String> WITHHELD = of("withheld");
    private static final Set<String> UNTOLD = of("untold");
    private static final Set<String> MUTE = of("mute");
    private static final Set<String> UNWILLING = of("unwilling");
    private static final Set<String> GIVING = of("giving");
    private static final Set<String> SCANT = of("scant");
    private static final Set<String> DETAILS = of("details");
    private static final Set<String> VERIFIED = of("verified");

    /** The maximum distance from the verb to the object: "But would not give the police any further details". */
    private static final int FARTHEST_DETAILS = 6;

    /** "The Lima police". */
    private static final int LONGEST_SUBJECT = 3;

    private WhatIsUntold() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(WhatIsUntold.class, "untold.txt", kind::equals);
    }

    /**
     * Whether the words tell what the speaker withheld: "Without elaborating", "without giving details", ", without
     * saying when".
     */
    public static boolean isWithheldAt(NewsText text, int i) {
        return text.is(i, WordSet.LACKING)
                && (WITHHELD.contains(text.lower(i + 1))
                        || (text.isComma(i - 1) && text.is(i + 1, SAYING) && text.is(i + 2, WordSet.WH)));
    }

    /**
     * Whether the words tell what the speaker would not say: "But declined to name it", "but she did not say why",
     * "though she wouldn't elaborate".
     */
    public static boolean isAt(NewsText text, int i) {
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
    public static boolean areDetailsAt(NewsText text, int i) {
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
}
