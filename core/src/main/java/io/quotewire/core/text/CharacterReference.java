package io.quotewire.core.text;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character reference of HTML (<a href="https://html.spec.whatwg.org/#character-references">HTML Living
 * Standard</a>) that a text kept from the page it was copied from: "&amp;quot;", "&amp;#8217;", "&amp;eacute;".
 *
 * @param end behind its semicolon, in {@code char} offsets
 * @param meant the characters for which it stands
 */
record CharacterReference(int end, String meant) {
    /** What 145 to 151 stand for, which are no characters, but meant as in Windows-1252 (HTML Living Standard). */
    private static final String WINDOWS = "‘’“”•–—";

    private static final int FIRST_OF_WINDOWS = 145;

    /** In characters, without "&amp;" and the semicolon. */
    private static final int LONGEST = 8;

    /** Marks and blanks; Latin letters are their letter and the {@link #ACCENTS name of the accent}. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("apos", "'"),
            Map.entry("bull", "•"),
            Map.entry("euro", "€"),
            Map.entry("gt", ">"),
            Map.entry("hellip", "…"),
            Map.entry("laquo", "«"),
            Map.entry("ldquo", "“"),
            Map.entry("lsquo", "‘"),
            Map.entry("lt", "<"),
            Map.entry("mdash", "—"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("pound", "£"),
            Map.entry("quot", "\""),
            Map.entry("raquo", "»"),
            Map.entry("rdquo", "”"),
            Map.entry("rsquo", "’"),
            Map.entry("szlig", "ß"));

    private static final Map<String, String> ACCENTS = Map.of(
            "acute", "\u0301", "grave", "\u0300", "circ", "\u0302", "uml", "\u0308", "tilde", "\u0303", "cedil",
            "\u0327", "ring", "\u030a", "caron", "\u030c");

    /** The reference that begins at {@code start}, an "&amp;"; null if none does. */
    static @Nullable CharacterReference at(String text, int start) {
        int semicolon = start + 1;
        while (semicolon < text.length() && semicolon <= start + LONGEST && isOfName(text.charAt(semicolon))) {
            semicolon++;
        }
        if (semicolon == text.length() || text.charAt(semicolon) != ';' || semicolon == start + 1) {
            return null;
        }
        String name = text.substring(start + 1, semicolon);
        String meant = name.charAt(0) == '#' ? numbered(name.substring(1)) : named(name);
        return meant == null ? null : new CharacterReference(semicolon + 1, meant);
    }

    private static boolean isOfName(char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Printable characters only: a reference to a line break or to half a character stands for itself. */
    private static @Nullable String numbered(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        try {
            int code = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            if (code >= FIRST_OF_WINDOWS && code < FIRST_OF_WINDOWS + WINDOWS.length()) {
                return WINDOWS.substring(code - FIRST_OF_WINDOWS, code - FIRST_OF_WINDOWS + 1);
            }
            boolean printable = code >= ' '
                    && Character.isValidCodePoint(code)
                    && Character.isDefined(code)
                    && !Character.isISOControl(code)
                    && Character.getType(code) != Character.SURROGATE;
            return printable ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String named(String name) {
        String accent = ACCENTS.get(name.substring(1));
        return accent == null ? NAMED.get(name) : Normalizer.normalize(name.charAt(0) + accent, Normalizer.Form.NFC);
    }
}
