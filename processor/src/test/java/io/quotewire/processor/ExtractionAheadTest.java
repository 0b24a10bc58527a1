package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are extracted together with those that come next. */
class ExtractionAheadTest {
    private static final TopicPartition ARTICLES = new TopicPartition(new Topics("news").articles(), 0);

    @TempDir
    private Path state;

    private final Watched extractor = new Watched();

    @Test
    void moreAndMoreAreExtractedTogetherAndEachOnce() {
        List<Articles> all = articles(100);
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            receiveAndSend(bench, 0, all);
            assertThat(bench.quotes())
                    .extracting(quote -> quote.articleId() + ' ' + quote.text())
                    .containsExactlyElementsOf(all.stream()
                            .map(each -> each.article().id() + " yes "
                                    + each.article().id())
                            .toList());
        }
        assertThat(extractor.sizes()).containsExactly(2, 4, 8, 16, 32, 32, 5);
        assertThat(extractor.bodies).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void eventsAreThoseOfArticlesThatAreExtractedAlone(@TempDir Path other) {
        List<Articles> all = articles(20);
        try (ProcessorBench together = ProcessorBench.open(state, extractor);
                ProcessorBench alone = ProcessorBench.open(other, new LineExtractor("watched"))) {
            receiveAndSend(together, 0, all);
            all.forEach(alone::send);
            assertThat(together.quotes()).isNotEmpty().isEqualTo(alone.quotes());
            assertThat(together.mentions()).isNotEmpty().isEqualTo(alone.mentions());
            assertThat(together.processed())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("extractionMicros")
                    .isEqualTo(alone.processed());
        }
        assertThat(extractor.sizes()).isNotEmpty();
    }

