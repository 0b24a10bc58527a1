package io.quotewire.core.entity.resolve;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The long names of short forms of one kind, all as keys: "ICG" of the "International Crisis Group". Not thread-safe.
 */
final class ShortFormTable {
    /** The long name of an ambiguous short form; no key has a line break. */
    private static final String SEVERAL = "\n";

    private final Map<String, String> longNames = new HashMap<>();

    /**
     * Adds a short form of a name. It becomes ambiguous if it has another long name, unless one of the two only adds a
     * company's ending to the other: "Harland Energy", "Harland Energy Corp", "Harland Energy, Inc".
     */
    void add(String form, String name) {
        longNames.merge(form, name, ShortFormTable::inFull);
    }

    /** Makes the short form ambiguous, whatever its long names. */
    void addAmbiguous(String form) {
        longNames.put(form, SEVERAL);
    }

    boolean has(String form) {
        return longNames.containsKey(form);
    }

    /** Whether the short form has one long name, which ends like a company's. */
    boolean isCompanys(String form) {
        String name = longNames.get(form);
        return name != null && ShortenedName.isCompanys(name);
    }

    /** The one long name that the short form has in these tables; itself if it has none or several. */
    static String longName(String form, ShortFormTable... tables) {
        @Nullable String only = null;
        for (ShortFormTable table : tables) {
            String name = table.longNames.get(form);
            if (name != null && only != null && !name.equals(only)) {
                return form;
            }
            only = name == null ? only : name;
        }
        return only == null || only.equals(SEVERAL) ? form : only;
    }

    private static String inFull(String one, String other) {
        if (one.equals(other) || isInFull(one, other)) {
            return one;
        }
        return isInFull(other, one) ? other : SEVERAL;
    }

    private static boolean isInFull(String full, String name) {
        return full.length() > name.length()
                && full.startsWith(name)
                && (full.charAt(name.length()) == ' ' || full.charAt(name.length()) == ',')
                && ShortenedName.isCompanys(full);
    }
}
