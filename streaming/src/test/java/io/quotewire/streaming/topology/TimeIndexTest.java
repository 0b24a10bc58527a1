package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimeIndexTest {
    private final WalkedStore store = new WalkedStore();
    private final TimeIndex index = new TimeIndex(store);

    @Test
    void dueEntriesAreListedEarliestFirstAndKept() {
        index.add(30, "c");
        index.add(10, "b");
        index.add(10, "a");
        assertThat(keys(20, 10)).containsExactly("a", "b");
        assertThat(keys(30, 2)).containsExactly("a", "b");
        assertThat(keys(9, 10)).isEmpty();
        assertThat(keys(30, 10)).containsExactly("a", "b", "c");
    }

    @Test
    void idleScanSkipsExpiredEntries() {
        for (int i = 0; i < 10_000; i++) {
            index.add(i / 1000, "key-" + i);
        }
        for (int scan = 0; scan < 20; scan++) {
            expire(20, 500);
        }
        assertThat(store.size()).isZero();
        keys(20, 500);
        store.forgetSteps();
        for (int scan = 0; scan < 100; scan++) {
            keys(21 + scan, 500);
        }
        assertThat(store.steps()).isZero();
    }

    /** Each read of the store writes what it defers. */
    @Test
    void storeIsNotReadUntilAnEntryIsDue() {
        index.add(1_000, "late");
        keys(1, 500);
        store.forgetSteps();
        for (int now = 2; now < 1_000; now++) {
            assertThat(keys(now, 500)).isEmpty();
        }
        assertThat(store.steps()).isZero();

        index.add(500, "early");
        assertThat(keys(499, 500)).isEmpty();
        assertThat(keys(500, 500)).containsExactly("early");
        assertThat(keys(1_000, 500)).containsExactly("early", "late");
    }

    @Test
    void eachEntryIsVisitedAFewTimesInAll() {
        for (int i = 0; i < 10_000; i++) {
            index.add(7, String.format("key-%05d", i));
        }
        for (int scan = 0; scan < 20; scan++) {
            expire(20, 500);
        }
        assertThat(store.steps()).isBetween(10_000L, 20_000L);
    }

    @Test
    void matchesASortedSetAfterRandomChanges() {
        Random random = new Random(5);
        TreeSet<String> expected = new TreeSet<>();
        for (int step = 0; step < 5000; step++) {
            int time = random.nextInt(50);
            String key = "key-" + random.nextInt(20);
            String entry = String.format("%03d", time) + key;
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    index.add(time, key);
                    expected.add(entry);
                }
                case 2 -> {
                    index.remove(time, key);
                    expected.remove(entry);
                }
                default -> {
                    int limit = 1 + random.nextInt(5);
                    List<String> due = index.due(time, limit).stream()
                            .map(each -> String.format("%03d", each.time()) + each.key())
                            .toList();
                    assertThat(due)
                            .containsExactlyElementsOf(expected.headSet(String.format("%03d", time + 1)).stream()
                                    .limit(limit)
                                    .toList());
                }
            }
        }
    }

    private List<String> keys(long now, int limit) {
        return index.due(now, limit).stream().map(TimeIndex.Due::key).toList();
    }

    private void expire(long now, int limit) {
        index.due(now, limit).forEach(due -> index.remove(due.time(), due.key()));
    }
}