    @Test
    void articleAtWhichTheExtractorFailsIsRefusedAlone() {
        List<Articles> all = articles(8);
        all.set(4, article("failing", "fail"));
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            receiveAndSend(bench, 0, all);
            assertThat(bench.processed())
                    .extracting(Processed::articleId)
                    .doesNotContain("failing")
                    .hasSize(7);
            assertThat(bench.deadLetters()).hasSize(1);
        }
    }

    @Test
    void articleThatTakesLongIsRefusedAloneAndDelaysNoOther() {
        ProcessorPolicy patient = new ProcessorPolicy(
                Duration.ofDays(7), Duration.ofDays(180), 0.5, Duration.ofSeconds(1), List.of("en"));
        List<Articles> all = articles(12);
        all.set(4, article("hanging", "hang"));
        try (ProcessorBench bench = ProcessorBench.open(state, extractor, patient)) {
            receiveAndSend(bench, 0, all);
            bench.advance(Duration.ofSeconds(1));
            bench.advance(Duration.ofSeconds(1));
            assertThat(bench.quotes())
                    .extracting(quote -> quote.articleId())
                    .doesNotContain("hanging")
                    .doesNotHaveDuplicates()
                    .hasSize(11);
            assertThat(bench.deadLetters()).hasSize(1);
        }
    }

    @Test
    void recordWithOtherBytesIsExtractedAsItIs() {
        List<Articles> told = articles(4);
        List<Articles> sent = new ArrayList<>(told);
        sent.set(2, article("article-2", "Ada: no"));
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            receive(bench, 0, told);
            sent.forEach(bench::send);
            assertThat(bench.quotes())
                    .extracting(QuoteEvent::text)
                    .containsExactly("yes article-0", "yes article-1", "no", "yes article-3");
        }
    }

    @Test
    void changedCatalogueIsUsedFromTheNextArticleOn() {
        Extractors knowing = entries -> new LineExtractor("knowing " + entries.size());
        List<Articles> all = articles(10);
        try (ProcessorBench bench = ProcessorBench.open(state, knowing)) {
            receive(bench, 0, all);
            all.subList(0, 5).forEach(bench::send);
            bench.know("staff:1", "{\"id\": \"staff:1\", \"name\": \"Ruth Osei\", \"type\": \"PERSON\"}");
            bench.advance(Duration.ofSeconds(1));
            all.subList(5, 10).forEach(bench::send);
            assertThat(bench.quotes())
                    .extracting(QuoteEvent::extractor)
                    .containsExactlyElementsOf(Stream.concat(
                                    Stream.generate(() -> "knowing 0").limit(5),
                                    Stream.generate(() -> "knowing 1").limit(5))
                            .toList());
        }
    }

    @Test
    void whatIsNotToBeExtractedIsNotExtractedAhead() {
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            bench.send(article("known", "Ada: known"));
            List<Articles> all = new ArrayList<>(articles(3));
            all.add(article("known", "Ada: known"));
            all.add(article("french", "Ada: oui").language("fr"));
            all.add(article("later", "Ada: later").embargoedUntil(bench.now().plusSeconds(60)));
            all.add(article("article-1", "Ada: yes article-1"));
            all.addAll(articles(3, 3));
            receiveAndSend(bench, 1, all);
            bench.drain();
        }
        assertThat(extractor.bodies)
                .containsExactlyInAnyOrder(
                        "Ada: known",
                        "Ada: yes article-0",
                        "Ada: yes article-1",
                        "Ada: yes article-2",
                        "Ada: yes article-3",
                        "Ada: yes article-4",
                        "Ada: yes article-5");
        assertThat(extractor.sizes()).isNotEmpty();
    }

    @Test
    void changedArticlesBetweenNewOnesLeadToNoSecondExtraction() {
        List<Articles> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(article("article-" + i, "Ada: yes article-" + i));
            all.add(article("known-" + i % 5, "Ada: now " + i));
        }
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            for (int i = 0; i < 5; i++) {
                bench.send(article("known-" + i, "Ada: before " + i));
            }
            receiveAndSend(bench, 5, all);
            bench.drain();
        }
        assertThat(extractor.bodies).doesNotHaveDuplicates().hasSize(85);
        assertThat(extractor.sizes()).contains(16);
    }

    @Test
    void recordIsReadAheadOnceHoweverManyChangedArticlesAreExtractedBeforeIt() {
        List<Articles> changed = new ArrayList<>();
        List<Integer> read = new ArrayList<>();
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            for (int i = 0; i < 64; i++) {
                bench.send(article("known-" + i, "Ada: before " + i));
                changed.add(article("known-" + i, "Ada: now " + i));
            }
            List<ConsumerRecord<byte[], byte[]>> counted = records(bench, 64, changed).stream()
                    .map(record -> counted(record, read))
                    .toList();
            bench.upcoming.add(new ConsumerRecords<>(Map.of(ARTICLES, counted), Map.of()));
            changed.forEach(bench::send);
        }
        assertThat(extractor.bodies).hasSize(128);
        assertThat(read).isNotEmpty().doesNotHaveDuplicates();
    }

    /** The same record, noting that its value is read. */
    private static ConsumerRecord<byte[], byte[]> counted(ConsumerRecord<byte[], byte[]> record, List<Integer> read) {
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                record.headers(),
                record.leaderEpoch()) {
            @Override
            public byte[] value() {
                read.add((int) offset());
                return super.value();
            }
        };
    }

    @Test
    void invalidRecordBecomesADeadLetterInItsTurn() {
        List<Articles> all = articles(4);
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(records(bench, 0, all));
            records.set(3, record(3, "broken", "{".getBytes(StandardCharsets.UTF_8), bench));
            bench.upcoming.add(new ConsumerRecords<>(Map.of(ARTICLES, records), Map.of()));
            all.subList(0, 3).forEach(bench::send);
            assertThat(bench.deadLetters()).isEmpty();
            bench.send("broken", "{");
            assertThat(bench.deadLetters()).hasSize(1);
        }
    }

    private static List<Articles> articles(int count) {
        return new ArrayList<>(articles(0, count));
    }

    private static List<Articles> articles(int from, int count) {
        List<Articles> articles = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            articles.add(article("article-" + i, "Ada: yes article-" + i));
        }
        return articles;
    }

    private static void receiveAndSend(ProcessorBench bench, long offset, List<Articles> articles) {
        receive(bench, offset, articles);
        articles.forEach(bench::send);
    }

    private static void receive(ProcessorBench bench, long offset, List<Articles> articles) {
        bench.upcoming.add(new ConsumerRecords<>(Map.of(ARTICLES, records(bench, offset, articles)), Map.of()));
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(
            ProcessorBench bench, long offset, List<Articles> articles) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Articles each : articles) {
            String key = Keys.of(each.article().id());
            records.add(record(offset + records.size(), key, Json.write(each.article()), bench));
        }
        return records;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String key, byte[] value, ProcessorBench bench) {
        return new ConsumerRecord<>(
                ARTICLES.topic(),
                ARTICLES.partition(),
                offset,
                bench.now().toEpochMilli(),
                TimestampType.CREATE_TIME,
                key.length(),
                value.length,
                key.getBytes(StandardCharsets.UTF_8),
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    /** Notes what it extracts; fails or hangs where the body says so. */
    private static final class Watched implements Extractor {
        private final Extractor lines = new LineExtractor("watched");
        private final List<String> bodies = new CopyOnWriteArrayList<>();
        private final List<List<String>> together = new CopyOnWriteArrayList<>();

        @Override
        public Extraction extract(String body) {
            bodies.add(body);
            if (body.equals("fail")) {
                throw new IllegalStateException("as it says");
            }
            if (body.equals("hang")) {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                throw new CancellationException();
            }
            return lines.extract(body);
        }

        @Override
        public List<Extraction> extractAll(List<String> all) {
            together.add(all);
            return Extractor.super.extractAll(all);
        }

        @Override
        public String version() {
            return lines.version();
        }

        private List<Integer> sizes() {
            return together.stream().map(List::size).toList();
        }
    }
}
