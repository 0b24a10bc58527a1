package io.quotewire.core.cue;

import io.quotewire.core.text.WordList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code verb-group.txt}, which explains each. */
enum GroupWord {
    MERELY,
    CHAIN,
    CHAIN_PARTICLE,
    CHAIN_ADJECTIVE,
    WITHHOLDING,
    LACKING_JOINT,
    NOUN_AHEAD,
    OWNER_AHEAD,
    PLURAL_SUBJECT,
    IS_AHEAD,
    NO_SUBJECT;

    /** Whether the lower-case word is in this list. */
    boolean is(String word) {
        return Words.OF_KIND.getOrDefault(this, Set.of()).contains(word);
    }

    private static final class Words {
        static final Map<GroupWord, Set<String>> OF_KIND = load();

        private static Map<GroupWord, Set<String>> load() {
            Map<GroupWord, Set<String>> words = new EnumMap<>(GroupWord.class);
            for (GroupWord kind : values()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                words.put(kind, WordList.ofKind(GroupWord.class, "verb-group.txt", name::equals));
            }
            return words;
        }
    }
}
