package io.quotewire.core.aside;

/**
 * Tells an abbreviation in brackets from another name there, by the letters that it takes from the name before it:
 * "Harland Rail Board (HaRail)". Pure functions.
 */
public final class BracketedAbbreviation {
    /** "U.S. Harbour Board (HB)". */
    private static final String AMERICAN = "us ";

    private BracketedAbbreviation() {}

    /**
     * Whether the name begins with the same letter, has all the others in their order, and the form has at least two
     * initials of it: not the "Fox" of "Fox News", nor "Tarn" of "Harland Rail Board".
     *
     * @param form the key of the form in the brackets
     * @param name the key of the name before them
     */
    public static boolean isOf(String form, String name) {
        boolean american = name.startsWith(AMERICAN) && !form.startsWith("us");
        return american
                ? isOf(form, name.substring(AMERICAN.length()))
                : isSpeltFrom(form, name) && !name.startsWith(form) && hasInitials(form, name);
    }

    private static boolean isSpeltFrom(String form, String name) {
        int at = 0;
        for (int i = 0; i < form.length(); i++) {
            at = name.indexOf(form.charAt(i), at) + 1;
            if (at == 0 || (i == 0 && at > 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasInitials(String form, String name) {
        int at = 0;
        int found = 0;
        for (String word : name.split(" ", -1)) {
            int next = word.isEmpty() ? -1 : form.indexOf(word.charAt(0), at);
            if (next >= 0) {
                at = next + 1;
                found++;
            }
        }
        return found > 1;
    }
}
