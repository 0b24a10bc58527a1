package io.quotewire.core.speaker.phrase;

import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Nouns that refer to the person mentioned last, from {@code going-on-persons.txt}. */
public final class AnaphoricPersons {
    private static final String OF = "-of-";

    private static final Set<String> ALONE = read("alone");
    private static final Set<String> CHILDREN = read("children");
    private static final Set<String> TRADES = read("trade");
    private static final Set<String> BEREAVED = read("bereaved");
    private static final Set<String> PAST = read("past");
    private static final Set<String> DESCRIBED = read("described");
    private static final Set<String> ONLY = read("only");
    private static final Set<String> STATE = read("state");
    private static final Set<String> EVENT = read("event");
    private static final Set<String> ELECTED = read("elected");
    private static final Set<String> ANYBODY = read("anybody");
    private static final Set<String> CAPTAIN = read("captain");
    private static final Set<String> APART = read("apart");
    private static final Set<String> ELSEWHERE = read("elsewhere");

    private AnaphoricPersons() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(AnaphoricPersons.class, "going-on-persons.txt", kind::equals);
    }

    /** Whether "the" and the lower-case noun refer to a known person: "the striker", "the mother-of-three". */
    public static boolean contains(String noun) {
        int of = noun.indexOf(OF);
        return ALONE.contains(noun)
                || (of > 0 && isParent(noun.substring(0, of)) && isNumber(noun.substring(of + OF.length())));
    }

    private static boolean isNumber(String word) {
        return ClosedClasses.isIn(word, WordSet.NUMBER);
    }

    /** Whether the lower-case noun is a common occupation: "the primary school teacher". */
    public static boolean isTrade(String noun) {
        return TRADES.contains(noun);
    }

    /** Whether the lower-case noun denotes a bereaved person: "the furious widow". */
    public static boolean isBereaved(String noun) {
        return BEREAVED.contains(noun);
    }

    /** Whether the lower-case word marks a long-held or former occupation: "the retired judge". */
    public static boolean isPast(String word) {
        return PAST.contains(word);
    }

    /** Whether the lower-case noun refers to a person when "of three" or the like follows: "the mother of three". */
    public static boolean isParent(String noun) {
        return CHILDREN.contains(noun);
    }

    /** Whether the lower-case noun refers to a person when a place or an age precedes it: "the Lima man". */
    public static boolean isDescribed(String noun) {
        return DESCRIBED.contains(noun);
    }

    /** Whether the lower-case noun refers to a person if the article names nobody else: "the prime minister". */
    public static boolean isOfTheOnlyOne(String noun) {
        return ONLY.contains(noun);
    }

    /** Whether the lower-case noun is what somebody is in an event of which others tell: "suspect", "driver". */
    public static boolean isOfEvent(String noun) {
        return EVENT.contains(noun);
    }

    /** Whether the lower-case noun is the office of somebody who plays, too: "skipper". */
    public static boolean isCaptain(String noun) {
        return CAPTAIN.contains(noun);
    }

    /** Whether the lower-case noun is only for who plays or performs: "midfielder"; not "newcomer". */
    public static boolean isPerformer(String noun) {
        return contains(noun) && !ELSEWHERE.contains(noun);
    }

    /** Whether the lower-case noun is for somebody who plays and performs nothing: "mayor", "nurse", "manager". */
    public static boolean isNoPerformer(String noun) {
        return APART.contains(noun) || isOfState(noun) || isTrade(noun);
    }

    /** Whether anybody may be called so: "the man" after "a passenger". */
    public static boolean isAnybody(String noun) {
        return ANYBODY.contains(noun);
    }

    /** Whether the lower-case noun is an office of politics: "chancellor". */
    public static boolean isOfState(String noun) {
        return STATE.contains(noun);
    }

    /** Whether the lower-case noun ends like that of a person chosen but not yet in office: "president-elect". */
    public static boolean isElected(String noun) {
        return noun.indexOf('-') > 0 && ELECTED.stream().anyMatch(noun::endsWith);
    }
}
