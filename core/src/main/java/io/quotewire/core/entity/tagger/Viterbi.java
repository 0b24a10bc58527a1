package io.quotewire.core.entity.tagger;

/** Viterbi decoder for the best label sequence of a run. Reuses its arrays, so it is not thread-safe. */
final class Viterbi {
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

    private final int[] steps;
    private int[] best = new int[16 * Labels.COUNT];
    private byte[] from = new byte[16 * Labels.COUNT];

    /**
     * Creates a decoder.
     *
     * @param steps the transition weights, seven next labels for each previous label
     */
    Viterbi(int[] steps) {
        this.steps = steps;
    }

    /**
     * Decodes the tokens {@code [first, end)} into {@code labels}; {@code scores} has eight numbers for each token of
     * the text.
     */
    void decode(int[] scores, int first, int end, byte[] labels) {
        int length = end - first;
        if (best.length < length * Labels.COUNT) {
            best = new int[length * Labels.COUNT * 2];
            from = new byte[best.length];
        }
        readForward(scores, first, length);
        readBack(first, length, labels);
    }

    /** Computes the best score of each label at each token, and its predecessor. */
    private void readForward(int[] scores, int first, int length) {
        for (int label = 0; label < Labels.COUNT; label++) {
            best[label] = Labels.continues(label) ? IMPOSSIBLE : scores[(first * Weights.LANES) + label] + steps[label];
        }
        for (int t = 1; t < length; t++) {
            int here = t * Labels.COUNT;
            int before = here - Labels.COUNT;
            int at = (first + t) * Weights.LANES;
            for (int label = 0; label < Labels.COUNT; label++) {
                int top = IMPOSSIBLE;
                int source = 0;
                // A later token of a name follows its first or another later one: Labels.follows.
                int least = Labels.continues(label) ? label - 1 : 0;
                int most = Labels.continues(label) ? label : Labels.COUNT - 1;
                for (int previous = least; previous <= most; previous++) {
                    int score = best[before + previous] + steps[(previous * Labels.COUNT) + label];
                    if (score > top) {
                        top = score;
                        source = previous;
                    }
                }
                best[here + label] = top + scores[at + label];
                from[here + label] = (byte) source;
            }
        }
    }

    private void readBack(int first, int length, byte[] labels) {
        int last = (length - 1) * Labels.COUNT;
        int label = 0;
        for (int candidate = 1; candidate < Labels.COUNT; candidate++) {
            if (best[last + candidate] > best[last + label]) {
                label = candidate;
            }
        }
        for (int t = length - 1; t >= 0; t--) {
            labels[first + t] = (byte) label;
            label = from[(t * Labels.COUNT) + label];
        }
    }
}
