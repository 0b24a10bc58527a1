package io.quotewire.core.indirect.clause;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;

/** Skips text in brackets or between quote marks, which the scans of clauses and phrases pass over as a whole. */
public final class MarkedStretch {
    private MarkedStretch() {}

    /** The token after the quoted passage or bracket that opens at {@code i}; otherwise the next token. */
    public static int past(NewsText text, int i, int end) {
        if (text.isQuoted(i)) {
            int quote = text.quoteAt(i);
            int j = Scan.past(i + 1, end, word -> text.quoteAt(word) == quote);
            return Math.max(j, i + 2);
        }
        if (text.isMark(i, '(') || text.isMark(i, '[')) {
            for (int j = i + 1; j < end; j++) {
                if (text.isMark(j, ')') || text.isMark(j, ']')) {
                    return j + 1;
                }
            }
        }
        return i + 1;
    }
}
