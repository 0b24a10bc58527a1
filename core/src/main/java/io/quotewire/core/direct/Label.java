package io.quotewire.core.direct;

/**
 * The label that opens a turn of speech, "LARKIN:" or "Q".
 *
 * @param paragraph the paragraph that it opens
 * @param start the first of its words: a token behind a time, "[00:01:12]"
 * @param end the token after its last word: "SEN. ANA RUIZ" in "SEN. ANA RUIZ (D):"
 * @param content the first token of the turn, in the same paragraph or in the next
 * @param kind what the label is
 * @param timed whether a time stands before or behind its words: "Mary Larkin (00:05):"
 */
record Label(int paragraph, int start, int end, int content, Kind kind, boolean timed) {
    /** What a label is. */
    enum Kind {
        /** Who speaks, before a turn in the same paragraph. */
        SPEAKER,
        /** Who speaks, in a paragraph of its own: "JO KERR, HOST:". */
        ALONE,
        /** A question, and nobody's name: "Q:", "QUESTION:", or "Q" alone. */
        QUESTION
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
