package io.quotewire.core.words;

/** Recognises a year in digits: "2015". */
public final class Year {
    private static final int DIGITS = 4;

    private Year() {}

    public static boolean is(String word) {
        return word.length() == DIGITS && word.chars().allMatch(Character::isDigit);
    }
}
