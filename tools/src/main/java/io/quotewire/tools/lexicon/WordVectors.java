package io.quotewire.tools.lexicon;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words in alphabetical order with their vectors, normalised to unit length. */
final class WordVectors {
    private static final double NO_ZERO = 1e-9;

    private final String[] words;
    private final float[] values;
    private final int dimensions;

    private WordVectors(String[] words, float[] values, int dimensions) {
        this.words = words;
        this.values = values;
        this.dimensions = dimensions;
    }

    static WordVectors of(Map<?, ?> vectorOfWord) {
        SortedMap<String, float[]> sorted = new TreeMap<>();
        vectorOfWord.forEach((word, vector) -> sorted.put((String) word, (float[]) vector));
        int dimensions = sorted.values().iterator().next().length;
        String[] words = sorted.keySet().toArray(String[]::new);
        float[] values = new float[words.length * dimensions];
        int at = 0;
        for (float[] vector : sorted.values()) {
            System.arraycopy(vector, 0, values, at, dimensions);
            normalise(values, at, dimensions);
            at += dimensions;
        }
        return new WordVectors(words, values, dimensions);
    }

    int size() {
        return words.length;
    }

    String word(int i) {
        return words[i];
    }

    /** The components of all vectors, one vector after the other; must not be modified. */
    float[] values() {
        return values;
    }

    int dimensions() {
        return dimensions;
    }

    private static void normalise(float[] values, int at, int dimensions) {
        double squares = 0;
        for (int j = 0; j < dimensions; j++) {
            squares += values[at + j] * values[at + j];
        }
        double length = Math.sqrt(squares) + NO_ZERO;
        for (int j = 0; j < dimensions; j++) {
            values[at + j] = (float) (values[at + j] / length);
        }
    }
}
