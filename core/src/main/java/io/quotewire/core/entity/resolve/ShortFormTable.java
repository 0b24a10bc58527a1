package io.quotewire.core.entity.resolve;

import io.quotewire.core.words.NameEndings;
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

    /** The name of the company with which the text opens. */
    private @Nullable String opener;

    /** Makes this company the one that its first words mean, unless another has no other words: "Harland Ltd". */
    void setOpener(String name) {
        opener = name;
    }

    /**
     * Adds a short form of a name. It becomes ambiguous if it has another long name, unless one of the two only adds a
     * company's ending to the other ("Harland Energy", "Harland Energy Corp", "Harland Energy, Inc") or the first adds
     * it to the first words of the other, which is its unit ("Harland Corp", "Harland Credit Corp"), or opens the text.
     */
    void add(String form, String name) {
        longNames.merge(form, name, (one, other) -> meant(form, one, other));
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

    private String meant(String form, String one, String other) {
        if (one.equals(other) || isInFull(one, other)) {
            return one;
        }
        if (isInFull(other, one)) {
            return other;
        }
        boolean opens = one.equals(opener) && one.startsWith(form + " ") && endBeforeCompanys(other) > form.length();
        return opens || isOwner(one, other) ? one : SEVERAL;
    }

    /** "Harland Motor Co" and "Harland Motor Credit Co"; not "Harland Ltd". */
    private static boolean isOwner(String company, String unit) {
        int end = endBeforeCompanys(company);
        return end < company.length()
                && endBeforeCompanys(unit) > end
                && unit.charAt(end) == ' '
                && unit.startsWith(company.substring(0, end));
    }

    private static boolean isInFull(String full, String name) {
        return full.length() > name.length()
                && full.startsWith(name)
                && (full.charAt(name.length()) == ' ' || full.charAt(name.length()) == ',')
                && ShortenedName.isCompanys(full);
    }

    /** The end of the words before those that only say that it is a company's: "Harland" of "Harland Corp Ltd". */
    private static int endBeforeCompanys(String key) {
        int end = key.length();
        int blank = key.lastIndexOf(' ');
        while (blank > 0 && NameEndings.isCompanys(key.substring(blank + 1, end))) {
            end = blank;
            blank = key.lastIndexOf(' ', end - 1);
        }
        return end;
    }
}
