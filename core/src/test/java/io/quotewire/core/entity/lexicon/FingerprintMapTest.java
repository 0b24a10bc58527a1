package io.quotewire.core.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintMapTest {

    @Test
    void findsEveryKeyOfARandomMapAndNoOther() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        for (int size = 1; size < 3000; size = size * 3 + 1) {
            SortedMap<Long, Integer> entries = new TreeMap<>();
            while (entries.size() < size) {
                entries.put(random.nextLong(1L << 32), 1 + random.nextInt(1000));
            }
            FingerprintMap map = read(entries);

            assertThat(map.size()).isEqualTo(size);
            entries.forEach((key, value) -> assertThat(map.get(key.intValue())).isEqualTo(value));
            int[] keys = IntStream.concat(
                            entries.keySet().stream().mapToInt(Long::intValue),
                            random.ints(1000, Integer.MIN_VALUE, Integer.MAX_VALUE))
                    .toArray();
            assertThat(map.getAll(keys))
                    .isEqualTo(Arrays.stream(keys).map(map::get).toArray());
            random.longs(1000, 0, 1L << 32)
                    .filter(key -> !entries.containsKey(key))
                    .forEach(key -> assertThat(map.get((int) key)).isZero());
        }
    }

    @Test
    void filterHasEveryKeyAndFewFalsePositives() throws IOException {
        SplittableRandom random = new SplittableRandom(12);
        SortedMap<Long, Integer> entries = new TreeMap<>();
        while (entries.size() < 5000) {
            entries.put(random.nextLong(1L << 32), 1);
        }
        FingerprintFilter filter = read(entries).filter();

        assertThat(entries.keySet()).allMatch(key -> filter.mayHave(key.intValue()));
        assertThat(random.longs(10_000, 0, 1L << 32)
                        .filter(key -> filter.mayHave((int) key))
                        .count())
                .isLessThan(3000);
    }

    @Test
    void findsKeysThatCrowdTheEndOfTheTable() throws IOException {
        SortedMap<Long, Integer> entries = new TreeMap<>();
        for (long key = (1L << 32) - 40; key < 1L << 32; key++) {
            entries.put(key, (int) (key & 0xFF));
        }
        FingerprintMap map = read(entries);

        entries.forEach((key, value) -> assertThat(map.get(key.intValue())).isEqualTo(value));
    }

    @Test
    void acceptsTheKeyZero() throws IOException {
        FingerprintMap map = read(new TreeMap<>(Map.of(0L, 7)));

        assertThat(map.get(0)).isEqualTo(7);
    }

    @Test
    void findsNothingIfEmpty() throws IOException {
        FingerprintMap map = read(new TreeMap<>());

        assertThat(map.get(0)).isZero();
        assertThat(map.get(-1)).isZero();
    }

    private static FingerprintMap read(SortedMap<Long, Integer> entries) throws IOException {
        DeflatedWriter out = new DeflatedWriter();
        FingerprintMap.write(entries, out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(bytes);
        return FingerprintMap.read(DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
