package io.quotewire.core.quote;

/** The reach of the sentence around a quoted passage. */
final class Clause {
    private static final int LONGEST_DATELINE = 12;

    private Clause() {}

    /** First token of the sentence that holds the passage. */
    static int start(NewsText text, int quote) {
        int first = text.firstToken(quote);
        int sentence = text.sentenceAt(first);
        return sentence < 0 ? first : pastDateline(text, text.sentences().start(sentence), first);
    }

    /** Behind "WASHINGTON, Dec. 8 (UPI) —": capital letters, and a dash soon after. */
    static int pastDateline(NewsText text, int start, int first) {
        String word = text.tokens().word(start);
        boolean shouted = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
        for (int i = start + 1; shouted && i < Math.min(first, start + LONGEST_DATELINE); i++) {
            if (text.is(i, "—") || text.is(i, "–") || text.is(i, "-")) {
                return i + 1;
            }
        }
        return start;
    }

    /**
     * The token where the sentence around the passage ends. Behind a question or exclamation mark the next sentence counts
     * as its end where it follows in the paragraph: "Who pays?" Hill asked.
     */
    static int end(NewsText text, int quote) {
        int last = text.endToken(quote) - 1;
        int sentence = text.sentenceAt(last);
        if (sentence < 0) {
            return last + 1;
        }
        int end = text.sentences().end(sentence);
        boolean goesOn = end == last + 1
                && PassageEnd.of(text, quote).isOpen()
                && sentence + 1 < text.sentences().size()
                && text.paragraphAt(end) == text.paragraphAt(last)
                && text.quoteAt(end) < 0;
        return goesOn ? text.sentences().end(sentence + 1) : end;
    }
}
