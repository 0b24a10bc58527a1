package io.quotewire.core.speaker.office;

import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The general nouns by which a text may refer to a person introduced by another, from {@code kinds.txt}. */
final class PersonKinds {
    private static final String LEARNED = "learned";
    private static final String ANY = "any-";
    private static final String COMMON = "common";
    /** "Economics" and "economist" have this many letters in common, "physiology" and "physicist" fewer. */
    private static final int STEM = 6;

    private static final List<String> ENDINGS = List.of("ist", "ian", "er");
    /** How many letters of a field may differ: "history", "historian". */
    private static final int ENDING = 4;

    private static final Map<String, Set<String>> KINDS = load();

    private PersonKinds() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (List<String> words : WordList.rows(PersonKinds.class, "kinds.txt")) {
            Set<String> members = kinds.computeIfAbsent(words.get(0), noun -> new HashSet<>());
            members.addAll(words.subList(1, words.size()));
        }
        return Map.copyOf(kinds);
    }

    /** The nouns for those whom the lower-case noun may denote; empty if it is not general. */
    static Set<String> of(String noun) {
        return KINDS.getOrDefault(noun, Set.of());
    }

    /** Whether the field of those with the lower-case noun tells what they are: "professor (of sociology)". */
    static boolean isLearned(String noun) {
        return KINDS.getOrDefault(LEARNED, Set.of()).contains(noun);
    }

    /** Whether "an official" or the like, a lower-case noun, may be called by the word: "director". */
    static boolean isAny(String noun, String word) {
        return KINDS.getOrDefault(ANY + noun, Set.of()).contains(word);
    }

    /** Whether the lower-case word does not tell of which body an official is: "local". */
    static boolean isCommon(String word) {
        return KINDS.getOrDefault(COMMON, Set.of()).contains(word);
    }

    /** Whether the lower-case noun may be that for somebody in a field: "sociologist", "historian". */
    static boolean mayBeOfField(String noun) {
        return noun.length() > STEM && ENDINGS.stream().anyMatch(noun::endsWith);
    }

    /** Whether the lower-case noun is that for somebody in the field: "sociologist", "sociology". */
    static boolean isOfField(String noun, String field) {
        int i = 0;
        while (i < noun.length() && i < field.length() && noun.charAt(i) == field.charAt(i)) {
            i++;
        }
        return i >= STEM && i + ENDING >= field.length();
    }
}
