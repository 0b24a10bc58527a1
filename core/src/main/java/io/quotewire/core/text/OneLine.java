package io.quotewire.core.text;

/**
 * Writes words that a hard-wrapped text may break across lines on one line, so that a name is the same name wherever it
 * is broken.
 */
public final class OneLine {
    private OneLine() {}

    /** The words with one blank for each run of spaces and line breaks; the same string if that changes nothing. */
    public static String of(String words) {
        int length = words.length();
        int i = 0;
        while (i < length && (!Whitespace.is(words.charAt(i)) || isSingle(words, i))) {
            i++;
        }
        return i == length ? words : joined(words, i);
    }

    private static boolean isSingle(String words, int i) {
        return words.charAt(i) == ' ' && i + 1 < words.length() && !Whitespace.is(words.charAt(i + 1));
    }

    private static String joined(String words, int from) {
        StringBuilder line = new StringBuilder(words.length()).append(words, 0, from);
        boolean space = false;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Whitespace.is(c)) {
                space = true;
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
