package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.AssertedLetters.assertRefused;
import static io.quotewire.processor.AssertedLetters.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are not articles, or not acceptable ones, are passed on unchanged, with the reason. */
class DeadLetterTest {
    private static final Articles GOOD = article("good", "Ada: yes");

    @TempDir
    private Path state;

    /** Reason, key and value of records that cannot be read. */
    private static final List<List<String>> UNREADABLE = List.of(
            List.of("not-json", "a", "{\"id\":"),
            List.of("not-json", "a", ""),
            List.of("not-json", "a", "[1, 2]"),
            List.of("not-json", "a", "{\"id\":\"a\",\"body\":\"x\"} more"),
            List.of("wrong-type", "a", "{\"id\":\"a\",\"body\":\"x\",\"revision\":\"two\"}"),
            List.of("wrong-type", "a", "{\"id\":\"a\",\"body\":\"x\",\"revision\":1.5}"),
            List.of("wrong-type", "a", "{\"id\":\"a\",\"body\":12}"),
            List.of("wrong-type", "a", "{\"id\":\"a\",\"body\":\"x\",\"publishedAt\":1764000000}"),
            List.of("wrong-type", "a", "{\"id\":\"a\",\"body\":\"x\",\"publishedAt\":\"yesterday\"}"),
            List.of("wrong-type", "a", "{\"id\":\"a\",\"body\":\"x\",\"status\":\"spiked\"}"),
            List.of("wrong-type", "a", "{\"id\":\"a\",\"body\":\"x\",\"keywords\":[null]}"),
            List.of(
                    "wrong-type",
                    "a",
                    "{\"id\":\"a\",\"body\":\"x\",\"ingestedAt\":\"1000-01-01T00:00:00Z\",\"keywords\":[\"k\",null]}"),
            List.of("wrong-type", "a", dated("embargoedUntil", "+999999999-12-31T23:59:59Z")),
            List.of("wrong-type", "a", dated("embargoedUntil", "-1000000000-01-01T00:00:00Z")),
            List.of("wrong-type", "a", dated("ingestedAt", "+57869-01-01T00:00:00Z")),
            List.of("missing-id", "a", "{\"body\":\"x\"}"),
            List.of("missing-id", "a", "{\"id\":\" \",\"body\":\"x\"}"),
            List.of("missing-id", "a", "{\"id\":null,\"body\":\"x\"}"),
            List.of("wrong-type", "12", "{\"id\":12,\"body\":\"x\"}"),
            List.of("wrong-type", "true", "{\"id\":true,\"body\":\"x\"}"),
            List.of("wrong-type", "a", "{\"id\":{\"a\":1},\"body\":\"x\"}"),
            List.of("wrong-type", "a", "{\"id\":[\"a\"],\"body\":\"x\"}"),
            List.of("wrong-type", "a b", "{\"id\":\"a\\u0000b\",\"body\":\"x\"}"),
            List.of("wrong-type", "a", "{\"id\":\"a\\n\",\"body\":\"x\"}"),
            List.of("invalid-utf8", "a", "{\"id\":\"a\",\"body\":\"x\",\"byline\":\"\\udc00\"}"),
            List.of("invalid-utf8", "a", "{\"id\":\"a\\ud800\",\"body\":\"x\"}"),
            List.of("key-mismatch", "b", "{\"id\":\"a\",\"body\":\"x\"}"),
            List.of("no-body", "a", "{\"id\":\"a\"}"),
            List.of("no-body", "a", "{\"id\":\"a\",\"body\":\" \\n \"}"),
            List.of("invalid-utf8", "a", "{\"id\":\"a\",\"body\":\"\\ud800\"}"));

    @Test
    void reasonIsAlsoInKafkaStreamsHeaders() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send("a", "{\"body\":\"x\"}");

