package io.quotewire.core.speaker;

import io.quotewire.core.person.Gender;
import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pronouns that mean one person, from {@code pronouns.txt}. */
final class PersonalPronouns {
    private static final Map<String, Gender> GENDERS = load();

    private PersonalPronouns() {}

    private static Map<String, Gender> load() {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : WordList.read(PersonalPronouns.class, "pronouns.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            Gender gender = words.get(0).equals("f") ? Gender.FEMALE : Gender.MALE;
            words.subList(1, words.size()).forEach(word -> genders.put(word, gender));
        }
        return Map.copyOf(genders);
    }

    /** The gender that the word, in lower case, tells; UNKNOWN where it is no such pronoun. */
    static Gender gender(String word) {
        return GENDERS.getOrDefault(word, Gender.UNKNOWN);
    }
}
