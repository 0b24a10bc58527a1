package io.quotewire.core.entity.catalogue;

import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.OneLine;
import java.util.Locale;

/** What counts of a name: forms with the same key are the same name. */
public final class NameForm {
    private NameForm() {}

    /**
     * The name as it is published, whoever writes it how: in the {@link NormalText normal form} of texts, with straight
     * apostrophes everywhere, on one line and with nothing blank around it. The same string where that changes nothing.
     */
    public static String published(String name) {
        return isPlain(name) ? name : publishedOfAny(name);
    }

    /** The same as {@link #published}, of names of whatever characters. */
    static String publishedOfAny(String name) {
        return OneLine.of(NormalText.ofName(name)).strip();
    }

    /** The name in lower case without dots, without a leading "the", with single spaces, without a possessive. */
    public static String key(String name) {
        return isPlain(name) && !opensWithArticle(name) ? name.toLowerCase(Locale.ROOT) : keyOfAny(name);
    }

    /**
     * Whether letters and digits with single blanks between them are all of the name, as they are of most names: then
     * its {@link #key}, and that of any words of it that do not begin with "the", is the same in lower case.
     */
    public static boolean isPlain(String name) {
        boolean blank = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ' ? blank : !isPlain(c)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** The same as {@link #key}, of names of whatever characters. */
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

    /** The name as it is written, on one line, without a leading "the". */
    public static String withoutArticle(String name) {
        String line = OneLine.of(name).strip();
        return opensWithArticle(line) ? line.substring(4) : line;
    }

    private static boolean opensWithArticle(String line) {
        return line.length() > 4
                && (line.charAt(0) == 't' || line.charAt(0) == 'T')
                && line.regionMatches(true, 0, "the ", 0, 4);
    }

    /** The same without a possessive. */
    public static String bare(String name) {
        if (isPlain(name)) {
            return opensWithArticle(name) ? name.substring(4) : name;
        }
        return bareOfAny(name);
    }

    /** The same as {@link #bare}, of names of whatever characters. */
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
