package io.quotewire.core.cue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed classes of words around a verb, from {@code auxiliaries.tsv}. Immutable. */
final class GroupWords {
    private static final Map<String, Set<String>> WORDS = load();

    static final Set<String> HAVE = role("have");
    static final Set<String> BE = role("be");
    static final Set<String> DO = role("do");
    static final Set<String> MODAL = role("modal");
    static final Set<String> NOT = role("not");
    static final Set<String> ADVERB = role("adverb");
    static final Set<String> CHAIN = role("chain");
    static final Set<String> ARTICLE = role("article");
    static final Set<String> OWNER = role("owner");
    static final Set<String> PLURAL_ARTICLE = role("plural-article");
    static final Set<String> PLURAL = role("plural");
    static final Set<String> NEVER_NOUN = role("never-noun");
    static final Set<String> NO_SUBJECT = role("no-subject");
    static final Set<String> PRONOUN = role("pronoun");

    private GroupWords() {}

    /** Whether the lower-case word is an adverb that may stand inside a verb group. */
    static boolean isAdverb(String word) {
        return ADVERB.contains(word) || NOT.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    /** Whether the lower-case word denies the verb. */
    static boolean isNegation(String word) {
        return NOT.contains(word) || word.endsWith("n't") || word.equals("cannot");
    }

    private static Set<String> role(String name) {
        Set<String> words = WORDS.get(name);
        if (words == null) {
            throw new IllegalStateException("auxiliaries.tsv: no role " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> roles = new HashMap<>();
        for (List<String> row : CueTable.rows("auxiliaries.tsv", 2)) {
            roles.put(
                    row.get(0),
                    Collections.unmodifiableSet(new HashSet<>(List.of(row.get(1).split(" ", -1)))));
        }
        return Map.copyOf(roles);
    }
}
