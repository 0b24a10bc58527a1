package io.quotewire.sink.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotCountsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Amounts ONE = new Amounts(1, 2, 0, 0, 0, 0, 0);

    @TempDir
    private Path state;

    private KeyValueStore<Bytes, byte[]> kept;

    private CountStore store;

    @BeforeEach
    void open() {
        kept = CountStore.store("counts").withLoggingDisabled().build();
        kept.init(TestContext.of(state), kept);
        store = new CountStore(kept);
    }

    @AfterEach
    void close() {
        kept.close();
    }

    @Test
    void severalChangesArePublishedOnce() {
        HotCounts counts = new HotCounts(store, 10);
        counts.of(name(1)).add(CountWindow.TOTAL, 0, ONE, 0);
        counts.of(name(1)).add(CountWindow.TOTAL, 0, ONE, 0);
        List<KeyValue<byte[], byte @Nullable []>> published = flush(counts);
        assertThat(published).hasSize(1);
        assertThat(value(published.get(0)).mentions()).isEqualTo(4);
        assertThat(flush(counts)).isEmpty();
    }

    @Test
    void forgottenDayIsNeitherPublishedNorStored() {
        HotCounts counts = new HotCounts(store, 10);
        counts.of(name(1)).add(CountWindow.of(DAY), 3, ONE, 0);
        counts.of(name(1)).add(CountWindow.of(DAY.plusDays(1)), 3, ONE, 0);
        counts.forget(DAY.plusDays(1));
        assertThat(flush(counts)).extracting(HotCountsTest::key).containsExactly("entity|PERSON|Name 1|2026-03-02");
    }

    @Test
    void expiryRemovesOldDaysOnlyAndOnlyOnce() {
        HotCounts counts = new HotCounts(store, 10);
        for (int day = 0; day < 6; day++) {
            counts.of(name(1)).add(CountWindow.of(DAY.plusDays(day)), 3, ONE, 0);
        }
        counts.of(name(1)).add(CountWindow.TOTAL, 0, ONE, 0);
        flush(counts);
        assertThat(store.expire(DAY.plusDays(5), 3))
                .extracting(CountStore.Expired::day)
                .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
        assertThat(store.expire(DAY.plusDays(5), 3)).hasSize(2);
        assertThat(store.expire(DAY.plusDays(5), 3)).isEmpty();
        assertThat(store.expire(DAY.plusDays(6), 3))
                .extracting(CountStore.Expired::day)
                .containsExactly(DAY.plusDays(5));
    }

    @Test
    void publishedRecordEqualsTheContractsByteForByte() {
        HotCounts counts = new HotCounts(store, 10);
        Amounts amounts = new Amounts(1, 200, 3, 4, 5, 6, 7);
        List<Subject> subjects = List.of(
                name(1),
                Subject.of(Count.Kind.SPEAKER, EntityType.LOCATION, "Zoë \"Z\" \\ / \u2028 😀"),
                Subject.pair(EntityType.PERSON, "Ada", EntityType.ORGANIZATION, "Wire"),
                Subject.publisher("Wire"));
        for (Subject subject : subjects) {
            counts.of(subject).add(CountWindow.TOTAL, 0, amounts, 0);
            counts.of(subject).add(CountWindow.of(DAY), 23, amounts, 0);
        }
        List<KeyValue<byte[], byte @Nullable []>> published = flush(counts);
        assertThat(published).hasSize(8);
        for (KeyValue<byte[], byte @Nullable []> count : published) {
            assertThat(count.value).asString().isEqualTo(new String(Json.write(value(count)), StandardCharsets.UTF_8));
            assertThat(Keys.count(value(count))).isEqualTo(key(count));
        }
    }

    /** Compared with a map that holds everything. */
    @Test
    void sumsAreRightHoweverFewCountsAreCached() {
        Random random = new Random(3);
        HotCounts counts = new HotCounts(store, 3);
        Map<String, Long> expected = new HashMap<>();
        Map<String, Long> published = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            int number = random.nextInt(20);
            boolean total = random.nextBoolean();
            CountWindow window = total ? CountWindow.TOTAL : CountWindow.of(DAY.plusDays(random.nextInt(3)));
            int sign = random.nextInt(3) == 0 ? -1 : 1;
            counts.of(name(number)).add(window, total ? 0 : random.nextInt(24), new Amounts(0, sign, 0, 0, 0, 0, 0), 0);
            expected.merge(Keys.count(name(number).key(), window.label()), (long) sign, Long::sum);
            if (random.nextInt(7) == 0) {
                for (KeyValue<byte[], byte @Nullable []> count : flush(counts)) {
                    published.put(
                            key(count), count.value == null ? 0 : value(count).mentions());
                }
            }
        }
        flush(counts);
        HotCounts later = new HotCounts(store, 100);
        expected.forEach((key, sum) -> {
            if (key.endsWith("total")) {
                assertThat(sumOf(later, key)).as(key).isEqualTo(sum);
            }
        });
        assertThat(published.values()).allMatch(sum -> sum >= 0);
    }

    /** The stored sum under a total's key, read by adding a million to it. */
    private static long sumOf(HotCounts counts, String key) {
        int number = Integer.parseInt(key.replaceAll("\\D", ""));
        counts.of(name(number)).add(CountWindow.TOTAL, 0, new Amounts(0, 1_000_000, 0, 0, 0, 0, 0), 0);
        return value(flush(counts).get(0)).mentions() - 1_000_000;
    }

    @Test
    void rareCountsDoNotEvictFrequentOnes() {
        HotCounts counts = new HotCounts(store, 16);
        for (int i = 0; i < 3; i++) {
            counts.of(name(0)).add(CountWindow.TOTAL, 0, ONE, 0);
        }
        for (int number = 1; number < 200; number++) {
            counts.of(name(number)).add(CountWindow.TOTAL, 0, ONE, 0);
            if (number % 20 == 0) {
                flush(counts);
            }
        }
        flush(counts);
        kept.put(CountEntry.of(CountWindow.TOTAL, "entity|PERSON|Name 0|total"), new StoredCount().encode());
        counts.of(name(0)).add(CountWindow.TOTAL, 0, ONE, 0);
        assertThat(value(flush(counts).get(0)).mentions()).isEqualTo(8);
        kept.put(CountEntry.of(CountWindow.TOTAL, "entity|PERSON|Name 199|total"), new StoredCount().encode());
        counts.of(name(199)).add(CountWindow.TOTAL, 0, ONE, 0);
        assertThat(value(flush(counts).get(0)).mentions()).isEqualTo(2);
    }

    private static List<KeyValue<byte[], byte @Nullable []>> flush(HotCounts counts) {
        List<KeyValue<byte[], byte @Nullable []>> published = new ArrayList<>();
        counts.flush((key, value) -> published.add(KeyValue.pair(key, value)));
        return published;
    }

    private static Subject name(int number) {
        return Subject.of(Count.Kind.ENTITY, EntityType.PERSON, "Name " + number);
    }

    private static String key(KeyValue<byte[], byte @Nullable []> published) {
        return new String(published.key, StandardCharsets.UTF_8);
    }

    private static Count value(KeyValue<byte[], byte @Nullable []> published) {
        byte[] value = published.value;
        if (value == null) {
            throw new AssertionError("nothing is left under " + key(published));
        }
        try {
            return Json.read(value, Count.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
