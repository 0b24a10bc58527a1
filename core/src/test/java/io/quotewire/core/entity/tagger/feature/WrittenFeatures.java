package io.quotewire.core.entity.tagger.feature;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The features written for one token, for queries by feature and value. */
public final class WrittenFeatures {
    private static final int MASK = (1 << 28) - 1;

    private final Set<Integer> hashes;

    private WrittenFeatures(Set<Integer> hashes) {
        this.hashes = hashes;
    }

    static WrittenFeatures by(Consumer<FeatureBuffer> writer) {
        int[] target = new int[FeatureWriter.MOST];
        FeatureBuffer buffer = new FeatureBuffer(MASK);
        buffer.open(target);
        writer.accept(buffer);
        return new WrittenFeatures(
                Arrays.stream(target, 0, buffer.close()).boxed().collect(Collectors.toSet()));
    }

    /** The features that the writer for the mask writes for a token. */
    static WrittenFeatures of(IntFunction<FeatureWriter> writer, int token) {
        int[] target = new int[FeatureWriter.MOST];
        int size = writer.apply(MASK).write(token, target);
        return new WrittenFeatures(Arrays.stream(target, 0, size).boxed().collect(Collectors.toSet()));
    }

    boolean hasAll(WrittenFeatures others) {
        return hashes.containsAll(others.hashes);
    }

    boolean has(Feature feature, int value) {
        return hashes.containsAll(by(buffer -> buffer.add(feature, value)).hashes);
    }

    boolean has(Feature feature, int a, int b) {
        return hashes.containsAll(by(buffer -> buffer.add(feature, a, b)).hashes);
    }

    int size() {
        return hashes.size();
    }
}
