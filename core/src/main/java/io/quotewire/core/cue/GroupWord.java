package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code verb-group.txt}, which explains each. */
enum GroupWord {
    MERELY,
    CHAIN,
    CHAIN_PARTICLE,
    CHAIN_ADJECTIVE,
    HABIT,
    HABITUAL,
    WITHHOLDING,
    LACKING_JOINT,
    NOUN_AHEAD,
    NOUN_TOO,
    OWNER_AHEAD,
    PLURAL_SUBJECT,
    IS_AHEAD,
    NO_SUBJECT;

    /** Whether the token's word is in this list; false for a negative token. */
    boolean is(Tokens tokens, int token) {
        Set<GroupWord> kinds = token < 0 ? null : Words.KINDS.get(tokens, token);
        return kinds != null && kinds.contains(this);
    }

    private static final class Words {
        static final WordMap<Set<GroupWord>> KINDS = load();

        private static WordMap<Set<GroupWord>> load() {
            Map<String, Set<GroupWord>> kinds = new HashMap<>();
            for (GroupWord kind : values()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                WordList.ofKind(GroupWord.class, "verb-group.txt", name::equals)
                        .forEach(word -> kinds.computeIfAbsent(word, key -> EnumSet.noneOf(GroupWord.class))
                                .add(kind));
            }
            return new WordMap<>(kinds);
        }
    }
}
