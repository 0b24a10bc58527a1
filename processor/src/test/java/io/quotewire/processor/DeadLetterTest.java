package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.streaming.contract.DeadLetter;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLetterTest {
    private static final Articles GOOD = article("good", "Ada: yes");

    @TempDir
    @SuppressWarnings("NullAway.Init")
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
    void theReasonStandsInKafkaStreamsOwnHeadersToo() {
        try (Bench bench = Bench.open(state)) {
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
    void whatCannotBeReadIsRefusedWithItsReasonAndTheRestGoesOn() {
        try (Bench bench = Bench.open(state)) {
            for (List<String> record : UNREADABLE) {
                bench.send(record.get(1), record.get(2));
                assertRefused(bench.deadLetters(), record.get(0), "processor/validate");
            }
            bench.send(GOOD);
            assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("good");
        }
    }

    @Test
    void theMessageNamesTheFieldAndWhatItMustBe() {
        try (Bench bench = Bench.open(state)) {
            bench.send("a", "{\"id\":\"a\",\"body\":12}");
            bench.send("a", "{\"id\":\"a\",\"body\":\"x\",\"status\":\"spiked\"}");
            bench.send("a", "{\"id\":\"a\",\"body\":\"x\",\"revision\":99999999999999999999}");
            bench.send("a", dated("publishedAt", "yesterday"));
            bench.send("a", new byte[] {'{', (byte) 0xC3, '}'});
            assertThat(bench.deadLetters())
                    .extracting(letter -> header(letter, DeadLetter.MESSAGE))
                    .containsExactly(
                            "body must be a string, not 12",
                            "status must be one of usable, withheld, withdrawn, not \"spiked\"",
                            "revision must be a whole number within its range, not 99999999999999999999",
                            "publishedAt must be a string such as 2026-11-25T08:30:00Z, of the years 0000 to 9999,"
                                    + " not \"yesterday\"",
                            "the value is not UTF-8: byte 1, 0xc3");
        }
    }

    @Test
    void aDeadLetterCarriesTheOriginalBytesAndWhereTheyWereRead() {
        byte[] key = {'a', (byte) 0xFF};
        byte[] value = "{\"id\":\"a\",\"body\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        try (Bench bench = Bench.open(state)) {
            bench.send(GOOD);
            bench.sendBytes(key, value);
            TestRecord<byte[], byte[]> letter = bench.deadLetters().get(0);
            assertThat(letter.key()).isEqualTo(key);
            assertThat(letter.value()).isEqualTo(value);
            assertThat(header(letter, DeadLetter.REASON)).isEqualTo("invalid-utf8");
            assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo("news.articles");
            assertThat(header(letter, DeadLetter.PARTITION)).isEqualTo("0");
            assertThat(header(letter, DeadLetter.OFFSET)).isEqualTo("1");
            assertThat(header(letter, DeadLetter.AT)).isEqualTo(Bench.START.toString());
        }
    }

    @Test
    void aDeadLetterOfAReleasedEmbargoHasTheHeadersThatItCameWith() {
        Extractor failing = extractor(body -> {
            throw new IllegalStateException("tripped");
        });
        try (Bench bench = Bench.open(state, failing)) {
            RecordHeaders headers = new RecordHeaders();
            headers.add("traceparent", "00-1".getBytes(StandardCharsets.UTF_8)).add("empty", null);
            bench.send(GOOD.embargoedUntil(Bench.START.plusSeconds(60)), headers);
            bench.advance(Duration.ofSeconds(61));
            TestRecord<byte[], byte[]> letter =
                    assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
            assertThat(header(letter, "traceparent")).isEqualTo("00-1");
            assertThat(letter.headers().lastHeader("empty").value()).isNull();
        }
    }

    @Test
    void invalidUtf8InTheValueIsRefusedAsItCame() {
        byte[] value = {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        try (Bench bench = Bench.open(state)) {
            bench.send("a", value);
            assertThat(assertRefused(bench.deadLetters(), "invalid-utf8", "processor/validate")
                            .value())
                    .isEqualTo(value);
        }
    }

    @Test
    void recordsWithoutKeyOrValueAreRefused() {
        try (Bench bench = Bench.open(state)) {
            bench.sendBytes(null, "{\"id\":\"a\",\"body\":\"x\"}".getBytes(StandardCharsets.UTF_8));
            bench.sendBytes("a".getBytes(StandardCharsets.UTF_8), null);
            assertThat(bench.deadLetters())
                    .extracting(letter -> header(letter, DeadLetter.REASON))
                    .containsExactly("key-mismatch", "not-json");
        }
    }

    @Test
    void aRecordInTheWrongPartitionIsRefusedWithAdvice() {
        try (Bench bench = Bench.open(state, new LineExtractor("lines-1"), new FixedLayout(1000, "topic-1", 0))) {
            bench.send(GOOD);
            TestRecord<byte[], byte[]> letter =
                    assertRefused(bench.deadLetters(), "wrong-partition", "processor/validate");
            assertThat(header(letter, DeadLetter.MESSAGE)).contains("partitioner=murmur2_random");
        }
    }

    @Test
    void aTooLargeArticleIsRefusedWhole() {
        byte[] value = new byte[Topics.MAX_ARTICLE_BYTES + 1];
        try (Bench bench = Bench.open(state)) {
            bench.send("a", value);
            assertThat(assertRefused(bench.deadLetters(), "too-large", "processor/validate")
                            .value())
                    .hasSize(value.length);
        }
    }

    @Test
    void aRecordTooLargeEvenForTheDeadLettersIsCutAndSaysSo() {
        byte[] value = new byte[3 * Topics.MAX_RECORD_BYTES];
        try (Bench bench = Bench.open(state)) {
            bench.send("a", value);
            TestRecord<byte[], byte[]> letter = assertRefused(bench.deadLetters(), "too-large", "processor/validate");
            assertThat(letter.value()).hasSizeLessThan(2 * Topics.MAX_RECORD_BYTES);
            assertThat(header(letter, DeadLetter.CUT)).isEqualTo("value " + value.length);
        }
    }

    @Test
    void anExtractorThatThrowsCostsOneArticle() {
        try (Bench bench = Bench.open(state, failingAt("trouble"))) {
            bench.send(article("bad", "trouble"));
            bench.send(GOOD);
            assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("good");
            TestRecord<byte[], byte[]> letter =
                    assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
            assertThat(header(letter, DeadLetter.MESSAGE)).contains("tripped");
        }
    }

    @Test
    void whatWaitedDoesNotComeOutInPlaceOfANewerVersionThatWasRefused() {
        Articles story = article("story", "Ada: not yet").embargoedUntil(Bench.START.plus(Duration.ofHours(1)));
        try (Bench bench = Bench.open(state, failingAt("trouble"))) {
            bench.send(story.revision(1));
            bench.send(article("story", "trouble").revision(2));
            assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
            bench.send(story.revision(1));
            bench.advance(Duration.ofHours(2));
            assertThat(bench.processed())
                    .extracting(Processed::outcome)
                    .containsExactly(Processed.Outcome.HELD, Processed.Outcome.STALE);
            bench.send(article("story", "Ada: mended").revision(2));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Processed.Outcome.NEW);
        }
    }

    @Test
    void aSpanOutsideTheTextCostsOneArticle() {
        Extractor wild = extractor(body -> new Extraction(List.of(quote("x", 900)), List.of()));
        try (Bench bench = Bench.open(state, wild)) {
            bench.send(GOOD);
            assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
        }
    }

    @Test
    void anExtractorThatHangsCostsOneArticle() {
        CountDownLatch never = new CountDownLatch(1);
        Extractor hanging = extractor(body -> {
            if (body.contains("trouble")) {
                await(never);
            }
            return new Extraction(List.of(), List.of());
        });
        ProcessorPolicy hasty =
                new ProcessorPolicy(Duration.ofDays(7), Duration.ofDays(180), 0.5, Duration.ofMillis(50), List.of());
        try (Bench bench = Bench.open(state, hanging, hasty)) {
            bench.send(article("bad", "trouble"));
            bench.send(GOOD);
            assertThat(bench.processed()).extracting(Processed::articleId).contains("good");
            assertRefused(bench.deadLetters(), "extractor-timeout", "processor/extract");
        } finally {
            never.countDown();
        }
    }

    @Test
    void anArticleWhoseEventsAreTooLargePublishesNoneOfThem() {
        String name = "N".repeat(Topics.MAX_RECORD_BYTES);
        Extractor verbose = extractor(body -> new Extraction(List.of(quote(name, 0)), List.of()));
        try (Bench bench = Bench.open(state, verbose)) {
            bench.send(GOOD);
            assertThat(bench.quotes()).isEmpty();
            assertThat(bench.mentions()).isEmpty();
            assertThat(bench.processed()).isEmpty();
            assertRefused(bench.deadLetters(), "extraction-too-large", "processor/extract");
        }
    }

    @Test
    void deadLettersAreMetered() {
        try (Bench bench = Bench.open(state)) {
            bench.send("a", "{");
            assertThat(bench.registry
                            .get("quotewire.dead.letters")
                            .tag("reason", "not-json")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
    }

    private static TestRecord<byte[], byte[]> assertRefused(
            List<TestRecord<byte[], byte[]>> letters, String reason, String stage) {
        assertThat(letters).hasSize(1);
        assertThat(header(letters.get(0), DeadLetter.REASON)).isEqualTo(reason);
        assertThat(header(letters.get(0), DeadLetter.STAGE)).isEqualTo(stage);
        assertThat(header(letters.get(0), DeadLetter.MESSAGE)).isNotBlank();
        return letters.get(0);
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Quote quote(String speaker, int start) {
        return new Quote(
                QuoteType.DIRECT,
                start,
                start + 2,
                "so",
                0,
                speaker.toLowerCase(Locale.ROOT),
                null,
                SpeakerKind.PERSON,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                0.9);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String dated(String field, String date) {
        return "{\"id\":\"a\",\"body\":\"x\",\"" + field + "\":\"" + date + "\"}";
    }

    private static Extractor failingAt(String word) {
        return extractor(body -> {
            if (body.contains(word)) {
                throw new IllegalStateException("tripped");
            }
            return new Extraction(List.of(), List.of());
        });
    }

    private static Extractor extractor(Extracting extracting) {
        return new Extractor() {
            @Override
            public Extraction extract(String body) {
                return extracting.extract(body);
            }

            @Override
            public String version() {
                return "test";
            }
        };
    }

    private interface Extracting {
        Extraction extract(String body);
    }
}
