package io.quotewire.core.entity.training;

import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.tagger.Weights;
import io.quotewire.core.entity.tagger.feature.FeatureBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains the weights of a linear-chain conditional random field by stochastic gradient descent with per-weight rates
 * (AdaGrad, Duchi, Hazan and Singer 2011), random feature dropout, and averaging over the later half of the epochs. The
 * same sentences in the same order give the same weights on every machine. Not thread-safe.
 */
final class CrfTrainer {
    private static final int HASH_BITS = 21;
    private static final int ROWS = 1 << HASH_BITS;
    private static final int N = Labels.COUNT;
    private static final long SEED = 1;

    /** A feature seen less often is uninformative. */
    private static final int FEWEST = 2;

    private static final double RATE = 0.03;
    private static final double DROPPED = 0.3;
    /** The probability that a token is trained without its own words, as if it were unseen. */
    private static final double WORDS_DROPPED = 0.3;
    /** A smaller gradient has no visible effect; most gradients are smaller. */
    private static final double NEGLIGIBLE = 0.002;

    /**
     * The length of a feature's weights together with their sums of squared gradients; they are adjacent because they
     * are used together.
     */
    private static final int LINE = 2 * Weights.LANES;

    private final FeatureIndex index;
    private final float[] weights;
    private final float[] averaged;
    private final double[] steps = new double[N * N];
    private final double[] stepSquares = new double[N * N];
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Marginals marginals = new Marginals();
    private double[] scores = new double[N * 64];
    private final double[] gradient = new double[N];

    private CrfTrainer(FeatureIndex index) {
        this.index = index;
        this.weights = new float[index.size() * LINE];
        this.averaged = new float[index.size() * Weights.LANES];
    }

    static Weights train(List<LabelledSentence> sentences, Lexicon lexicon, int epochs) {
        return ofViews(List.of(sentences), lexicon, epochs);
    }

    /**
     * Trains on each view of the sentences separately and averages the weights, which is more accurate than any one of
     * them.
     */
    static Weights ofViews(List<List<LabelledSentence>> views, Lexicon lexicon, int epochs) {
        float[] mean = new float[ROWS * Weights.LANES];
        double[] meanSteps = new double[N * N];
        for (List<LabelledSentence> sentences : views) {
            List<TrainingRun> runs = TrainingRun.of(sentences, lexicon, ROWS - 1);
            FeatureIndex index = FeatureIndex.of(runs, ROWS, FEWEST);
            List<TrainingRun> numbered = runs.stream().map(index::numbered).toList();
            new CrfTrainer(index).train(numbered, epochs).addTo(mean, meanSteps, 1.0 / views.size());
        }
        return Weights.quantised(mean, meanSteps);
    }

    private CrfTrainer train(List<TrainingRun> runs, int epochs) {
        int[] order = new int[runs.size()];
        Arrays.setAll(order, i -> i);
        int averages = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order);
            for (int index : order) {
                learn(runs.get(index));
            }
            if (epoch >= epochs / 2) {
                averages++;
                for (int i = 0; i < averaged.length; i++) {
                    averaged[i] += weights[(i / Weights.LANES * LINE) + (i % Weights.LANES)];
                }
            }
        }
        for (int i = 0; i < averaged.length; i++) {
            averaged[i] /= averages;
        }
        return this;
    }

    private void addTo(float[] mean, double[] meanSteps, double share) {
        for (int number = 0; number < index.size(); number++) {
            int row = index.row(number) * Weights.LANES;
            for (int y = 0; y < N; y++) {
                mean[row + y] += (float) (averaged[(number * Weights.LANES) + y] * share);
            }
        }
        for (int i = 0; i < meanSteps.length; i++) {
            meanSteps[i] += steps[i] * share;
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private void learn(TrainingRun run) {
        int length = run.labels().length;
        if (scores.length < N * length) {
            scores = new double[N * length * 2];
        }
        int[][] kept = new int[length][];
        for (int t = 0; t < length; t++) {
            kept[t] = some(run.features()[t]);
            score(kept[t], t * N);
        }
        marginals.compute(scores, steps, length);
        for (int t = 0; t < length; t++) {
            adjust(kept[t], t, run.labels()[t]);
        }
        adjustSteps(run.labels());
    }

    private int[] some(int[] features) {
        boolean wordless = random.nextDouble() < WORDS_DROPPED;
        int[] kept = new int[features.length];
        int size = 0;
        for (int feature : features) {
            if (random.nextDouble() >= DROPPED && !(wordless && feature >= FeatureBuffer.WORD)) {
                kept[size++] = feature & ~FeatureBuffer.WORD;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private void score(int[] features, int at) {
        Arrays.fill(scores, at, at + N, 0);
        for (int feature : features) {
            int row = feature * LINE;
            for (int y = 0; y < N; y++) {
                scores[at + y] += weights[row + y];
            }
        }
    }

    private void adjust(int[] features, int token, int right) {
        double largest = 0;
        for (int y = 0; y < N; y++) {
            gradient[y] = (y == right ? 1 : 0) - marginals.label(token, y);
            largest = Math.max(largest, Math.abs(gradient[y]));
        }
        if (largest < NEGLIGIBLE) {
            return;
        }
        for (int feature : features) {
            int row = feature * LINE;
            for (int y = 0; y < N; y++) {
                double slope = gradient[y];
                weights[row + Weights.LANES + y] += (float) (slope * slope);
                weights[row + y] += (float) (RATE / Math.sqrt(weights[row + Weights.LANES + y] + 0.01) * slope);
            }
        }
    }

    private void adjustSteps(byte[] labels) {
        for (int y = 0; y < N; y++) {
            adjustStep(y, (y == labels[0] ? 1 : 0) - marginals.label(0, y));
        }
        for (int t = 0; t + 1 < labels.length; t++) {
            for (int before = 0; before < N; before++) {
                for (int next = 0; next < N; next++) {
                    boolean right = before == labels[t] && next == labels[t + 1];
                    adjustStep((before * N) + next, (right ? 1 : 0) - marginals.step(t, before, next));
                }
            }
        }
    }

    private void adjustStep(int step, double slope) {
        if (slope != 0) {
            stepSquares[step] += slope * slope;
            steps[step] += RATE / Math.sqrt(stepSquares[step] + 1) * slope;
        }
    }
}
