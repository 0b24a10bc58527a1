package io.quotewire.core.person;

import io.quotewire.core.text.WordList;
import io.quotewire.core.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The gender that a first name suggests, from {@code first-names.txt} and {@code first-names-world.txt}. Immutable and
 * thread-safe.
 */
public final class FirstNames {
    /** A name tells a gender where at least so many of a hundred who bear it are of that gender. */
    private static final int CLEAR = 85;

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
        return new WordMap<>(women);
    }

    /** The gender of most who bear the name; of a hyphenated name its first part counts. */
    public static Gender gender(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Byte share = WOMEN.get(lower);
        if (share == null && lower.indexOf('-') > 0) {
            share = WOMEN.get(lower.substring(0, lower.indexOf('-')));
        }
        if (share == null) {
            return Gender.UNKNOWN;
        }
        if (share >= CLEAR) {
            return Gender.FEMALE;
        }
        return share <= 100 - CLEAR ? Gender.MALE : Gender.UNKNOWN;
    }
}
