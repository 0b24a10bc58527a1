package io.quotewire.core.person;

import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words before a name that address or rank its bearer, from {@code titles.txt}, with the gender they tell. */
public final class Titles {
    private static final Map<String, Gender> TITLES = load();

    private Titles() {}

    private static Map<String, Gender> load() {
        Map<String, Gender> titles = new HashMap<>();
        for (List<String> words : WordList.rows(Titles.class, "titles.txt")) {
            Gender gender = switch (words.get(0)) {
                case "f" -> Gender.FEMALE;
                case "m" -> Gender.MALE;
                default -> Gender.UNKNOWN;
            };
            words.subList(1, words.size()).forEach(word -> titles.putIfAbsent(word, gender));
        }
        return Map.copyOf(titles);
    }

    /** The gender that the word tells where it is a title; empty where it is none. A full stop is passed over. */
    public static Optional<Gender> gender(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(TITLES.get(bare.toLowerCase(Locale.ROOT)));
    }
}
