package io.quotewire.core.indirect;

/** The main clause that stands before ", the mayor said": where it begins, and whether there is one. */
final class MainClause {
    /** A dateline is not longer than this. */
    private static final int LONGEST_DATELINE = 14;

    /** First token of the content: behind the last semicolon, a dateline ("BERN —", "Bern (SDA) -"), and "But" or "And". */
    int start(Scope sentence, int end) {
        Words words = sentence.words();
        int start = sentence.start();
        for (int i = sentence.start(); i < end; i++) {
            boolean introduces = words.is(i, ":") && !words.isQuoted(i) && words.isQuoted(i + 1);
            boolean dateline = words.isDash(i)
                    && i - sentence.start() < LONGEST_DATELINE
                    && (isShouted(words, sentence.start()) || words.is(i - 1, ")"));
            if (words.is(i, ";") || dateline || introduces) {
                start = i + 1;
            }
        }
        while (start < end && (opensAfterOther(words, start) || (!words.isWord(start) && !words.isQuoted(start)))) {
            start++;
        }
        return start;
    }

    /** Whether a finite verb stands there that belongs to no leading phrase and no relative clause. */
    boolean isIn(Words words, int from, int to) {
        int chunk = from;
        while (chunk < to) {
            int end = chunk;
            while (end < to && !words.isComma(end)) {
                end++;
            }
            if (!words.in(chunk, WordClasses.LEADING) && hasMainVerb(words, chunk, end)) {
                return quotesAreClosed(words, from, to);
            }
            chunk = end + 1;
        }
        return false;
    }

    private boolean hasMainVerb(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.in(i, WordClasses.RELATIVE) && !words.is(i, "that")) {
                return false;
            }
            if (words.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** A passage that ends in a comma is direct speech, and what follows it is the narrator's. */
    private static boolean quotesAreClosed(Words words, int from, int to) {
        if (words.isQuoted(to - 1) && !hangsOnWords(words, from, to - 1)) {
            return false;
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean ends = words.isQuoted(i) && !words.isQuoted(i + 1);
            if (ends && endsInComma(words, i)) {
                return false;
            }
        }
        return true;
    }

    /** "The plan is “a shame,” he said": the passage goes on with the words before it, no pause between. */
    private static boolean hangsOnWords(Words words, int from, int mark) {
        int i = mark;
        while (i > from && words.isQuoted(i)) {
            i--;
        }
        return words.isWord(i) && !words.isQuoted(i);
    }

    /** A comma, or a quoted passage that is only part of the sentence and has its comma inside. */
    static boolean isPause(Words words, int i) {
        return words.isComma(i) || (words.isQuoted(i) && endsInComma(words, i));
    }

    /** Whether the passage whose last mark is token {@code mark} has a comma or a stop before it. */
    static boolean endsInComma(Words words, int mark) {
        int i = mark;
        while (i > 0 && words.isQuoted(i) && !words.isWord(i)) {
            if (words.is(i, ",") || words.is(i, "?") || words.is(i, "!")) {
                return true;
            }
            i--;
        }
        return false;
    }

    private static boolean opensAfterOther(Words words, int i) {
        return words.in(i, WordClasses.COORDINATOR)
                || (words.is(i, "still") && words.isComma(i + 1))
                || (words.is(i, "so") && words.isComma(i + 1));
    }

    private static boolean isShouted(Words words, int i) {
        String word = words.tokens().word(i);
        return word.length() > 2 && word.chars().noneMatch(Character::isLowerCase);
    }
}
