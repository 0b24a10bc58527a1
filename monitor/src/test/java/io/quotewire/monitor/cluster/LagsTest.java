package io.quotewire.monitor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.cluster.RecordScan.Found;
import io.quotewire.monitor.cluster.RecordScan.Range;
import io.quotewire.monitor.snapshot.GroupStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

final class LagsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final TopicPartition FIRST = new TopicPartition("news.quotes", 0);
    private static final TopicPartition SECOND = new TopicPartition("news.quotes", 1);
    private static final Found UNREAD = new Found(90, false, Optional.empty());

    @Test
    void lagInSecondsIsTheAgeOfTheOldestUnreadRecord() {
        GroupStatus status = status(came(3), came(70));

        assertThat(status.lagSeconds()).isEqualTo(70);
        assertThat(status.headroomSeconds()).isEqualTo(3_530);
        assertThat(status.ageUnknown()).isFalse();
    }

    @Test
    void whatIsReadHasNoLag() {
        GroupStatus status = status(Found.NOTHING, Found.NOTHING);

        assertThat(status.secondsBehind()).hasValue(0);
        assertThat(status.ageUnknown()).isFalse();
    }

    @Test
    void lagOfWhichNothingCouldBeReadIsNotZeroSeconds() {
        GroupStatus status = status(UNREAD, Found.NOTHING);

        assertThat(status.lag()).isEqualTo(90);
        assertThat(status.lagSeconds()).isNull();
        assertThat(status.secondsBehind()).isEmpty();
        assertThat(status.ageUnknown()).isTrue();
        assertThat(status.late()).isFalse();
    }

    @Test
    void smallAgeInOnePartitionSaysNothingOfOneThatCouldNotBeRead() {
        assertThat(status(came(3), UNREAD).secondsBehind()).isEmpty();
    }

    @Test
    void groupThatIsLateInOnePartitionIsLateWhateverTheOthersAre() {
        GroupStatus status = status(came(70), UNREAD);

        assertThat(status.secondsBehind()).hasValue(70);
        assertThat(status.late()).isTrue();
        assertThat(status.ageUnknown()).isTrue();
    }

    @Test
    void ageOfWhatATransactionHoldsBackIsNotThatOfUnreadRecordsBeforeIt() {
        Map<Range, Found> held = new HashMap<>();
        lags().held(groups()).forEach(range -> held.put(range, came(20)));
        Map<Range, Found> readable = new HashMap<>();
        lags().readable(groups()).forEach(range -> readable.put(range, UNREAD));

        assertThat(lags().statuses(groups(), readable, held))
                .singleElement()
                .satisfies(status -> assertThat(status.secondsBehind()).isEmpty());
    }

    @Test
    void whatCouldNotBeReadIsAProblem() {
        List<String> problems = new ArrayList<>();
        Range unread = new Range(FIRST, 10, 100, true);
        Range rate = new Range(new TopicPartition("news.counts", 0), 10, 100, false);
        Range closed = new Range(new TopicPartition("news.dlq", 0), 10, 100, true);

        Problems.ofReading(
                Set.of("news.dlq"), List.of(Map.of(unread, UNREAD, rate, UNREAD), Map.of(closed, UNREAD)), problems);

        assertThat(problems)
                .containsExactly(
                        "records of news.dlq may not be read: lags and rates there are estimates, and lags in seconds"
                                + " unknown",
                        "records of news.quotes did not come in time: lags there are estimates, and lags in seconds"
                                + " unknown");
    }

    private static Found came(long secondsAgo) {
        return new Found(5, true, Optional.of(NOW.minusSeconds(secondsAgo)));
    }

    private static GroupStatus status(Found first, Found second) {
        Map<Range, Found> found = new HashMap<>();
        lags().readable(groups())
                .forEach(range -> found.put(range, range.partition().equals(FIRST) ? first : second));
        return lags().statuses(groups(), found, Map.of()).get(0);
    }

    private static List<Group> groups() {
        return List.of(new Group(
                "news.sink", "streams", "Stable", List.of(), Set.of(), Map.of(FIRST, 10L, SECOND, 10L), true));
    }

    private static Lags lags() {
        Map<TopicPartition, Long> ends = Map.of(FIRST, 100L, SECOND, 100L);
        Map<TopicPartition, Long> starts = Map.of(FIRST, 0L, SECOND, 0L);
        return new Lags(
                new PartitionOffsets(NOW, starts, ends, ends, Map.of()),
                Map.of(),
                Map.of("news.quotes", Duration.ofHours(1)));
    }
}
