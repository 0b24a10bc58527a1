package io.quotewire.monitor.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.cluster.RecordScan.Found;
import io.quotewire.monitor.cluster.RecordScan.Range;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets that are no records stand for transaction markers, aborted records and what compaction has removed. */
final class RecordScanTest {
    private static final TopicPartition PARTITION = new TopicPartition("news.quotes", 0);
    private static final Instant START = Instant.parse("2026-03-03T12:00:00Z");

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final AtomicInteger reads = new AtomicInteger();
    private Instant now = START;
    private final RecordScan scan = new RecordScan(consumer, clock());

    @AfterEach
    void close() {
        scan.close();
    }

    @Test
    void offsetsWithoutARecordAreNotCounted() {
        records(LongStream.of(10, 12, 15, 20));

        assertThat(look(range(10, 20, true))).isEqualTo(new Found(3, true, Optional.of(arrival(10))));
    }

    @Test
    void rangeEndsWhereTheReaderHasReachedItsEnd() {
        records(LongStream.of(10, 11));

        assertThat(look(range(10, 12, true))).isEqualTo(new Found(2, true, Optional.of(arrival(10))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void offsetsCountAsRecordsWhereTheyMayNotBeRead(boolean timed) {
        consumer.setPollException(new TopicAuthorizationException(Set.of(PARTITION.topic())));

        assertThat(look(range(10, 20, timed))).isEqualTo(new Found(10, false, Optional.empty()));
        assertThat(scan.unreadable()).containsExactly(PARTITION.topic());

        now = START.plus(Duration.ofMinutes(2));
        records(LongStream.of(10, 20));

        assertThat(look(range(10, 20, timed))).isEqualTo(new Found(1, true, Optional.of(arrival(10))));
        assertThat(scan.unreadable()).isEmpty();
    }

    @Test
    void whatDoesNotComeInTimeIsNotCalledNothing() {
        try (RecordScan hurried = new RecordScan(new MockConsumer<>("earliest"), clock(), Duration.ZERO)) {
            Range range = range(10, 20, true);

            Found found = Objects.requireNonNull(hurried.look(List.of(range)).get(range));

            assertThat(found).isEqualTo(new Found(10, false, Optional.empty()));
            assertThat(found.isUndated()).isTrue();
        }
    }

    @Test
    void emptyRangeIsNotRead() {
        assertThat(look(range(10, 10, true))).isEqualTo(Found.NOTHING);
        assertThat(look(range(11, 10, true))).isEqualTo(Found.NOTHING);
        assertThat(reads).hasValue(0);
    }

    @Test
    void severalRangesOfAPartitionAreCountedOneByOne() {
        records(LongStream.of(0, 2, 10, 12, 14));
        records(LongStream.of(0, 2, 10, 12, 14));
        Range one = range(0, 3, false);
        Range other = range(10, 15, false);

        assertThat(scan.look(List.of(one, other)).values())
                .extracting(Found::records)
                .containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void numberInALongRangeIsExtrapolatedFromItsBeginning() {
        records(LongStream.range(0, RecordScan.COUNTED).map(i -> 2 * i));

        Found found = look(range(0, 2_000, true));

        assertThat(found.records()).isBetween(1_000L, 1_002L);
        assertThat(found.exact()).isFalse();
        assertThat(found.first()).contains(arrival(0));
    }

    @Test
    void whatWasFoundIsNotReadAgain() {
        records(LongStream.of(10, 12, 15, 20));
        Range range = range(10, 20, true);
        Found found = look(range);

        assertThat(look(range)).isEqualTo(found);
        assertThat(reads).hasValue(1);
    }

    @Test
    void shareOfRecordsHoldsForOtherLongRangesForAMinute() {
        records(LongStream.range(0, RecordScan.COUNTED).map(i -> 2 * i));
        look(range(0, 2_000, true));

        assertThat(look(range(10_000, 30_000, false)).records()).isBetween(10_000L, 10_020L);
        assertThat(reads).hasValue(1);

        now = now.plus(Duration.ofMinutes(2));
        records(LongStream.range(10_000, 10_000 + RecordScan.COUNTED));
        assertThat(look(range(10_000, 20_000, false)))
                .isEqualTo(new Found(10_000, false, Optional.of(arrival(10_000))));
        assertThat(reads).hasValue(2);
    }

    private Clock clock() {
        InstantSource time = () -> now;
        return time.withZone(ZoneOffset.UTC);
    }

    private static Range range(long from, long to, boolean timed) {
        return new Range(PARTITION, from, to, timed);
    }

    private static Instant arrival(long offset) {
        return START.plusSeconds(offset);
    }

    private Found look(Range range) {
        return Objects.requireNonNull(scan.look(List.of(range)).get(range));
    }

    /** Returns these with the next poll that is not yet taken. */
    private void records(LongStream offsets) {
        List<Long> all = offsets.boxed().toList();
        consumer.schedulePollTask(() -> {
            reads.incrementAndGet();
            all.forEach(offset -> consumer.addRecord(record(offset)));
        });
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(
                PARTITION.topic(),
                PARTITION.partition(),
                offset,
                arrival(offset).toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                0,
                0,
                new byte[0],
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
