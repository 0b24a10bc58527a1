package io.quotewire.core.speaker.phrase;

import io.quotewire.core.person.Gender;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gender that a pronoun of one person tells, from {@code pronouns.txt}. */
public final class PronounGender {
    private static final WordMap<Gender> GENDERS = load();

    private PronounGender() {}

    private static WordMap<Gender> load() {
        Map<String, Gender> genders = new HashMap<>();
        for (List<String> words : WordList.rows(PronounGender.class, "pronouns.txt")) {
            Gender gender = Gender.of(words.get(0));
            words.subList(1, words.size()).forEach(word -> genders.put(word, gender));
        }
        return new WordMap<>(genders);
    }

    /** Of a word in lower case; UNKNOWN where it is no such pronoun. */
    public static Gender of(String word) {
        Gender known = GENDERS.get(word);
        return known == null ? Gender.UNKNOWN : known;
    }
}
