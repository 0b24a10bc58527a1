package io.quotewire.core.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Composes a text: letters and their combining marks are composed (NFC), {@linkplain CharacterReference character
 * references} and {@linkplain Mojibake garbled characters} replaced by what they stand for, and invisible characters
 * removed: soft hyphens, zero-width spaces and joiners, direction marks and variation selectors. Linear in the length
 * of the text.
 */
final class Composition {
    /** No letter of any language has more combining marks (Unicode Standard Annex 15, stream-safe text). */
    private static final int MOST_MARKS = 30;

    private final String original;
    private final StringBuilder text;
    private final int[] starts;
    private final int[] ends;

    private Composition(String original) {
        this.original = original;
        this.text = new StringBuilder(original.length());
        this.starts = new int[original.length()];
        this.ends = new int[original.length()];
    }

    /**
     * Whether the text has neither combining marks nor invisible, garbled or escaped characters.
     *
     * @param text the same as {@code chars}
     * @param from the characters before this index are below {@link PlainCharacters#FIRST_OTHER}
     */
    static boolean isComposed(String text, char[] chars, int from) {
        for (int i = from; i < chars.length; i++) {
            char c = chars[i];
            if (c >= '\u00ad' && (isUnseen(c) || isMark(c) || Mojibake.at(text, i) != null)) {
                return false;
            }
        }
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            if (CharacterReference.at(text, i) != null) {
                return false;
            }
        }
        return true;
    }

    static Composition of(String original) {
        Composition composed = new Composition(original);
        for (int i = 0; i < original.length(); ) {
            i = isUnseen(original.charAt(i)) ? i + 1 : composed.add(i);
        }
        return composed;
    }

    /** Adds what begins at the offset; returns the offset behind it. */
    private int add(int first) {
        CharacterReference reference = original.charAt(first) == '&' ? CharacterReference.at(original, first) : null;
        if (reference != null) {
            if (!isUnseen(reference.meant().charAt(0))) {
                append(reference.meant(), first, reference.end());
            }
            return reference.end();
        }
        Mojibake garbled = Mojibake.at(original, first);
        if (garbled != null) {
            append(garbled.meant(), first, garbled.end());
            return garbled.end();
        }
        return addLetter(first);
    }

    String text() {
        return text.toString();
    }

    Places places() {
        return new Places(Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    /** Adds the letter and its marks; returns the offset of the next letter. */
    private int addLetter(int first) {
        int letterEnd = first + Character.charCount(original.codePointAt(first));
        int end = letterEnd;
        int marks = 0;
        for (int i = letterEnd; i < original.length() && marks < MOST_MARKS; i++) {
            if (isUnseen(original.charAt(i))) {
                continue;
            }
            if (!isMark(original.charAt(i))) {
                break;
            }
            marks++;
            end = i + 1;
        }
        String letter = original.substring(first, letterEnd);
        append(
                marks == 0 ? letter : Normalizer.normalize(letter + marks(letterEnd, end), Normalizer.Form.NFC),
                first,
                end);
        return end;
    }

    private String marks(int from, int end) {
        StringBuilder marks = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            if (!isUnseen(original.charAt(i))) {
                marks.append(original.charAt(i));
            }
        }
        return marks.toString();
    }

    private void append(String letter, int start, int end) {
        for (int i = 0; i < letter.length(); i++) {
            starts[text.length()] = Math.min(start + i, end - 1);
            ends[text.length()] = i == letter.length() - 1 ? end : Math.min(start + i + 1, end);
            text.append(letter.charAt(i));
        }
    }

    /** Whether the character is a combining mark on the letter before it. */
    static boolean isMark(char c) {
        if (c < '\u0300') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnseen(char c) {
        return switch (c) {
            case '\u00ad', '\u034f', '\u061c', '\u180e', '\ufeff' -> true;
            default ->
                (c >= '\u200b' && c <= '\u200f')
                        || (c >= '\u202a' && c <= '\u202e')
                        || (c >= '\u2060' && c <= '\u206f')
                        || (c >= '\ufe00' && c <= '\ufe0f');
        };
    }

    /** The span of the original from which each character of the composed text was made. Immutable. */
    static final class Places {
        private final int[] starts;
        private final int[] ends;

        private Places(int[] starts, int[] ends) {
            this.starts = starts;
            this.ends = ends;
        }

        int start(int i) {
            return starts[i];
        }

        int end(int i) {
            return ends[i];
        }
    }
}
