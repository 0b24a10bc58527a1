package io.quotewire.core.speaker.phrase;

import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Nouns by which a text goes on with the person of whom it spoke last, from {@code going-on-persons.txt}. */
public final class GoingOnPersons {
    private static final String OF = "-of-";

    private static final Set<String> ALONE = read("alone");
    private static final Set<String> CHILDREN = read("children");
    private static final Set<String> TRADES = read("trade");
    private static final Set<String> BEREAVED = read("bereaved");
    private static final Set<String> PAST = read("past");
    private static final Set<String> DESCRIBED = read("described");
    private static final Set<String> ONLY = read("only");
    private static final Set<String> ELECTED = read("elected");

    private GoingOnPersons() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(GoingOnPersons.class, "going-on-persons.txt", kind::equals);
    }

    /** Whether "the" and the noun, in lower case, goes on with somebody: "the striker", "the mother-of-three". */
    public static boolean contains(String noun) {
        int of = noun.indexOf(OF);
        return ALONE.contains(noun)
                || (of > 0 && isParent(noun.substring(0, of)) && isNumber(noun.substring(of + OF.length())));
    }

    private static boolean isNumber(String word) {
        return ClosedClasses.isIn(word, WordSet.NUMBER);
    }

    /** Whether the noun, in lower case, is a trade of many: "the primary school teacher". */
    public static boolean isTrade(String noun) {
        return TRADES.contains(noun);
    }

    /** Whether such a noun, in lower case, says whom one has lost, as others have: "the furious widow". */
    public static boolean isBereaved(String noun) {
        return BEREAVED.contains(noun);
    }

    /** Whether the word, in lower case, says that one has done so for long or no longer does: "the retired judge". */
    public static boolean isPast(String word) {
        return PAST.contains(word);
    }

    /** Whether the noun, in lower case, does so before "of three" and the like: "the mother of three". */
    public static boolean isParent(String noun) {
        return CHILDREN.contains(noun);
    }

    /** Whether the noun, in lower case, does so where a place or an age is told before it: "the Lima man". */
    public static boolean isDescribed(String noun) {
        return DESCRIBED.contains(noun);
    }

    /** Whether the noun, in lower case, does so where the article has named nobody else: "the prime minister". */
    public static boolean isOfTheOnlyOne(String noun) {
        return ONLY.contains(noun);
    }

    /** Whether the noun, in lower case, ends as that for one who is chosen and not yet in office: "president-elect". */
    public static boolean isElected(String noun) {
        return noun.indexOf('-') > 0 && ELECTED.stream().anyMatch(noun::endsWith);
    }
}
