package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Fingerprints;
import io.quotewire.core.entity.tagger.feature.TokenKind;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import io.quotewire.core.text.Tokens;

/** Finds what a word in brackets abbreviates: the name, or the common words, directly before the bracket. */
final class Acronyms {
    /** How many marks and short words ("of", "and") may be skipped between the words that an acronym abbreviates. */
    private static final int MOST_SKIPPED = 3;

    private static final int LONGEST_SMALL_WORD = 3;

    private final TokenTable table;

    Acronyms(TokenTable table) {
        this.table = table;
    }

    /** Whether the token is a single capitalised word in brackets. */
    boolean isBracketed(int token) {
        Tokens tokens = table.tokens;
        return token > 0
                && token + 1 < table.size
                && tokens.firstChar(token - 1) == '('
                && table.is(token, TokenKind.CAPITAL)
                && tokens.is(token + 1, ")");
    }

    /**
     * Whether the word takes its letters from the name, in order, the first of them from the start of a word ("Ineter",
     * "BoG").
     *
     * @param first the first token of the name
     * @param end the token after the name
     */
    boolean isShortFor(int acronym, int first, int end) {
        Tokens tokens = table.tokens;
        String text = tokens.text();
        int start = tokens.start(acronym);
        int letter = start;
        int letters = tokens.end(acronym);
        if (letters - letter >= tokens.end(end - 1) - tokens.start(first)) {
            return false;
        }
        for (int i = first; i < end && letter < letters; i++) {
            if (letter > start || isSame(tokens.firstChar(i), text.charAt(letter))) {
                for (int k = tokens.start(i); k < tokens.end(i) && letter < letters; k++) {
                    letter += isSame(text.charAt(k), text.charAt(letter)) ? 1 : 0;
                }
            }
        }
        return letter == letters;
    }

    /**
     * Whether the word takes its capitals from the common words before its bracket ("the consumer price index (CPI)").
     */
    boolean isOfCommonWords(int acronym) {
        Tokens tokens = table.tokens;
        String text = tokens.text();
        int end = tokens.end(acronym);
        int letter = text.charAt(end - 1) == 's' ? end - 2 : end - 1;
        int word = acronym - 2;
        if (letter == tokens.start(acronym)) {
            return false;
        }
        while (letter >= tokens.start(acronym)) {
            int skipped = 0;
            while (word >= 0 && !begins(word, text.charAt(letter))) {
                if (++skipped > MOST_SKIPPED || !isSmall(word)) {
                    return false;
                }
                word--;
            }
            if (word < 0) {
                return false;
            }
            word--;
            letter--;
        }
        return true;
    }

    private boolean begins(int word, char letter) {
        return table.is(word, TokenKind.LOWER)
                && Character.isUpperCase(letter)
                && isSame(table.tokens.firstChar(word), letter);
    }

    /** Whether the token is a mark, or no longer than "and". */
    private boolean isSmall(int token) {
        return !table.is(token, TokenKind.CAPITAL | TokenKind.DIGIT)
                && table.tokens.end(token) - table.tokens.start(token) <= LONGEST_SMALL_WORD;
    }

    private static boolean isSame(char one, char other) {
        return Fingerprints.fold(one) == Fingerprints.fold(other);
    }
}
