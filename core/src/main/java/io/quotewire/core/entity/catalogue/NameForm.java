package io.quotewire.core.entity.catalogue;

import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.OneLine;
import java.util.Locale;

/** Normalises names: forms with the same key are the same name. */
public final class NameForm {
    /** Whether each ASCII character is a letter, a digit, a hyphen or a blank. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) || c == '-' || c == ' ';
        }
    }

    private NameForm() {}

    /**
     * The name as published, however it is written: in the {@link NormalText normal form} of texts, with all
     * apostrophes straight, on one line and without surrounding blanks. Returns the same string if that changes
     * nothing.
     */
    public static String published(String name) {
        return isPlain(name) ? name : publishedOfAny(name);
    }

    /** Like {@link #published}, for names with any characters. */
    static String publishedOfAny(String name) {
        return OneLine.of(NormalText.ofName(name)).strip();
    }

    /** The name in lower case without dots, a leading "the" or a possessive, and with single spaces. */
    public static String key(String name) {
        return isPlain(name) && !opensWithArticle(name) ? name.toLowerCase(Locale.ROOT) : keyOfAny(name);
    }

    /**
     * Whether the name has only ASCII letters, digits and hyphens, separated by single blanks, as most names do. Its
     * {@link #key}, and that of any part of it that does not begin with "the", is then just the lower-case form.
     */
    public static boolean isPlain(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                return false;
            }
        }
        return length > 0 && name.charAt(0) != ' ' && name.charAt(length - 1) != ' ' && !name.contains("  ");
    }

    /** Like {@link #key}, for names with any characters. */
    static String keyOfAny(String name) {
        String bare = bareOfAny(NormalText.ofName(name)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean blank = Character.isWhitespace(c);
            boolean initials =
                    blank && i > 0 && bare.charAt(i - 1) == '.' && i + 2 < bare.length() && bare.charAt(i + 2) == '.';
            if (blank && !initials && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            } else if (!blank && c != '.') {
                key.append(c);
            }
        }
        return key.toString().strip();
    }

    /** The name as written, on one line, without a leading "the". */
    public static String withoutArticle(String name) {
        return withoutArticleOnLine(OneLine.of(name).strip());
    }

    /** Like {@link #withoutArticle}, for a name that is on one line and has no surrounding blanks. */
    public static String withoutArticleOnLine(String line) {
        return opensWithArticle(line) ? line.substring(4) : line;
    }

    private static boolean opensWithArticle(String line) {
        return line.length() > 4
                && (line.charAt(0) == 't' || line.charAt(0) == 'T')
                && line.regionMatches(true, 0, "the ", 0, 4);
    }

    /** The name as written, on one line, without a leading "the" and without a possessive. */
    public static String bare(String name) {
        if (isPlain(name)) {
            return withoutArticleOnLine(name);
        }
        return bareOfAny(name);
    }

    /** Like {@link #bare}, for names with any characters. */
    static String bareOfAny(String name) {
        String bare = withoutArticle(name);
        if (bare.endsWith("'s") || bare.endsWith("’s")) {
            bare = bare.substring(0, bare.length() - 2);
        } else if (bare.endsWith("s'") || bare.endsWith("s’")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }
}
