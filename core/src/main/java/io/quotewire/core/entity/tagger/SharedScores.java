package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.tagger.feature.Runs;
import io.quotewire.core.entity.tagger.feature.TokenKind;
import io.quotewire.core.entity.tagger.feature.TokenTable;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Averages the scores of capitalised spans that are written the same but were labelled differently, so that one
 * informative context decides for all. Not done if the average is no name while an occurrence was labelled as a person
 * or organisation, or if it contradicts the type of a longer name with the same word.
 */
final class SharedScores {
    private static final int PERSON = SurfaceVotes.type(Labels.FIRST_PERSON);
    private static final int ORGANIZATION = SurfaceVotes.type(Labels.FIRST_ORGANIZATION);
    /**
     * The weight of an occurrence within a sentence, double that of one at its start, where a capital is obligatory.
     */
    private static final int INSIDE = 2;

    /** The share of the average in the new score, in tenths. */
    private static final int SHARED = 8;

    private static final int TENTHS = 10;

    private final TokenTable table;
    private final SurfaceForms forms;
    private final Viterbi viterbi;
    private final int[] scores;
    private final byte[] labels;
    private final IdenticalSpans spans;
    private final BitSet changed = new BitSet();
    private int[] mean = new int[0];
    private byte[] together = new byte[0];

    /** The types of the longer names that contain each word. */
    private final SurfaceVotes parts = new SurfaceVotes(16);

    private boolean partsKnown;

    private SharedScores(
            TokenTable table, SurfaceForms forms, Viterbi viterbi, int[] scores, byte[] labels, IdenticalSpans spans) {
        this.table = table;
        this.forms = forms;
        this.viterbi = viterbi;
        this.scores = scores;
        this.labels = labels;
        this.spans = spans;
    }

    /** Changes the scores of the text's tokens, and relabels the runs in which that changes a name. */
    static void apply(TokenTable table, Runs runs, SurfaceForms forms, Viterbi viterbi, int[] scores, byte[] labels) {
        IdenticalSpans spans = new IdenticalSpans(table, runs, labels);
        SharedScores shared = new SharedScores(table, forms, viterbi, scores, labels, spans);
        for (int span = 0; span < spans.size(); span++) {
            if (spans.endsDispute(span) && shared.isInside(span)) {
                shared.share(span);
            }
        }
        for (int run = shared.changed.nextSetBit(0); run >= 0; run = shared.changed.nextSetBit(run + 1)) {
            viterbi.decode(scores, runs.first(run), runs.end(run), labels);
        }
    }

    /** Whether one of the linked spans is not at the start of a sentence. */
    private boolean isInside(int last) {
        int span = last;
        while (span != IdenticalSpans.NONE && table.is(spans.first(span), TokenKind.STARTS)) {
            span = spans.before(span);
        }
        return span != IdenticalSpans.NONE;
    }

    private void share(int last) {
        int length = spans.end(last) - spans.first(last);
        addUp(last, length);
        viterbi.decode(mean, 0, length, together);
        if (isKept(last, length)) {
            return;
        }
        for (int span = last; span != IdenticalSpans.NONE; span = spans.before(span)) {
            int first = spans.first(span);
            int at = first * Weights.LANES;
            for (int i = 0; i < length * Weights.LANES; i++) {
                scores[at + i] = (((TENTHS - SHARED) * scores[at + i]) + (SHARED * mean[i])) / TENTHS;
            }
            if (!Arrays.equals(labels, first, first + length, together, 0, length)) {
                changed.set(spans.run(span));
            }
        }
    }

    private void addUp(int last, int length) {
        if (together.length < length) {
            mean = new int[length * Weights.LANES];
            together = new byte[length];
        }
        Arrays.fill(mean, 0);
        int total = 0;
        for (int span = last; span != IdenticalSpans.NONE; span = spans.before(span)) {
            int weight = table.is(spans.first(span), TokenKind.STARTS) ? 1 : INSIDE;
            int at = spans.first(span) * Weights.LANES;
            for (int i = 0; i < length * Weights.LANES; i++) {
                mean[i] += weight * scores[at + i];
            }
            total += weight;
        }
        for (int i = 0; i < length * Weights.LANES; i++) {
            mean[i] /= total;
        }
    }

    /** Whether sharing would lose a name, or give a word of a longer name another type. */
    private boolean isKept(int last, int length) {
        int type = type(together, 0, length);
        if (type == SurfaceVotes.NO_NAME) {
            for (int span = last; span != IdenticalSpans.NONE; span = spans.before(span)) {
                int own = type(labels, spans.first(span), spans.end(span));
                if (own == PERSON || own == ORGANIZATION) {
                    return true;
                }
            }
        }
        if (length > 1) {
            return false;
        }
        gatherParts();
        int slot = parts.find(forms.of(spans.first(last), spans.end(last)));
        return slot != SurfaceVotes.NONE && parts.of(slot, type) == 0;
    }

    /** The type of the name that these tokens form exactly; no name otherwise. */
    private static int type(byte[] labels, int first, int end) {
        int label = labels[first];
        boolean whole = label != Labels.OUTSIDE && !Labels.continues(label);
        for (int i = first + 1; whole && i < end; i++) {
            whole = labels[i] == label + 1;
        }
        return whole ? SurfaceVotes.type(label) : SurfaceVotes.NO_NAME;
    }

    /** Collects the first and last words of persons' names and the first words of organisations'. */
    private void gatherParts() {
        if (partsKnown) {
            return;
        }
        partsKnown = true;
        for (int i = 0; i + 1 < labels.length; i++) {
            int label = labels[i];
            boolean opens = label == Labels.FIRST_PERSON || label == Labels.FIRST_ORGANIZATION;
            if (opens && labels[i + 1] == label + 1) {
                int type = SurfaceVotes.type(label);
                parts.vote(forms.of(i, i + 1), type, 1);
                while (i + 1 < labels.length && labels[i + 1] == label + 1) {
                    i++;
                }
                if (type == PERSON) {
                    parts.vote(forms.of(i, i + 1), type, 1);
                }
            }
        }
    }
}
