package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

/** Articles sent again so that another extractor derives their events. */
class ReprocessTest extends BenchTest {
    private static final Articles STORY = article("story", "Ada: yes\nBob: no");

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(
                folder, entries -> entries.isEmpty() ? new LineExtractor("first") : new WithoutTheLast());
    }

    @Test
    void onlyDifferencesAreRetractedAndPublished() {
        bench.send(STORY);
        bench.drain();
        anotherExtractor();
        bench.send(STORY, copyOf(0));

        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::flags, Processed::extractor)
                .containsExactly(tuple(Outcome.CHANGED, List.of(Reprocess.FLAG), "second"));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactly(tuple(Change.RETRACTED, "Bob"));

        bench.send(STORY, copyOf(0));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void copyOfAReplacedVersionIsStaleWithoutRevisions() {
        bench.send(STORY);
        bench.send(STORY.body("Cleo: perhaps\nDan: no"));
        bench.drain();
        anotherExtractor();
        bench.send(STORY, copyOf(0));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.STALE);
        assertThat(bench.quotes()).isEmpty();

        bench.send(STORY.body("Cleo: perhaps\nDan: no"), copyOf(1));
        assertThat(bench.quotes()).extracting(QuoteEvent::speaker).containsExactly("Dan");
    }

    @Test
    void heldVersionIsNotReplacedByACopy() {
        bench.send(STORY);
        bench.send(STORY.revision(1).body("Cleo: a; b").embargoedUntil(ProcessorBench.START.plus(Duration.ofHours(1))));
        anotherExtractor();
        bench.drain();
        bench.send(STORY, copyOf(0));
        bench.send(
                STORY.revision(1).body("Cleo: a; b").embargoedUntil(ProcessorBench.START.plus(Duration.ofHours(1))),
                copyOf(1));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.CHANGED, Outcome.STALE);

        bench.advance(Duration.ofHours(2));
        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::revision)
                .containsExactly(tuple(Outcome.CHANGED, 1L));
    }

    @Test
    void copyKeepsTheArticlesVersionDateAndCorrectionWindow() {
        bench.send(STORY.revision(3).publishedAt(null));
        bench.drain();
        long expires = bench.memory("story").orElseThrow().expiresAt();
        bench.advance(Duration.ofDays(2));
        anotherExtractor();
        bench.send(STORY.revision(3).publishedAt(null), copyOf(0));

        assertThat(bench.memory("story").orElseThrow().expiresAt()).isEqualTo(expires);
        assertThat(bench.processed())
                .extracting(Processed::revision, Processed::publishedAt)
                .containsExactly(tuple(3L, Articles.PUBLISHED.plusSeconds(60)));
    }

    @Test
    void archivedArticleIsReportedAsSettled() {
        bench.send(STORY);
        bench.advance(Duration.ofDays(8));
        anotherExtractor();
        bench.drain();
        long expires = bench.memory("story").orElseThrow().expiresAt();
        bench.send(STORY, copyOf(0));

        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.SETTLED);
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.memory("story").orElseThrow().expiresAt()).isEqualTo(expires);
    }

    @Test
    void copyOfAForgottenArticleIsStale() {
        bench.send(STORY);
        bench.advance(Duration.ofDays(8));
        bench.advance(Duration.ofDays(181));
        bench.drain();
        assertThat(bench.memory("story")).isEmpty();
        bench.send(STORY, copyOf(0));

        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::flags)
                .containsExactly(tuple(Outcome.STALE, List.of(Reprocess.FLAG)));
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void withheldArticleStaysWithheldDuringAndAfterItsEmbargo() {
        Articles waiting = STORY.embargoedUntil(ProcessorBench.START.plus(Duration.ofHours(1)));
        bench.send(waiting);
        bench.send("story", "{\"id\":\"story\",\"status\":\"withheld\"}");
        bench.drain();
        bench.send(waiting, copyOf(0));
        bench.advance(Duration.ofHours(2));
        bench.send(waiting, copyOf(0));

        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.STALE, Outcome.STALE);
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.size(ProcessorNames.HELD)).isEqualTo(1);
    }

    @Test
    void copyHeldByAnEarlierReleaseIsReleasedAsTheArticle() {
        Articles waiting = STORY.embargoedUntil(ProcessorBench.START.plus(Duration.ofHours(1)));
        Record<byte[], byte[]> copy = new Record<>(
                "story".getBytes(StandardCharsets.UTF_8),
                Json.write(waiting.article()),
                ProcessorBench.START.toEpochMilli(),
                copyOf(0));
        new HeldArticles(
                        bench.driver.getKeyValueStore(ProcessorNames.HELD),
                        new TimeIndex(bench.driver.getKeyValueStore(ProcessorNames.EMBARGOES)))
                .hold(
                        "story",
                        ReceivedVersion.of(ArticleVersion.of(waiting.article(), Optional.empty()), Turn.UNKNOWN),
                        ProcessorBench.START.plus(Duration.ofHours(1)),
                        new Arrival(copy, "news.articles", 0, 7));
        bench.advance(Duration.ofHours(2));

        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.NEW);
    }

    @Test
    void lateTakedownKeepsTheArticlesDateAndLanguage() {
        bench.send(STORY);
        bench.advance(Duration.ofDays(8));
        List<QuoteEvent> first = bench.quotes();
        bench.drain();
        bench.correct(Decided.erase());
        bench.advance(Duration.ofSeconds(1));
        bench.advance(Duration.ofSeconds(1));
        bench.correct(Decided.erase().key(), null);
        bench.advance(Duration.ofSeconds(1));
        bench.drain();
        bench.send(STORY, copyOf(0));

        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::publishedAt)
                .containsExactly(tuple(Outcome.CHANGED, Articles.PUBLISHED));
        assertThat(bench.quotes())
                .hasSameSizeAs(first)
                .extracting(QuoteEvent::publishedAt, QuoteEvent::language)
                .containsOnly(tuple(Articles.PUBLISHED, "en"));
    }

    @Test
    void lateTakedownKeepsAnAssumedDate() {
        Articles undated = STORY.publishedAt(null);
        bench.send(undated);
        bench.advance(Duration.ofDays(8));
        bench.drain();
        bench.correct(Decided.erase());
        bench.advance(Duration.ofSeconds(1));
        bench.advance(Duration.ofSeconds(1));
        bench.correct(Decided.erase().key(), null);
        bench.advance(Duration.ofSeconds(1));
        bench.drain();
        bench.send(undated, copyOf(0));

        assertThat(bench.quotes())
                .extracting(QuoteEvent::publishedAt, QuoteEvent::publishedAtAssumed, QuoteEvent::language)
                .containsOnly(tuple(Articles.PUBLISHED.plusSeconds(60), true, "en"));
        assertThat(bench.processed())
                .flatExtracting(Processed::deltas)
                .extracting(Processed.Delta::undated)
                .containsExactly(true);
    }

    private void anotherExtractor() {
        bench.know("staff:17", "{\"id\": \"staff:17\", \"name\": \"Ruth Osei\", \"type\": \"PERSON\"}");
        bench.advance(Duration.ofSeconds(1));
    }

    private static Headers copyOf(long offset) {
        return Reprocess.headers(new RecordHeaders(), "news.articles", 0, offset);
    }

    private static final class WithoutTheLast implements Extractor {
        @Override
        public Extraction extract(String body) {
            Extraction all = new LineExtractor("second").extract(body);
            int kept = Math.max(1, all.quotes().size() - 1);
            return new Extraction(all.quotes().subList(0, kept), all.mentions());
        }

        @Override
        public String version() {
            return "second";
        }
    }
}
