package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.WordList;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words of longer names that are names of their own, from {@code own-names.txt}: "House", "Democrats". */
public final class StandaloneNames {
    private static final Set<String> ALL = read(kind -> true);
    private static final Set<String> CHAMBERS = read("chamber"::equals);
    private static final Set<String> PARTIES = read("party"::equals);

    private StandaloneNames() {}

    private static Set<String> read(Predicate<String> kind) {
        return WordList.ofKind(StandaloneNames.class, "own-names.txt", kind).stream()
                .map(words -> words.replace('_', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words, as written, are such a name, and so not short for a longer one. */
    static boolean contains(String words) {
        return ALL.contains(words);
    }

    /** Whether the word, as written, is a chamber of a parliament, which may precede the party of its members. */
    public static boolean isChamber(String word) {
        return CHAMBERS.contains(word);
    }

    /** Whether the word, as written, is a party by the name of its members. */
    public static boolean isParty(String word) {
        return PARTIES.contains(word);
    }
}
