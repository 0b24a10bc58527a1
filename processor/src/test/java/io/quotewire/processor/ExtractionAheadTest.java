package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.UpcomingArticles.counted;
import static io.quotewire.processor.UpcomingArticles.receive;
import static io.quotewire.processor.UpcomingArticles.receiveAndSend;
import static io.quotewire.processor.UpcomingArticles.record;
import static io.quotewire.processor.UpcomingArticles.records;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are extracted together with those that come next. */
class ExtractionAheadTest {
    @TempDir
    private Path state;

    private final WatchedExtractor extractor = new WatchedExtractor();

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
            receive(bench, counted);
            changed.forEach(bench::send);
        }
        assertThat(extractor.bodies).hasSize(128);
        assertThat(read).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void invalidRecordBecomesADeadLetterInItsTurn() {
        List<Articles> all = articles(4);
        try (ProcessorBench bench = ProcessorBench.open(state, extractor)) {
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(records(bench, 0, all));
            records.set(3, record(3, "broken", "{".getBytes(StandardCharsets.UTF_8), bench));
            receive(bench, records);
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
}
