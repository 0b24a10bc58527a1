package io.quotewire.tools.lexicon;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Clusters words into groups by the direction of their vectors (spherical k-means, Dhillon and Modha 2001): centres are
 * computed on a sample, then every word is assigned to the nearest. The groups' centres are clustered into wider fields
 * in the same way.
 */
final class ContextGroups {
    private static final int GROUPS = 1024;
    private static final int FIELDS = 64;
    private static final int SAMPLE = 100_000;
    private static final int GROUP_ROUNDS = 11;
    private static final int FIELD_ROUNDS = 30;
    private static final long SEED = 1;

    private final int[] groupOfWord;
    private final int[] fieldOfGroup;

    private ContextGroups(int[] groupOfWord, int[] fieldOfGroup) {
        this.groupOfWord = groupOfWord;
        this.fieldOfGroup = fieldOfGroup;
    }

    int group(int word) {
        return groupOfWord[word];
    }

    int field(int word) {
        return fieldOfGroup[groupOfWord[word]];
    }

    static ContextGroups of(WordVectors vectors) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] sample = IntStream.range(0, Math.min(SAMPLE, Math.max(GROUPS, vectors.size())))
                .map(i -> random.nextInt(vectors.size()))
                .toArray();
        Centres groups = Centres.of(vectors.values(), vectors.dimensions(), sample, GROUPS);
        for (int round = 0; round < GROUP_ROUNDS; round++) {
            groups = groups.moved(vectors.values(), sample, random);
        }
        int[] all = IntStream.range(0, vectors.size()).toArray();
        int[] groupOfWord = groups.nearest(vectors.values(), all);
        int[] each = IntStream.range(0, GROUPS).toArray();
        Centres fields = Centres.of(groups.values(), vectors.dimensions(), each, FIELDS);
        int[] fieldOfGroup = new int[GROUPS];
        for (int round = 0; round < FIELD_ROUNDS; round++) {
            fieldOfGroup = fields.nearest(groups.values(), each);
            fields = fields.moved(groups.values(), each, random);
        }
        return new ContextGroups(groupOfWord, fieldOfGroup);
    }
}
