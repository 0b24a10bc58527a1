package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.tagger.feature.Runs;
import io.quotewire.core.entity.tagger.feature.TokenKind;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import java.util.Arrays;

/**
 * The capitalised spans of a text, with those that are written the same linked to each other. Acronyms, and spans
 * inside a longer name of a person or organisation, are left out. Not thread-safe.
 */
final class IdenticalSpans {
    /** The end of the links of a form. */
    static final int NONE = -1;

    /** How many spans with the same first word are searched for the same form; it keeps the time linear. */
    private static final int MOST_NAMESAKES = 32;

    private static final int IN_DISPUTE = 1;
    private static final int FOLLOWED = 2;

    private final TokenTable table;
    private final byte[] labels;
    private int[] first = new int[64];
    private int[] end = new int[64];
    private int[] run = new int[64];
    private int[] before = new int[64];
    /** The previous span that begins with the same word. */
    private int[] namesake = new int[64];

    private int[] state = new int[64];
    private int size;
    /** For the first token of each word the last span that begins with it, plus one. */
    private final int[] latest;

    /**
     * Collects the spans.
     *
     * @param labels the labels of a first pass
     */
    IdenticalSpans(TokenTable table, Runs runs, byte[] labels) {
        this.table = table;
        this.latest = new int[table.size];
        this.labels = labels;
        for (int r = 0; r < runs.size(); r++) {
            int i = runs.first(r);
            int runEnd = runs.end(r);
            while (i < runEnd) {
                int from = i;
                while (i < runEnd && table.is(i, TokenKind.CAPITAL | TokenKind.DIGIT)) {
                    i++;
                }
                if (i == from) {
                    i++;
                } else if (!isAcronym(from, i) && !goesOn(from) && !(i < runEnd && goesOn(i))) {
                    add(from, i, r);
                }
            }
        }
    }

    int size() {
        return size;
    }

    /** Whether this is the last of the spans that are written the same, and their labels differ. */
    boolean endsDispute(int span) {
        return state[span] == IN_DISPUTE;
    }

    /** The previous span that is written the same; {@link #NONE} for the first. */
    int before(int span) {
        return before[span];
    }

    int first(int span) {
        return first[span];
    }

    int end(int span) {
        return end[span];
    }

    /** The run that contains the span. */
    int run(int span) {
        return run[span];
    }

    /** Whether the token continues a name of a person or organisation. */
    private boolean goesOn(int token) {
        return labels[token] == Labels.FIRST_PERSON + 1 || labels[token] == Labels.FIRST_ORGANIZATION + 1;
    }

    private boolean isAcronym(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!table.is(i, TokenKind.ALL_CAPITALS)) {
                return false;
            }
        }
        return true;
    }

    private void add(int from, int to, int inRun) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            end = Arrays.copyOf(end, size * 2);
            run = Arrays.copyOf(run, size * 2);
            before = Arrays.copyOf(before, size * 2);
            namesake = Arrays.copyOf(namesake, size * 2);
            state = Arrays.copyOf(state, size * 2);
        }
        first[size] = from;
        end[size] = to;
        run[size] = inRun;
        link(size++);
    }

    private void link(int span) {
        int word = table.tokens.firstAlike(first[span]);
        int other = latest[word] - 1;
        namesake[span] = other;
        latest[word] = span + 1;
        int steps = 0;
        while (other != NONE && !isAlike(other, span)) {
            other = ++steps < MOST_NAMESAKES ? namesake[other] : NONE;
        }
        before[span] = other;
        state[span] = 0;
        if (other != NONE) {
            state[span] = state[other] | (isLabelledAs(other, span) ? 0 : IN_DISPUTE);
            state[other] |= FOLLOWED;
        }
    }

    private boolean isLabelledAs(int one, int other) {
        return Arrays.equals(labels, first[one], end[one], labels, first[other], end[other]);
    }

    private boolean isAlike(int one, int other) {
        int length = end[one] - first[one];
        boolean alike = length == end[other] - first[other];
        for (int k = 0; alike && k < length; k++) {
            alike = table.isSame(first[one] + k, first[other] + k);
        }
        return alike;
    }
}
