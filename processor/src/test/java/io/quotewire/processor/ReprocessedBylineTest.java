package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.reassign;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Derivation;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.MemoryCodec;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Reprocess;
import java.nio.file.Path;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** An article whose publisher took the agency out of its byline, and whose versions are all sent again. */
class ReprocessedBylineTest extends CorrectionsBenchTest {
    private static final Articles WITHOUT =
            article("story", "Ada: yes").byline("By Jane Doe").revision(2);
    private static final Articles WITH = WITHOUT.byline("By Jane Doe, AP").revision(1);

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder, entries -> new LineExtractor(entries.isEmpty() ? "first" : "second"));
    }

    @Test
    void agencyOfAReplacedVersionDoesNotComeBack() {
        bench.send(WITH);
        bench.send(WITHOUT);
        bench.know("staff:17", "{\"id\": \"staff:17\", \"name\": \"Ruth Osei\", \"type\": \"PERSON\"}");
        settle();
        bench.drain();
        bench.send(WITH, copyOf(0));
        bench.send(WITHOUT, copyOf(1));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.STALE, Outcome.CHANGED);
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void agencyOfALateVersionIsNotPublishedByACorrection() {
        bench.send(WITHOUT);
        bench.send(WITH);
        bench.send(WITH, copyOf(1));
        bench.drain();
        bench.correct(reassign("yes", 0, "Cleo", EntityType.PERSON));
        settle();
        assertThat(bench.quotes())
                .filteredOn(quote -> quote.change() == Change.PUBLISHED)
                .extracting(QuoteEvent::origin)
                .containsOnlyNulls()
                .isNotEmpty();
    }

    @Test
    void articleRememberedWithoutItsAgencyIsKnownByItFromThenOn() {
        bench.send(WITHOUT);
        Remembered now = bench.memory("story").flatMap(Memory::remembered).orElseThrow();
        bench.store(ProcessorNames.ARTICLES).put("story", MemoryCodec.encode(ofEarlierRelease(now)));
        bench.drain();
        bench.send(WITH, copyOf(0));
        bench.send(WITHOUT, copyOf(0));
        bench.send(WITH, copyOf(0));
        assertThat(bench.processed())
                .extracting(Processed::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.STALE, Outcome.UNCHANGED);
        assertThat(bench.quotes())
                .filteredOn(quote -> quote.change() == Change.PUBLISHED)
                .extracting(QuoteEvent::origin)
                .containsExactly("Associated Press");
    }

    private static Remembered ofEarlierRelease(Remembered now) {
        Origin origin = now.origin();
        return new Remembered(
                now.contentHash(),
                now.expiresAt(),
                now.version(),
                now.state(),
                now.generation(),
                new Origin(
                        origin.articleId(),
                        origin.url(),
                        origin.publisher(),
                        origin.publishedAt(),
                        origin.assumed(),
                        origin.undated(),
                        origin.language(),
                        null),
                new Derivation("earlier", 0.5, now.provenance()),
                now.events());
    }

    private static Headers copyOf(long offset) {
        return Reprocess.headers(new RecordHeaders(), "news.articles", 0, offset);
    }
}
