package io.quotewire.core.speaker.organization;

import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of organisations that their names tell, from {@code organization-nouns.txt}: "Harland Shipping Co." */
public final class OrganizationKinds {
    private static final Map<String, List<String>> NOUNS_BY_WORD = load();
    private static final Set<String> NOUNS =
            NOUNS_BY_WORD.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private static final String PAPER = "newspaper";

    private OrganizationKinds() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> nouns = new HashMap<>();
        for (List<String> words : WordList.rows(OrganizationKinds.class, "organization-nouns.txt")) {
            for (String noun : words.get(0).split("/", -1)) {
                add(nouns, noun, noun);
                words.subList(1, words.size()).forEach(word -> add(nouns, word, noun));
            }
        }
        return nouns;
    }

    private static void add(Map<String, List<String>> nouns, String word, String noun) {
        List<String> known = nouns.computeIfAbsent(word, key -> new ArrayList<>(2));
        if (!known.contains(noun)) {
            known.add(noun);
        }
    }

    /** The nouns for organisations whose name has this lower-case word as its last: "newspaper" for "herald". */
    public static List<String> of(String head) {
        return NOUNS_BY_WORD.getOrDefault(head, List.of());
    }

    /** Whether the lower-case noun denotes such an organisation: "company", "paper". */
    public static boolean isNoun(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether the last word of a name marks a newspaper: "herald". */
    public static boolean isPaper(String head) {
        return of(head).contains(PAPER);
    }

    /**
     * Whether the last word of a name marks another kind of organisation than the noun: "ministry" for "bank"; "motors"
     * for "airline", but not for "exporter", nor "herald" for "site".
     */
    public static boolean isOther(String head, String noun) {
        List<String> nouns = of(head);
        boolean company = nouns.stream().anyMatch(AnaphoricNouns::isCompany);
        boolean business = isNoun(noun) && nouns.stream().anyMatch(AnaphoricNouns::isBusiness);
        return !nouns.isEmpty()
                && !nouns.contains(noun)
                && !(nouns.contains(PAPER) && AnaphoricNouns.isOutlet(noun))
                && (!company || business || AnaphoricNouns.isPublic(noun))
                && !AnaphoricNouns.isAnyOrganization(noun);
    }
}
