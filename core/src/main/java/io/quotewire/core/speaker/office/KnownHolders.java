package io.quotewire.core.speaker.office;

import io.quotewire.core.person.PersonName;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The holders of well-known offices, from {@code known-holders.tsv}: who is or was the Russian president. */
final class KnownHolders {
    /** The maximum number of words by which an office is called. */
    static final int LONGEST = 3;

    private static final String SEPARATOR = ",";
    private static final Map<String, List<KnownHolders>> OFFICES = load();

    private static final Set<String> NOUNS = OFFICES.keySet().stream()
            .map(office -> office.substring(office.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> places;
    private final Set<String> names = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private KnownHolders(Set<String> places, String holders) {
        this.places = places;
        for (String name : holders.split(", ", -1)) {
            names.add(name);
            surnames.add(name.substring(name.lastIndexOf(' ') + 1));
        }
    }

    private static Map<String, List<KnownHolders>> load() {
        Map<String, List<KnownHolders>> offices = new HashMap<>();
        for (String line : WordList.read(KnownHolders.class, "known-holders.tsv")) {
            String[] columns = line.split("\t", 3);
            KnownHolders holders = new KnownHolders(Set.of(columns[1].split(SEPARATOR, -1)), columns[2]);
            for (String office : columns[0].split(SEPARATOR, -1)) {
                offices.computeIfAbsent(office, key -> new ArrayList<>(1)).add(holders);
            }
        }
        return Map.copyOf(offices);
    }

    /** Whether a known office ends with the lower-case noun. */
    static boolean isNoun(String noun) {
        return NOUNS.contains(noun);
    }

    /** The holders of the offices called so, one for each country or body: "prime minister"; empty if it is unknown. */
    static List<KnownHolders> of(String office) {
        return OFFICES.getOrDefault(office, List.of());
    }

    /** Whether the lower-case word may tell the country or body of the office: "Russian". */
    boolean isPlace(String word) {
        return places.contains(word);
    }

    /** Whether the name, or the surname alone, is that of a holder. */
    boolean contains(PersonName name) {
        return name.isSingle() ? surnames.contains(name.last().toLowerCase(Locale.ROOT)) : names.contains(name.plain());
    }
}
