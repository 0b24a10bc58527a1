package io.quotewire.core.speaker.office;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Abbreviation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Normalises words for offices: synonyms ("Sen.", "senator") and offices of two words, from {@code offices.txt} and the
 * abbreviated ranks.
 */
final class OfficeWords {
    private static final Map<String, String> NOUNS = load();
    /** Joins the words of an office of two words. */
    private static final String TOGETHER = "-";

    /** The second words of the offices of two words. */
    private static final Set<String> SECOND = NOUNS.keySet().stream()
            .filter(office -> office.contains(TOGETHER))
            .map(office -> office.substring(office.indexOf(TOGETHER) + 1))
            .collect(Collectors.toUnmodifiableSet());

    private final NewsText text;

    OfficeWords(NewsText text) {
        this.text = text;
    }

    private static Map<String, String> load() {
        Map<String, String> nouns = new HashMap<>();
        RoleWords.rankAbbreviations().forEach(word -> nouns.put(word, RoleWords.rank(word)));
        for (List<String> words : WordList.rows(OfficeWords.class, "offices.txt")) {
            words.forEach(word -> nouns.put(word, words.get(0)));
        }
        return Map.copyOf(nouns);
    }

    /** How many words before the noun belong to the office: one for "prime minister", otherwise none. */
    int before(int first, int noun) {
        String second = bare(noun);
        boolean two = noun > first && SECOND.contains(second) && NOUNS.containsKey(bare(noun - 1) + TOGETHER + second);
        return two ? 1 : 0;
    }

    /** Whether the word denotes an office. */
    boolean isOffice(int token) {
        return NOUNS.containsKey(bare(token));
    }

    /** The common key of synonymous offices, for the noun and this many words before it. */
    String key(int noun, int before) {
        String word = before == 0 ? bare(noun) : bare(noun - 1) + TOGETHER + bare(noun);
        return NOUNS.getOrDefault(word, word);
    }

    /** The word without the full stop of an abbreviation, in lower case. */
    String bare(int token) {
        return Abbreviation.withoutStop(text.lower(token));
    }
}
