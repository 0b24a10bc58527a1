package io.quotewire.core.indirect.end;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises how somebody spoke, told behind what was said: "Hale said the yard would close, | shaking her head", "…, |
 * her voice breaking", "…, | speaking to reporters", "…, | using a term for traitors", "…, | in reference to the
 * strike". Pure functions.
 */
final class MannerTold {
    private static final Set<String> GESTURES = of("gesture");
    private static final Set<String> TEARS = of("tears");
    private static final Set<String> PARTS = of("part");
    private static final Set<String> TERMS = of("term");
    private static final Set<String> SPEAKING = of("speaking");
    private static final Set<String> REFERENCE = Set.of("reference", "allusion");
    /** "In an apparent reference". */
    private static final int MOST_MODIFIERS = 3;

    private MannerTold() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(MannerTold.class, "ends.txt", kind::equals);
    }

    /**
     * Whether it is told behind the pause before the token; not behind what somebody else did or was doing: "police
     * said he had left, shaking his head".
     */
    static boolean isAt(NewsText text, int start, int i) {
        return isManner(text, i) && !tellsOfDeed(text, start, i - 1) && !tellsOfSomebody(text, start, i - 1);
    }

    private static boolean isManner(NewsText text, int i) {
        String word = text.lower(i);
        if (text.is(i, WordClass.POSSESSIVE)) {
            return !text.is(i, "its") && PARTS.contains(text.lower(i + 1)) && Participle.isPresent(text, i + 2);
        }
        if (text.is(i, WordSet.IN)) {
            int last = i + 1 + MOST_MODIFIERS;
            int noun = Scan.to(i + 1, last, j -> !text.isWord(j) || REFERENCE.contains(text.lower(j)));
            return REFERENCE.contains(text.lower(noun)) && text.is(noun + 1, WordSet.TO);
        }
        return GESTURES.contains(word)
                || ("shaking".equals(word) && text.is(i + 1, WordClass.POSSESSIVE))
                || (TEARS.contains(word) && text.is(i + 1, "back") && text.is(i + 2, "tears"))
                || ("holding".equals(word) && text.is(i + 1, "up"))
                || ("using".equals(word) && (isTerm(text, i + 2) || isTerm(text, i + 3)))
                || ("speaking".equals(word) && isOccasion(text, i + 1));
    }

    private static boolean isTerm(NewsText text, int i) {
        return TERMS.contains(text.lower(i));
    }

    /** "(Speaking) to reporters", "at a news conference", "on condition of anonymity"; not "to each other". */
    private static boolean isOccasion(NewsText text, int i) {
        int told = text.is(i + 1, WordSet.THE) ? i + 2 : i + 1;
        if (text.is(i, WordSet.TO) || text.is(i, WordSet.IN)) {
            return text.names().at(told) >= 0 || (text.is(i, WordSet.TO) && GroupNouns.arePeople(text.lower(told)));
        }
        return SPEAKING.contains(text.lower(i));
    }

    /** "He left", "the man had left", "they were fighting"; not "the talks had failed", "she was late". */
    static boolean tellsOfDeed(NewsText text, int start, int end) {
        int verb = lastVerb(text, start, end);
        if (!text.is(verb, WordClass.AUXILIARY)) {
            return PastTense.isAt(text, verb);
        }
        int head = Scan.past(verb + 1, end, i -> text.is(i, WordClass.ADVERB));
        return !text.is(verb, WordSet.MODAL)
                && Participle.isAny(text, head)
                && (isSomebody(text, verb - 1) || text.is(verb - 1, WordSet.SUBJECT));
    }

    /** "The boys were cold", who may have shaken their heads; not "the crew would be paid". */
    private static boolean tellsOfSomebody(NewsText text, int start, int end) {
        int verb = lastVerb(text, start, end);
        return !text.is(verb, WordSet.MODAL) && isSomebody(text, verb - 1);
    }

    private static int lastVerb(NewsText text, int start, int end) {
        return Scan.backPast(
                end - 1, start, i -> !text.isFinite(i) || text.isQuoted(i) || text.is(i - 1, WordClass.AUXILIARY));
    }

    private static boolean isSomebody(NewsText text, int i) {
        String word = text.lower(i);
        return text.names().is(i, EntityType.PERSON)
                || RoleWords.isNoun(word)
                || PersonNouns.contains(word)
                || GroupNouns.arePeople(word);
    }
}
