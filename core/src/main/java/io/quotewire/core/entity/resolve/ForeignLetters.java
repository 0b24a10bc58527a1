package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.UpperCase;

/**
 * Recognises letters in brackets that are no initials of the name before them, since they are those of its own
 * language: "Peru's National Harbour Service (SNP)". Pure functions.
 */
final class ForeignLetters {
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private ForeignLetters() {}

    /** Whether the letters can be the name's; not of "Feed Board (SAFB)", of which the tagger missed the beginning. */
    static boolean mayBeOf(String letters, String name) {
        return name.indexOf(' ') > 0
                && letters.length() >= FEWEST
                && letters.length() <= MOST
                && UpperCase.is(letters)
                && letters.chars().allMatch(Character::isLetter)
                && !isPart(initials(name), letters);
    }

    private static boolean isPart(String initials, String letters) {
        return letters.startsWith(initials) || letters.endsWith(initials);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
