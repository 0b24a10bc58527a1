package io.quotewire.core.speaker.organization;

import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of well-known organisations by their names, from {@code known-kinds.tsv}: Ryanair is an airline. */
public final class KnownKinds {
    private static final Map<String, Set<String>> NOUNS = load();
    private static final Set<String> ALL = all();

    private KnownKinds() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> nouns = new HashMap<>();
        for (String line : WordList.read(KnownKinds.class, "known-kinds.tsv")) {
            String[] columns = line.split("\t", 2);
            for (String name : columns[1].split(", ", -1)) {
                nouns.computeIfAbsent(name, key -> new HashSet<>()).addAll(Set.of(columns[0].split(",", -1)));
            }
        }
        return Map.copyOf(nouns);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        NOUNS.values().forEach(all::addAll);
        return Set.copyOf(all);
    }

    /** The nouns for the known organisation with this lower-case name; empty if it is not known. */
    static Set<String> of(String name) {
        return NOUNS.getOrDefault(name, Set.of());
    }

    /** The kinds of two words that it is known for, "militant-group", unless a business's: "tech-giant". */
    static List<String> bodies(String name) {
        Set<String> kinds = of(name);
        if (kinds.isEmpty()) {
            return List.of();
        }
        return kinds.stream()
                .filter(kind -> kind.indexOf('-') >= 0)
                .filter(kind -> AnaphoricNouns.mayHaveSpoken(noun(kind)) && !AnaphoricNouns.isBusiness(noun(kind)))
                .toList();
    }

    private static String noun(String kind) {
        return kind.substring(kind.indexOf('-') + 1);
    }

    /** Whether the lower-case name is that of a known organisation of this kind. */
    public static boolean is(String name, String noun) {
        return of(name).contains(noun);
    }

    /** Whether the lower-case name is that of a known organisation. */
    public static boolean has(String name) {
        return NOUNS.containsKey(name);
    }

    /** Whether a known organisation is of this kind. */
    public static boolean isNoun(String noun) {
        return ALL.contains(noun);
    }

    /** Whether the lower-case name is that of a known one of another kind: the Bank of England is no lender. */
    static boolean isOther(String name, String noun) {
        return ALL.contains(noun) && NOUNS.containsKey(name) && !is(name, noun);
    }
}
