package io.quotewire.sink;

import static io.quotewire.sink.Events.lima;
import static io.quotewire.sink.Events.line;
import static io.quotewire.sink.Events.mention;
import static io.quotewire.sink.SinkBench.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.Replay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be counted goes to the dead letters, and counting continues. */
class RefusedEventsTest extends SinkBenchTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T08:30:00Z");
    private static final String TOTAL = "entity|LOCATION|Lima|total";

    @Test
    void invalidMentionsBecomeDeadLettersAndCountingContinues() {
        bench.mention("{\"change\":");
        bench.mention("{}");
        bench.send("news.mentions", "elsewhere", utf8(published(2)), new RecordHeaders());
        bench.sendWithoutKey("news.mentions", utf8(mention("", MORNING, Change.PUBLISHED, 1, 0, "")));
        bench.mention(published(2));
        assertThat(bench.reasons()).containsExactly("not-json", "wrong-type", "key-mismatch", "key-mismatch");
        assertThat(bench.count(TOTAL).articles()).isEqualTo(1);
    }

    @Test
    void invalidListElementsAreRefused() {
        for (String about : List.of("[null]", "[{}]", "[{\"type\":\"PERSON\"}]", "{}")) {
            bench.mention("{\"change\":\"PUBLISHED\",\"publishedAt\":\"" + MORNING
                    + "\",\"type\":\"LOCATION\",\"entity\":\"Lima\",\"count\":1,\"about\":" + about + "}");
        }
        for (String deltas : List.of("[null]", "[{}]", "[7]", "7")) {
            bench.processed(utf8("{\"publisher\":\"Wire\",\"deltas\":" + deltas + "}"));
        }
        assertThat(bench.reasons()).hasSize(8).containsOnly("wrong-type");
        assertThat(bench.counts()).isEmpty();
    }

    @Test
    void impossibleDatesAreRefused() {
        bench.mention(published(1).replace(MORNING.toString(), "+999999999-12-31T23:59:59Z"));
        bench.mention(published(1).replace(MORNING.toString(), "2026-02-30T08:30:00Z"));
        bench.mention(published(1).replace(MORNING.toString(), "2026-02-20T24:30:00Z"));
        assertThat(bench.reasons()).hasSize(3).containsOnly("wrong-type");
    }

    @Test
    void negativeNumbersAreRefused() {
        bench.mention(published(-1));
        bench.mention(lima(MORNING, Change.PUBLISHED, 1, -1));
        bench.mention(published(1)
                .replace("\"about\":[]", "\"about\":[{\"type\":\"PERSON\",\"entity\":\"Ada\",\"quotesMixed\":-1}]"));
        assertThat(bench.reasons()).hasSize(3).containsOnly("wrong-type");
        assertThat(bench.counts()).isEmpty();
    }

    /** Null would count as zero; an absent field does. */
    @Test
    void nullInPlaceOfANumberIsRefused() {
        bench.mention(published(1).replace("\"count\":1", "\"count\":null"));
        bench.mention(published(1).replace("\"quotesDirect\":0", "\"quotesDirect\":null"));
        bench.mention(published(1)
                .replace("\"about\":[]", "\"about\":[{\"type\":\"PERSON\",\"entity\":\"Ada\",\"quotesMixed\":null}]"));
        bench.processed(utf8(line("NEW", MORNING, 1, 1, 1, 1, 1, 1, 1).replace("\"articles\":1", "\"articles\":null")));
        assertThat(bench.reasons()).hasSize(4).containsOnly("wrong-type");
        bench.mention(published(1).replace("\"quotesDirect\":0,", ""));
        bench.mention(published(1).replace("\"type\"", "\"undated\":null,\"storyId\":null,\"type\""));
        assertThat(bench.reasons()).isEmpty();
        assertThat(bench.count(TOTAL).articles()).isEqualTo(2);
    }

    @Test
    void nameTooLongForACountIsRefused() {
        String name = "x".repeat(100_000);
        bench.mention(
                mention("Lima", MORNING, Change.PUBLISHED, 1, 0, "{\"type\":\"PERSON\",\"entity\":\"" + name + "\"}"));
        bench.mention(mention(name, MORNING, Change.PUBLISHED, 1, 0, ""));
        bench.processed(utf8(line("NEW", MORNING, 1, 1, 1, 1, 1, 1, 1).replace("Wire", name)));
        assertThat(bench.reasons()).hasSize(3).containsOnly("too-large");
    }

    /** Compressed they are small on their topics. */
    @Test
    void recordsLargerThanAnyProcessorWritesAreRefused() {
        String padding = " ".repeat(Topics.MAX_RECORD_BYTES);
        bench.mention(published(1) + padding);
        bench.processed(utf8(line("NEW", MORNING, 1, 1, 1, 1, 1, 1, 1) + padding));
        assertThat(bench.reasons()).containsExactly("too-large", "too-large");
        assertThat(bench.counts()).isEmpty();
    }

    @Test
    void storyIdTooLongForAStoreIsRefused() {
        String story = "\"storyId\":\"" + "x".repeat(100_000) + "\",";
        bench.mention(published(1).replace("\"type\"", story + "\"type\""));
        bench.processed(utf8(line("NEW", MORNING, 1, 1, 1, 1, 1, 1, 1).replace("\"hour\"", story + "\"hour\"")));
        assertThat(bench.reasons()).containsExactly("too-large", "too-large");
        assertThat(bench.counts()).isEmpty();
    }

    @Test
    void loneSurrogateIsReplaced() {
        bench.mention(mention(
                "Lima",
                MORNING,
                Change.PUBLISHED,
                1,
                1,
                "{\"type\":\"PERSON\",\"entity\":\"A\\ud800da\",\"quotesDirect\":1}"));
        assertThat(bench.reasons()).isEmpty();
        assertThat(bench.count("speaker-entity|LOCATION|Lima|PERSON|A da|total").about())
                .isEqualTo("A da");
    }

    @Test
    void recordInTheWrongPartitionIsRefused(@TempDir Path other) {
        try (SinkBench many = SinkBench.ofPartitions(other, 1000)) {
            many.mention(published(1));
            many.processed(utf8(line("NEW", MORNING, 1, 1, 1, 1, 1, 1, 1)));
            assertThat(many.reasons()).containsExactly("wrong-partition", "wrong-partition");
            assertThat(many.counts()).isEmpty();
        }
    }

    @Test
    void replayedRecordCountsOnceHoweverOftenItIsReplayed() {
        bench.mention(published(1).replace("LOCATION", "PLANET"));
        Headers back = Replay.headers(bench.deadLetters().get(0).headers());
        assertThat(Replay.of(back)).contains("news.mentions-0@0");
        bench.send("news.mentions", "Lima", utf8(published(1)), back);
        bench.send("news.mentions", "Lima", utf8(published(1)), back);
        assertThat(bench.count(TOTAL).articles()).isEqualTo(1);
        bench.advance(Duration.ofDays(89));
        bench.sentCounts();
        bench.send("news.mentions", "Lima", utf8(published(1)), back);
        assertThat(bench.sentCounts()).isEmpty();
        bench.advance(Duration.ofDays(2));
        bench.send("news.mentions", "Lima", utf8(published(1)), back);
        assertThat(bench.count(TOTAL).articles()).as("forgotten by then").isEqualTo(2);
    }

    @Test
    void replayIsForgottenAlsoWhereDaysAreKeptForGood(@TempDir Path other) {
        try (SinkBench keeping = SinkBench.withoutCache(other)) {
            Headers back = new RecordHeaders().add(Replay.OF, utf8("news.mentions-0@0"));
            keeping.send("news.mentions", "Lima", utf8(published(1)), back);
            keeping.advance(Duration.ofDays(91));
            keeping.send("news.mentions", "Lima", utf8(published(1)), back);
            assertThat(keeping.count(TOTAL).articles()).isEqualTo(2);
        }
    }

    @Test
    void recordRefusedAgainCanBeReplayedAgain() {
        bench.mention(published(1).replace("LOCATION", "PLANET"));
        TestRecord<byte[], byte[]> letter = bench.deadLetters().get(0);
        bench.send("news.mentions", "Lima", letter.value(), Replay.headers(letter.headers()));
        Headers again = Replay.headers(bench.deadLetters().get(0).headers());
        assertThat(Replay.of(again)).contains("news.mentions-0@0");
        bench.send("news.mentions", "Lima", utf8(published(1)), again);
        assertThat(bench.count(TOTAL).articles()).isEqualTo(1);
    }

    private static String published(int count) {
        return lima(MORNING, Change.PUBLISHED, count, 0);
    }
}