            TestRecord<byte[], byte[]> letter = bench.deadLetters().get(0);
            assertThat(header(letter, "__streams.errors.message")).isEqualTo("the article has no id");
            assertThat(header(letter, "__streams.errors.topic")).isEqualTo("news.articles");
            assertThat(header(letter, "__streams.errors.partition")).isEqualTo("0");
            assertThat(header(letter, "__streams.errors.offset")).isEqualTo("0");
            assertThat(header(letter, "__streams.errors.exception")).endsWith("RefusedException");
        }
    }

    @Test
    void unreadableRecordIsRefusedWithItsReasonAndProcessingContinues() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            for (List<String> record : UNREADABLE) {
                bench.send(record.get(1), record.get(2));
                assertRefused(bench.deadLetters(), record.get(0), "processor/validate");
            }
            bench.send(GOOD);
            assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("good");
        }
    }

    @Test
    void messageNamesTheFieldAndItsExpectedValue() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send("a", "{\"id\":\"a\",\"body\":12}");
            bench.send("a", "{\"id\":\"a\",\"body\":\"x\",\"status\":\"spiked\"}");
            bench.send("a", "{\"id\":\"a\",\"body\":\"x\",\"revision\":99999999999999999999}");
            bench.send("a", dated("publishedAt", "yesterday"));
            bench.send("a", "{\"id\":\"a\",\"body\":\"x\",\"keywords\":[\"k\",null]}");
            bench.send("a", new byte[] {'{', (byte) 0xC3, '}'});
            assertThat(bench.deadLetters())
                    .extracting(letter -> header(letter, DeadLetter.MESSAGE))
                    .containsExactly(
                            "body must be a string, not 12",
                            "status must be one of usable, withheld, withdrawn, not \"spiked\"",
                            "revision must be a whole number within its range, not 99999999999999999999",
                            "publishedAt must be a string such as 2026-11-25T08:30:00Z, of the years 0000 to 9999,"
                                    + " not \"yesterday\"",
                            "keywords[1] must be a string, not null",
                            "the value is not UTF-8: byte 1, 0xc3");
        }
    }

    @Test
    void deadLetterHasTheOriginalBytesAndTheirLocation() {
        byte[] key = {'a', (byte) 0xFF};
        byte[] value = "{\"id\":\"a\",\"body\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(GOOD);
            bench.sendBytes(key, value);
            TestRecord<byte[], byte[]> letter = bench.deadLetters().get(0);
            assertThat(letter.key()).isEqualTo(key);
            assertThat(letter.value()).isEqualTo(value);
            assertThat(header(letter, DeadLetter.REASON)).isEqualTo("invalid-utf8");
            assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo("news.articles");
            assertThat(header(letter, DeadLetter.PARTITION)).isEqualTo("0");
            assertThat(header(letter, DeadLetter.OFFSET)).isEqualTo("1");
            assertThat(header(letter, DeadLetter.AT)).isEqualTo(ProcessorBench.START.toString());
        }
    }

    @Test
    void invalidUtf8IsRefusedByteForByte() {
        byte[] value = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send("a", value);
            assertThat(assertRefused(bench.deadLetters(), "invalid-utf8", "processor/validate")
                            .value())
                    .isEqualTo(value);
        }
    }

    @Test
    void recordsWithoutKeyOrValueAreRefused() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.sendBytes(null, "{\"id\":\"a\",\"body\":\"x\"}".getBytes(StandardCharsets.UTF_8));
            bench.sendBytes("a".getBytes(StandardCharsets.UTF_8), null);
            assertThat(bench.deadLetters())
                    .extracting(letter -> header(letter, DeadLetter.REASON))
                    .containsExactly("key-mismatch", "not-json");
        }
    }

    @Test
    void recordInTheWrongPartitionIsRefusedWithAdvice() {
        try (ProcessorBench bench =
                ProcessorBench.open(state, new LineExtractor("lines-1"), new FixedLayout(1000, "topic-1", 0))) {
            bench.send(GOOD);
            TestRecord<byte[], byte[]> letter =
                    assertRefused(bench.deadLetters(), "wrong-partition", "processor/validate");
            assertThat(header(letter, DeadLetter.MESSAGE)).contains("partitioner=murmur2_random");
        }
    }

    @Test
    void tooLargeArticleIsRefusedWhole() {
        byte[] value = new byte[Topics.MAX_ARTICLE_BYTES + 1];
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send("a", value);
            assertThat(assertRefused(bench.deadLetters(), "too-large", "processor/validate")
                            .value())
                    .hasSize(value.length);
        }
    }

    /** Compressed they are small; the record of an article that waits must fit the changelog. */
    @Test
    void articleWithTooLargeHeadersIsRefusedWithoutThem() {
        Headers headers = new RecordHeaders();
        for (int i = 0; i < 300; i++) {
            headers.add("x-padding", new byte[1000]);
        }
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            Articles waiting =
                    article("a", "Ada: yes").embargoedUntil(bench.now().plusSeconds(60));
            bench.send(waiting, headers);
            TestRecord<byte[], byte[]> letter = assertRefused(bench.deadLetters(), "too-large", "processor/validate");
            assertThat(header(letter, DeadLetter.CUT)).isEqualTo("headers");
            bench.send(waiting, new RecordHeaders());
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Processed.Outcome.HELD);
        }
    }

    @Test
    void recordTooLargeForTheDeadLettersIsTruncatedAndMarked() {
        byte[] value = new byte[3 * Topics.MAX_RECORD_BYTES];
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send("a", value);
            TestRecord<byte[], byte[]> letter = assertRefused(bench.deadLetters(), "too-large", "processor/validate");
            assertThat(letter.value()).hasSize(Topics.MAX_RECORD_BYTES + Topics.MAX_RECORD_BYTES / 2);
            assertThat(header(letter, DeadLetter.CUT)).isEqualTo("value " + value.length);
        }
    }

    @Test
    void deadLettersAreCountedByReason() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send("a", "{");
            assertThat(bench.registry
                            .get("quotewire.dead.letters")
                            .tag("reason", "not-json")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
    }

    private static String dated(String field, String date) {
        return "{\"id\":\"a\",\"body\":\"x\",\"" + field + "\":\"" + date + "\"}";
    }
}
