package io.quotewire.core.person;

import io.quotewire.core.text.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Recognises names in which the family name comes first, by their form: "Kim Jong Un", "Moon Jae-in", "Xi Jinping",
 * "Wang Yi". One or two words made of syllables of given names follow a known family name. Immutable and thread-safe.
 */
final class FamilyNameFirst {
    private static final int LONGEST_SYLLABLE = 6;

    private enum Kind {
        KOREAN,
        CHINESE,
        SYLLABLE,
        INITIAL,
        FINAL
    }

    private static final Map<Kind, Set<String>> WORDS = load();

    private FamilyNameFirst() {}

    private static Map<Kind, Set<String>> load() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (List<String> row : WordList.rows(FamilyNameFirst.class, "family-first.txt")) {
            words.computeIfAbsent(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
                    .addAll(row.subList(1, row.size()));
        }
        return words;
    }

    /** Whether the first word is the family name. */
    static boolean is(List<String> words) {
        if (words.size() < 2 || words.size() > 3) {
            return false;
        }
        String family = words.get(0).toLowerCase(Locale.ROOT);
        boolean korean = isOneOf(Kind.KOREAN, family);
        boolean chinese = isOneOf(Kind.CHINESE, family);
        if (!korean && !chinese) {
            return false;
        }
        String given = String.join("-", words.subList(1, words.size())).toLowerCase(Locale.ROOT);
        return (korean && isKorean(given)) || (chinese && isChinese(given));
    }

    /** Whether these are two syllables, separate or hyphenated; a single one might be an English word. */
    private static boolean isKorean(String given) {
        int hyphen = given.indexOf('-');
        return hyphen > 0
                && isOneOf(Kind.SYLLABLE, given.substring(0, hyphen))
                && isOneOf(Kind.SYLLABLE, given.substring(hyphen + 1));
    }

    /** Whether these are one or two pinyin syllables, written together or hyphenated. */
    private static boolean isChinese(String given) {
        for (int i = 1; i <= Math.min(LONGEST_SYLLABLE, given.length()); i++) {
            if (isPinyin(given.substring(0, i))) {
                int next = i < given.length() && given.charAt(i) == '-' ? i + 1 : i;
                if (next == given.length() || isPinyin(given.substring(next))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPinyin(String syllable) {
        for (int i = 0; i <= Math.min(2, syllable.length() - 1); i++) {
            boolean begins = i == 0 || isOneOf(Kind.INITIAL, syllable.substring(0, i));
            if (begins && isOneOf(Kind.FINAL, syllable.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(Kind kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }
}
