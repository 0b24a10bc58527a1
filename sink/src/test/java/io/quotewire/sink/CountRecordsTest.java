package io.quotewire.sink;

import static io.quotewire.sink.Events.lima;
import static io.quotewire.sink.Events.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.quotewire.streaming.contract.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts as they are published: each an event with its own id, and all of them counted by the metrics. */
class CountRecordsTest extends SinkBenchTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T08:30:00Z");

    @Test
    void everyRecordHasItsOwnEventId() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 1));
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 1));
        bench.advance(Duration.ofDays(31));

        List<String> ids = bench.sentCounts().stream().map(CountRecordsTest::id).toList();

        assertThat(ids).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @Test
    void metersCountWrittenAndDeletedCounts() {
        bench.mention(lima(MORNING, Change.PUBLISHED, 2, 0));
        bench.advance(Duration.ofDays(31));

        List<TestRecord<byte[], byte[]>> sent = bench.sentCounts();

        long deleted = sent.stream().filter(count -> count.value() == null).count();
        assertThat(deleted).isPositive();
        assertThat(counted("deleted")).isEqualTo((double) deleted);
        assertThat(counted("written")).isEqualTo((double) (sent.size() - deleted));
    }

    @Test
    void nulInANameBecomesABlank() {
        String mention = lima(MORNING, Change.PUBLISHED, 2, 0).replace("Lima", "San\\u0000Juan");
        bench.send("news.mentions", "San Juan", mention.getBytes(UTF_8), new RecordHeaders());

        assertThat(bench.count("entity|LOCATION|San Juan|total").name()).isEqualTo("San Juan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "1700-06-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void extremeTimestampsAreCounted(String date) {
        String ingested = "\"ingestedAt\":\"" + date + "\",\"publisher\"";
        Instant odd = Instant.parse(date);
        bench.mention(lima(odd, Change.PUBLISHED, 2, 0).replace("\"publisher\"", ingested));
        bench.processed(line("NEW", odd, 1, 7, 2, 1, 3, 1, 2)
                .replace("\"publisher\"", ingested)
                .getBytes(UTF_8));

        assertThat(bench.counts()).containsKeys("entity|LOCATION|Lima|total", "publisher|Wire|total");
    }

    private double counted(String change) {
        return bench.registry.get("quotewire.counts").tag("change", change).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static String id(TestRecord<byte[], byte[]> count) {
        return new String(count.headers().lastHeader("ce_id").value(), UTF_8);
    }
}
