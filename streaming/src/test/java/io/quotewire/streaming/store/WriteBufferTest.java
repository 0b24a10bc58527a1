package io.quotewire.streaming.store;

import static io.quotewire.streaming.store.TestStores.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** They behave like a sorted map, however many and however long, again and again. */
class WriteBufferTest {
    private static final int KEYS = 5_000;

    private final WriteBuffer waiting = new WriteBuffer(WriteBehindStore.MOST_BYTES);
    private final Random random = new Random(7);

    @Test
    void behaveAsASortedMap() {
        for (int turn = 0; turn < 3; turn++) {
            TreeMap<Bytes, byte @Nullable []> map = new TreeMap<>();
            for (int i = 0; i < 4 * KEYS; i++) {
                Bytes key = key("name " + random.nextInt(KEYS));
                byte[] value = value();
                waiting.put(key, value);
                map.put(key, value);
                assertThat(value(key)).isEqualTo(value);
            }
            for (int i = 0; i < KEYS; i++) {
                Bytes key = key("name " + i);
                assertThat(waiting.find(key) != WriteBuffer.ABSENT).isEqualTo(map.containsKey(key));
                if (map.containsKey(key)) {
                    assertThat(value(key)).isEqualTo(map.get(key));
                }
            }
            assertThat(handedOn()).isEqualTo(texts(map));
            waiting.clear();
        }
    }

    @Test
    void keysWithEqualHashesAreDistinguished() {
        waiting.put(key("Aa"), new byte[] {1});
        assertThat(key("Aa").hashCode()).isEqualTo(key("BB").hashCode());
        assertThat(waiting.find(key("BB"))).isEqualTo(WriteBuffer.ABSENT);

        waiting.put(key("BB"), new byte[] {2});
        assertThat(value(key("Aa"))).containsExactly(1);
        assertThat(value(key("BB"))).containsExactly(2);
    }

    /** Of two buffers of counts: {@code docs/scaling.md} and {@code docs/production.md} add them up. */
    @ParameterizedTest
    @CsvSource({"20, 7.5", "60, 5.75", "100, 7.75", "400, 6.44"})
    void arraysAreAsLargeAsDocumented(int entry, double mebibytes) {
        WriteBuffer counts = new WriteBuffer(2_800_000);
        while (counts.bytes() < 2_800_000) {
            counts.put(key("%015d".formatted(counts.bytes())), new byte[entry - 15 - 4]);
        }

        assertThat(2.0 * counts.room() / (1 << 20)).isCloseTo(mebibytes, within(0.05));
        assertThat(counts.isLarge()).isFalse();
    }

    @Test
    void nothingRemainsAfterClear() {
        waiting.put(key("a"), new byte[] {1});
        waiting.clear();
        assertThat(waiting.isEmpty()).isTrue();
        assertThat(waiting.find(key("a"))).isEqualTo(WriteBuffer.ABSENT);
        assertThat(waiting.bytes()).isZero();
        assertThat(handedOn()).isEmpty();

        waiting.put(key("a"), null);
        assertThat(value(key("a"))).isNull();
    }

    @Test
    void arrayOfALargeValueIsNotKept() {
        waiting.put(key("a"), new byte[1_000_000]);
        assertThat(waiting.isLarge()).isFalse();
        waiting.put(key("b"), new byte[100_000]);
        assertThat(waiting.isLarge()).isTrue();
        assertThat(value(key("b"))).hasSize(100_000);

        waiting.clear();
        assertThat(waiting.isLarge()).isFalse();
        waiting.put(key("a"), new byte[] {1});
        assertThat(value(key("a"))).containsExactly(1);
    }

    @Test
    void arrayIsKeptUpToTheLimitOfItsStore() {
        WriteBuffer larger = new WriteBuffer(2 * WriteBehindStore.MOST_BYTES);
        larger.put(key("a"), new byte[3 * WriteBehindStore.MOST_BYTES / 2]);
        assertThat(larger.isLarge()).isFalse();
        larger.put(key("b"), new byte[WriteBehindStore.MOST_BYTES]);
        assertThat(larger.isLarge()).isTrue();
    }

    private byte @Nullable [] value(Bytes key) {
        return waiting.value(waiting.find(key));
    }

    /** A value that grows gradually, as a count does, or is null. */
    private byte @Nullable [] value() {
        if (random.nextInt(10) == 0) {
            return null;
        }
        byte[] value = new byte[random.nextInt(random.nextInt(20) == 0 ? 2_000 : 20)];
        random.nextBytes(value);
        return value;
    }

    private List<String> handedOn() {
        List<String> all = new ArrayList<>();
        waiting.forEach(some -> {
            assertThat(some).hasSizeLessThanOrEqualTo(WriteBuffer.AT_ONCE);
            some.forEach(entry -> all.add(text(entry)));
        });
        return all;
    }

    private static List<String> texts(Map<Bytes, byte @Nullable []> map) {
        List<String> all = new ArrayList<>();
        map.forEach((key, value) -> all.add(text(KeyValue.pair(key, value))));
        return all;
    }

    private static String text(KeyValue<Bytes, byte @Nullable []> entry) {
        return entry.key + "=" + (entry.value == null ? "none" : Bytes.wrap(entry.value));
    }
}
