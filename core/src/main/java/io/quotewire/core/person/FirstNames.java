package io.quotewire.core.person;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The gender that a first name suggests, from {@code first-names.txt} and {@code first-names-world.txt}; names in
 * {@code first-names-of-both.txt} suggest none. Immutable and thread-safe.
 */
public final class FirstNames {
    /** A name suggests a gender if at least this percentage of its bearers have it. */
    private static final int CLEAR = 85;

    /** A percentage. */
    private static final int ALL = 100;

    /** Replaces the percentage of women for a known first name that suggests no gender. */
    private static final byte BOTH = -1;

    private static final WordMap<Byte> WOMEN = load();

    private FirstNames() {}

    private static WordMap<Byte> load() {
        Map<String, Byte> women = new HashMap<>();
        for (List<String> words : WordList.rows(FirstNames.class, "first-names.txt")) {
            Byte share = Byte.valueOf(words.get(0));
            words.subList(1, words.size()).forEach(name -> women.put(name, share));
        }
        for (List<String> words : WordList.rows(FirstNames.class, "first-names-world.txt")) {
            Byte share = (byte) (Gender.of(words.get(0)) == Gender.FEMALE ? 100 : 0);
            words.subList(1, words.size()).forEach(name -> women.putIfAbsent(name, share));
        }
        WordList.words(FirstNames.class, "first-names-of-both.txt").forEach(name -> women.put(name, BOTH));
        return new WordMap<>(women);
    }

    /** The gender of most bearers of the name; for a hyphenated name the first part counts. */
    public static Gender gender(String name) {
        Byte share = women(name);
        if (share == null || share == BOTH) {
            return Gender.UNKNOWN;
        }
        if (share >= CLEAR) {
            return Gender.FEMALE;
        }
        return share <= 100 - CLEAR ? Gender.MALE : Gender.UNKNOWN;
    }

    /** Whether hardly anybody of the other gender has the name. */
    static boolean isClear(String name) {
        Byte share = women(name);
        return share != null && (share == 0 || share == ALL);
    }

    /** Whether the word is usually a first name: one that suggests a gender, or is known to be given to both. */
    public static boolean isOne(String word) {
        return isMostlyOne(women(word));
    }

    /** The same for the word of a token. */
    public static boolean isOne(Tokens tokens, int token) {
        return tokens.isPlain(token) ? isMostlyOne(WOMEN.get(tokens, token)) : isOne(tokens.word(token));
    }

    /** Whether the tokens {@code [first, end)} are a first name and more: "Mary Hill", "Mary B. Hill". */
    public static boolean isFullName(Tokens tokens, int first, int end) {
        return end > first + 1 && isOne(tokens, first);
    }

    private static boolean isMostlyOne(@Nullable Byte share) {
        return share != null && (share == BOTH || share >= CLEAR || share <= 100 - CLEAR);
    }

    private static @Nullable Byte women(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Byte share = WOMEN.get(lower);
        return share == null && lower.indexOf('-') > 0 ? WOMEN.get(lower.substring(0, lower.indexOf('-'))) : share;
    }
}
