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
 * "Wang Yi", "Tan Kiat Haw". One or two words made of syllables of given names follow a known family name. Immutable
 * and thread-safe.
 */
final class FamilyNameFirst {
    /** In words, without another first name. */
    private static final int LONGEST = 3;

    private static final int LONGEST_SYLLABLE = 6;
    private static final int LONGEST_INITIAL = 3;

    private enum Kind {
        KOREAN,
        CHINESE,
        SOUTHERN,
        SYLLABLE,
        INITIAL,
        FINAL,
        SOUTHERN_INITIAL,
        SOUTHERN_FINAL
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

    /** The index of the family name: 0 in "Tan Kiat Haw", 1 in "Carrie Leung Mei-fung"; -1 if it is the last word. */
    static int index(List<String> words) {
        if (is(words)) {
            return 0;
        }
        int size = words.size();
        boolean longer =
                size == LONGEST + 1 || (size == LONGEST && words.get(size - 1).indexOf('-') > 0);
        return longer && FirstNames.isOne(words.get(0)) && is(words.subList(1, size)) ? 1 : -1;
    }

    /** Whether the first word is the family name. */
    static boolean is(List<String> words) {
        if (words.size() < 2 || words.size() > LONGEST) {
            return false;
        }
        String family = words.get(0).toLowerCase(Locale.ROOT);
        boolean korean = isOneOf(Kind.KOREAN, family);
        boolean chinese = isOneOf(Kind.CHINESE, family);
        boolean southern = isOneOf(Kind.SOUTHERN, family);
        if (!korean && !chinese && !southern) {
            return false;
        }
        String given = String.join("-", words.subList(1, words.size())).toLowerCase(Locale.ROOT);
        int hyphen = given.indexOf('-');
        if (hyphen < 0) {
            return chinese && isChinese(given);
        }
        String first = given.substring(0, hyphen);
        String second = given.substring(hyphen + 1);
        return (korean && isOneOf(Kind.SYLLABLE, first) && isOneOf(Kind.SYLLABLE, second))
                || (chinese && isChinese(given))
                || (southern && isSouthern(first) && isSouthern(second))
                || (isLowerBehindHyphen(words.get(1)) && isSyllable(first) && isSyllable(second));
    }

    /** "Jae-in": hardly anybody else is spelt so. */
    private static boolean isLowerBehindHyphen(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length() && Character.isLowerCase(word.charAt(hyphen + 1));
    }

    private static boolean isSyllable(String word) {
        return isOneOf(Kind.SYLLABLE, word) || isPinyin(word) || isSouthern(word);
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
        return isSyllable(syllable, Kind.INITIAL, Kind.FINAL);
    }

    private static boolean isSouthern(String syllable) {
        return isSyllable(syllable, Kind.SOUTHERN_INITIAL, Kind.SOUTHERN_FINAL);
    }

    private static boolean isSyllable(String word, Kind initial, Kind last) {
        for (int i = 0; i <= Math.min(LONGEST_INITIAL, word.length() - 1); i++) {
            boolean begins = i == 0 || isOneOf(initial, word.substring(0, i));
            if (begins && isOneOf(last, word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(Kind kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }
}
