package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Reprocess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** Articles sent once more so that their events are made anew by another extractor. */
class ReprocessTest extends BenchTest {
    private static final Articles STORY = article("story", "Ada: yes\nBob: no");

    @Override
    Bench open(Path folder) {
        return Bench.open(folder, entries -> entries.isEmpty() ? new LineExtractor("first") : new WithoutTheLast());
    }

    @Test
    void whatIsDifferentIsRetractedAndPublishedAndNothingElse() {
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
    void aCopyOfAVersionThatWasReplacedChangesNothingThoughNoneBearsANumber() {
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
    void aVersionThatWaitsKeepsItsPlace() {
        bench.send(STORY);
        bench.send(STORY.revision(1).body("Cleo: a; b").embargoedUntil(Bench.START.plus(Duration.ofHours(1))));
        anotherExtractor();
        bench.drain();
        bench.send(STORY, copyOf(0));
        bench.send(
                STORY.revision(1).body("Cleo: a; b").embargoedUntil(Bench.START.plus(Duration.ofHours(1))), copyOf(1));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.CHANGED, Outcome.STALE);

        bench.advance(Duration.ofHours(2));
        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::revision)
                .containsExactly(tuple(Outcome.CHANGED, 1L));
    }

    @Test
    void neitherVersionNorDateNorTimeToCorrectAreTheCopys() {
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
    void anArchivedArticleStaysAndIsReported() {
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
    void anArticleOfWhichNothingIsKnownIsNew() {
        bench.send(STORY, copyOf(0));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.NEW);
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
