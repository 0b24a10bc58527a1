package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.lexicon.Lexicon;

/** Features of what the lists of names know: the phrases in which a token stands, the names of which it is often part. */
final class LexiconFeatures {
    private static final int PARTS = 5;
    private static final int PART_BITS = 2;
    private static final int PART_MASK = 3;
    private static final int PERSON_PARTS = 15;
    private static final int BEYOND = -1;

    private final TokenTable table;
    private final Phrases phrases;
    private int first;
    private int end;

    LexiconFeatures(TokenTable table, Lexicon lexicon) {
        this.table = table;
        this.phrases = new Phrases(table, lexicon);
    }

    void enter(int runFirst, int runEnd) {
        first = runFirst;
        end = runEnd;
        phrases.find(runFirst, runEnd);
    }

    void write(int i, FeatureBuffer out) {
        phrases(i, out);
        nameParts(i, out);
    }

    private void phrases(int i, FeatureBuffer out) {
        int marks = phrases.at(i);
        out.add(60, marks);
        if (marks != 0) {
            for (int kind = 0; kind < Phrases.KINDS; kind++) {
                int mark = Phrases.mark(marks, kind);
                if (mark != Phrases.NONE) {
                    out.add(61, kind, mark);
                }
            }
        }
        if (i > first) {
            out.add(62, phrases.at(i - 1));
        }
        if (i + 1 < end) {
            out.add(63, phrases.at(i + 1));
        }
        out.add(64, marks, table.kind[i]);
        out.add(109, marks, ends(i));
    }

    /** Whether the token is the first, the last, or the only one of a capitalised stretch. */
    private int ends(int i) {
        boolean opens = i == first || !table.is(i - 1, TokenTable.CAPITAL | TokenTable.DIGIT);
        boolean closes = i + 1 == end || !table.is(i + 1, TokenTable.CAPITAL | TokenTable.DIGIT);
        return (opens ? 1 : 0) + (closes ? 2 : 0);
    }

    private void nameParts(int i, FeatureBuffer out) {
        int parts = Lexicon.nameParts(table.entry[i]);
        out.add(70, parts);
        for (int k = 0; k < PARTS; k++) {
            out.add(71 + k, (parts >>> (PART_BITS * k)) & PART_MASK);
        }
        int next = i + 1 < end ? Lexicon.nameParts(table.entry[i + 1]) : BEYOND;
        int previous = i > first ? Lexicon.nameParts(table.entry[i - 1]) : BEYOND;
        out.add(77, previous);
        out.add(78, next);
        out.add(79, parts & PERSON_PARTS, next & PERSON_PARTS);
        out.add(80, previous & PERSON_PARTS, parts & PERSON_PARTS);
    }
}
