package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;

/**
 * The forward-backward algorithm over the label sequences of a run (Lafferty, McCallum and Pereira 2001): the marginal
 * probability of each label of each token and each transition between labels. Reuses its arrays; exponentials are those
 * of {@link StrictMath}, so that every machine trains the same model.
 */
final class Marginals {
    private static final int N = Labels.COUNT;

    private final double[] stepFactors = new double[N * N];
    private double[] factors = new double[N * 64];
    private double[] forward = new double[N * 64];
    private double[] backward = new double[N * 64];
    private double[] norms = new double[64];

    /** Computes the marginals of a run of {@code length} tokens with the scores {@code scores[0, 7 * length)}. */
    void compute(double[] scores, double[] steps, int length) {
        grow(length);
        for (int before = 0; before < N; before++) {
            for (int next = 0; next < N; next++) {
                int step = (before * N) + next;
                stepFactors[step] = Labels.follows(before, next) ? StrictMath.exp(steps[step]) : 0;
            }
        }
        for (int t = 0; t < length; t++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int y = 0; y < N; y++) {
                largest = Math.max(largest, scores[(t * N) + y]);
            }
            for (int y = 0; y < N; y++) {
                factors[(t * N) + y] = StrictMath.exp(scores[(t * N) + y] - largest);
            }
            forward(t);
        }
        backward(length);
    }

    /** The marginal probability of a label. */
    double label(int token, int label) {
        int at = (token * N) + label;
        return forward[at] * backward[at];
    }

    /** The marginal probability of a label at a token and another at the next. */
    double step(int token, int label, int next) {
        int at = ((token + 1) * N) + next;
        return forward[(token * N) + label]
                * stepFactors[(label * N) + next]
                * factors[at]
                * backward[at]
                / norms[token + 1];
    }

    private void forward(int t) {
        double sum = 0;
        for (int y = 0; y < N; y++) {
            double reached = 0;
            if (t == 0) {
                reached = stepFactors[y];
            } else {
                for (int before = 0; before < N; before++) {
                    reached += forward[((t - 1) * N) + before] * stepFactors[(before * N) + y];
                }
            }
            forward[(t * N) + y] = reached * factors[(t * N) + y];
            sum += forward[(t * N) + y];
        }
        norms[t] = sum;
        for (int y = 0; y < N; y++) {
            forward[(t * N) + y] /= sum;
        }
    }

    private void backward(int length) {
        for (int y = 0; y < N; y++) {
            backward[((length - 1) * N) + y] = 1;
        }
        for (int t = length - 2; t >= 0; t--) {
            for (int y = 0; y < N; y++) {
                double sum = 0;
                for (int next = 0; next < N; next++) {
                    int at = ((t + 1) * N) + next;
                    sum += stepFactors[(y * N) + next] * factors[at] * backward[at];
                }
                backward[(t * N) + y] = sum / norms[t + 1];
            }
        }
    }

    private void grow(int length) {
        if (norms.length < length) {
            factors = new double[N * length * 2];
            forward = new double[N * length * 2];
            backward = new double[N * length * 2];
            norms = new double[length * 2];
        }
    }
}
