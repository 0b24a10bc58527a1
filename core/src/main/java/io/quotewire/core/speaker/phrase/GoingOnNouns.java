package io.quotewire.core.speaker.phrase;

import io.quotewire.core.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nouns by which a text goes on with the body that it spoke of last, or with what that said, from {@code going-on.txt}.
 */
public final class GoingOnNouns {
    private static final String COMPANY = "company";

    private static final Set<String> NOUNS = read("");
    private static final Set<String> ALONE = read("alone");
    private static final Set<String> COMPANIES = read(COMPANY);

    private GoingOnNouns() {}

    private static Set<String> read(String kind) {
        return WordList.read(GoingOnNouns.class, "going-on.txt").stream()
                .map(line -> List.of(line.split(" ", -1)))
                .filter(words -> words.get(0).equals(kind) || kind.isEmpty())
                .flatMap(words -> words.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether "the" and the noun, in lower case, goes on with a body: "the bank", "the statement". */
    public static boolean contains(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether the noun, in lower case, does so only with nothing before it: "the paper", not "the white paper". */
    public static boolean isAlone(String noun) {
        return ALONE.contains(noun);
    }

    /** Whether the noun, in lower case, may mean any company. */
    public static boolean isCompany(String noun) {
        return COMPANIES.contains(noun);
    }
}
