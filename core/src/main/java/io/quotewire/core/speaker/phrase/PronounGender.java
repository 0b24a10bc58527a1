package io.quotewire.core.speaker.phrase;

import io.quotewire.core.person.Gender;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gender of third-person singular pronouns, from {@code pronouns.txt}. */
public final class PronounGender {
    private static final Map<String, Gender> ALL = load();
    private static final WordMap<Gender> GENDERS = new WordMap<>(ALL);
    /**
     * A bit for each first letter of these pronouns, by the last five bits of its code, which are the same in either
     * case.
     */
    private static final int FIRST_LETTERS = firstLetters();

    private PronounGender() {}

    private static Map<String, Gender> load() {
        Map<String, Gender> genders = new HashMap<>();
        for (List<String> words : WordList.rows(PronounGender.class, "pronouns.txt")) {
            Gender gender = Gender.of(words.get(0));
            words.subList(1, words.size()).forEach(word -> genders.put(word, gender));
        }
        return genders;
    }

    private static int firstLetters() {
        int letters = 0;
        for (String word : ALL.keySet()) {
            letters |= 1 << word.charAt(0);
        }
        return letters;
    }

    /** The gender of the token, in whatever case. The first letter rules out most words. */
    public static Gender at(Tokens tokens, int token) {
        Gender known = (FIRST_LETTERS & (1 << tokens.firstChar(token))) == 0 ? null : GENDERS.get(tokens, token);
        return known == null ? Gender.UNKNOWN : known;
    }
}
