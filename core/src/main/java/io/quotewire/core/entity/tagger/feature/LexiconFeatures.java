package io.quotewire.core.entity.tagger.feature;

import io.quotewire.core.entity.lexicon.Lexicon;

/** Features from the gazetteers: the known phrases that contain a token, and the names of which it is often part. */
final class LexiconFeatures {
    private static final Feature[] PARTS_OF_NAMES = {
        Feature.NAME_PART_1, Feature.NAME_PART_2, Feature.NAME_PART_3, Feature.NAME_PART_4, Feature.NAME_PART_5
    };
    private static final int PART_BITS = 2;
    private static final int PART_MASK = 3;
    private static final int PERSON_PARTS = 15;
    private static final int BEYOND = -1;

    private final TokenTable table;
    private final Phrases phrases;
    private int first;
    private int end;

    LexiconFeatures(TokenTable table, Phrases phrases) {
        this.table = table;
        this.phrases = phrases;
    }

    void enter(int runFirst, int runEnd) {
        first = runFirst;
        end = runEnd;
    }

    void write(int i, FeatureBuffer out) {
        phrases(i, out);
        nameParts(i, out);
    }

    private void phrases(int i, FeatureBuffer out) {
        int marks = phrases.at(i);
        out.add(Feature.PHRASES, marks);
        if (marks != 0) {
            for (int kind = 0; kind < Phrases.KINDS; kind++) {
                int mark = Phrases.mark(marks, kind);
                if (mark != Phrases.NONE) {
                    out.add(Feature.PHRASE_OF_KIND, kind, mark);
                }
            }
        }
        if (i > first) {
            out.add(Feature.PREVIOUS_PHRASES, phrases.at(i - 1));
        }
        if (i + 1 < end) {
            out.add(Feature.NEXT_PHRASES, phrases.at(i + 1));
        }
        out.add(Feature.PHRASES_AND_KIND, marks, table.kind[i]);
        out.add(Feature.PHRASES_AND_ENDS, marks, ends(i));
    }

    /** Whether the token is the first, the last, or the only one of a capitalised span. */
    private int ends(int i) {
        boolean opens = i == first || !table.is(i - 1, TokenKind.CAPITAL | TokenKind.DIGIT);
        boolean closes = i + 1 == end || !table.is(i + 1, TokenKind.CAPITAL | TokenKind.DIGIT);
        return (opens ? 1 : 0) + (closes ? 2 : 0);
    }

    private void nameParts(int i, FeatureBuffer out) {
        int parts = Lexicon.nameParts(table.entry[i]);
        out.add(Feature.NAME_PARTS, parts);
        for (int k = 0; k < PARTS_OF_NAMES.length; k++) {
            out.add(PARTS_OF_NAMES[k], (parts >>> (PART_BITS * k)) & PART_MASK);
        }
        int next = i + 1 < end ? Lexicon.nameParts(table.entry[i + 1]) : BEYOND;
        int previous = i > first ? Lexicon.nameParts(table.entry[i - 1]) : BEYOND;
        out.add(Feature.PREVIOUS_NAME_PARTS, previous);
        out.add(Feature.NEXT_NAME_PARTS, next);
        out.add(Feature.PERSON_PARTS_AND_NEXT, parts & PERSON_PARTS, next & PERSON_PARTS);
        out.add(Feature.PREVIOUS_AND_PERSON_PARTS, previous & PERSON_PARTS, parts & PERSON_PARTS);
    }
}
