package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.feature.FeatureBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Consecutive numbers for the features that occur often enough, in the order in which they reach that number.
 * Immutable.
 */
final class FeatureIndex {
    private static final int NONE = -1;

    private final int[] numbers;
    private final int[] rows;

    private FeatureIndex(int[] numbers, int[] rows) {
        this.numbers = numbers;
        this.rows = rows;
    }

    /**
     * Numbers the features of the runs.
     *
     * @param rows the number of possible features; a power of two
     * @param fewest how often a feature must occur
     */
    static FeatureIndex of(List<TrainingRun> runs, int rows, int fewest) {
        int[] seen = new int[rows];
        int[] numbers = new int[rows];
        Arrays.fill(numbers, NONE);
        int[] rowOfNumber = new int[rows];
        int size = 0;
        for (TrainingRun run : runs) {
            for (int[] features : run.features()) {
                for (int feature : features) {
                    int row = feature & (rows - 1);
                    if (++seen[row] == fewest) {
                        numbers[row] = size;
                        rowOfNumber[size++] = row;
                    }
                }
            }
        }
        return new FeatureIndex(numbers, Arrays.copyOf(rowOfNumber, size));
    }

    int size() {
        return rows.length;
    }

    /** The row for a number. */
    int row(int number) {
        return rows[number];
    }

    /** The run with features replaced by their numbers, still marked if of words; rare features are dropped. */
    TrainingRun numbered(TrainingRun run) {
        int[][] features = new int[run.features().length][];
        for (int t = 0; t < features.length; t++) {
            features[t] = Arrays.stream(run.features()[t])
                    .filter(feature -> numbers[feature & (numbers.length - 1)] != NONE)
                    .map(feature -> numbers[feature & (numbers.length - 1)] | (feature & FeatureBuffer.WORD))
                    .toArray();
        }
        return new TrainingRun(features, run.labels());
    }
}
