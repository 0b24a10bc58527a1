package io.quotewire.core.entity.tagger;

/**
 * Viterbi decoder for the best label sequence of a run. Scores are scaled by eight and carry the previous label in the
 * three low bits, so that the maximum also gives the predecessor, without a branch that the processor would mispredict.
 * Reuses its arrays, so it is not thread-safe.
 */
final class Viterbi {
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;
    private static final int SCALE = 8;
    /** The low bits hold this number less the label, so that the lower label wins a tie. */
    private static final int LOWEST = SCALE - 1;

    /** The scaled transition weights, seven for each next label, with the previous label in the low bits. */
    private final int[] steps = new int[Labels.COUNT * Labels.COUNT];

    /** The scaled best score of each label at the previous token and at the current one. */
    private int[] before = new int[Labels.COUNT];

    private int[] here = new int[Labels.COUNT];
    private byte[] from = new byte[16 * Labels.COUNT];

    /**
     * Creates a decoder.
     *
     * @param steps the transition weights, seven next labels for each previous label
     */
    Viterbi(int[] steps) {
        for (int previous = 0; previous < Labels.COUNT; previous++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                this.steps[(label * Labels.COUNT) + previous] =
                        (SCALE * steps[(previous * Labels.COUNT) + label]) + LOWEST - previous;
            }
        }
    }

    /**
     * Decodes the tokens {@code [first, end)} into {@code labels}; {@code scores} has eight numbers for each token of
     * the text.
     */
    void decode(int[] scores, int first, int end, byte[] labels) {
        int length = end - first;
        if (from.length < length * Labels.COUNT) {
            from = new byte[length * Labels.COUNT * 2];
        }
        begin(scores, first * Weights.LANES);
        for (int t = 1; t < length; t++) {
            step(scores, (first + t) * Weights.LANES, t * Labels.COUNT);
        }
        readBack(first, length, labels);
    }

    private void begin(int[] scores, int at) {
        for (int label = 0; label < Labels.COUNT; label++) {
            before[label] = Labels.continues(label)
                    ? IMPOSSIBLE
                    : withoutLabel(steps[label * Labels.COUNT]) + (SCALE * scores[at + label]);
        }
    }

    /** Computes the best score of each label at the next token, and its predecessor. */
    private void step(int[] scores, int at, int fromAt) {
        int[] last = before;
        // Scores are relative to the best score of label 0, so that a long run cannot overflow them.
        int ground = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            int top = Labels.continues(label) ? bestWithin(last, label) : best(last, label * Labels.COUNT);
            ground = label == 0 ? withoutLabel(top) : ground;
            here[label] = withoutLabel(top) - ground + (SCALE * scores[at + label]);
            from[fromAt + label] = (byte) (LOWEST - (top & LOWEST));
        }
        before = here;
        here = last;
    }

    private int best(int[] last, int step) {
        int top = last[0] + steps[step];
        for (int previous = 1; previous < Labels.COUNT; previous++) {
            top = Math.max(top, last[previous] + steps[step + previous]);
        }
        return top;
    }

    /** A later token of a name follows its first or another later one: {@link Labels#follows}. */
    private int bestWithin(int[] last, int label) {
        int step = (label * Labels.COUNT) + label;
        return Math.max(last[label - 1] + steps[step - 1], last[label] + steps[step]);
    }

    private static int withoutLabel(int scaled) {
        return scaled & -SCALE;
    }

    private void readBack(int first, int length, byte[] labels) {
        int label = 0;
        for (int candidate = 1; candidate < Labels.COUNT; candidate++) {
            if (before[candidate] > before[label]) {
                label = candidate;
            }
        }
        for (int t = length - 1; t >= 0; t--) {
            labels[first + t] = (byte) label;
            label = from[(t * Labels.COUNT) + label];
        }
    }
}
