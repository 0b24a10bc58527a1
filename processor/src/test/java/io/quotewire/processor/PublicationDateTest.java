package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.Reprocess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On which day an article is counted if its date is missing, changes or is implausible. */
class PublicationDateTest extends BenchTest {
    private static final Articles STORY = article("story", "Ada: I saw Peru\nAda~ it rained in Lima\nBob: yes");

    @Test
    void implausiblyEarlyIngestionTimeIsIgnored() {
        bench.send(STORY.publishedAt(null).ingestedAt(Instant.parse("0000-01-01T00:00:00Z")));
        Instant came = bench.processed().get(0).publishedAt();
        assertThat(came).isAfter(Articles.PUBLISHED);
        assertThat(bench.quotes()).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.ingestedAt()).isNull();
            assertThat(quote.publishedAt()).isEqualTo(came);
        });
    }

    @Test
    void redatedArticleMovesItsCounts() {
        bench.send(STORY);
        bench.drain();
        bench.send(STORY.publishedAt(Instant.parse("2026-02-27T23:59:00Z")).revision(1));
        assertThat(bench.mentions())
                .extracting(MentionEvent::change, MentionEvent::publishedAt)
                .hasSize(8)
                .contains(
                        tuple(Change.RETRACTED, Articles.PUBLISHED),
                        tuple(Change.PUBLISHED, Instant.parse("2026-02-27T23:59:00Z")));
        assertThat(bench.processed().get(0).deltas())
                .extracting(Processed.Delta::hour, Processed.Delta::articles)
                .containsExactly(
                        tuple(Instant.parse("2026-03-01T08:00:00Z"), -1),
                        tuple(Instant.parse("2026-02-27T23:00:00Z"), 1));
    }

    @Test
    void articleWithoutADateKeepsTheTimeOfItsArrival() {
        bench.send(STORY.publishedAt(null));
        bench.advance(Duration.ofDays(2));
        bench.send(STORY.publishedAt(null).body("Ada: other words").revision(1));
        assertThat(bench.processed())
                .extracting(Processed::publishedAt, Processed::publishedAtAssumed, Processed::flags)
                .containsOnly(tuple(Articles.PUBLISHED.plusSeconds(60), true, List.of("publishedAt.missing")));
    }

    @Test
    void articleIsUndatedUntilAVersionHasADate() {
        bench.send(STORY.publishedAt(null));
        bench.send(STORY.publishedAt(Articles.PUBLISHED.plusSeconds(60)).revision(1));
        assertThat(bench.mentions())
                .extracting(MentionEvent::change, MentionEvent::undated)
                .containsOnly(
                        tuple(Change.PUBLISHED, true), tuple(Change.RETRACTED, true), tuple(Change.PUBLISHED, null));
        assertThat(bench.processed())
                .flatExtracting(Processed::deltas)
                .extracting(Processed.Delta::articles, Processed.Delta::undated)
                .containsExactly(tuple(1, true), tuple(-1, true), tuple(1, null));
    }

    /** Whether its publisher sends it again or it is reprocessed. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void dateThatWasTooFarAheadCountsOnceItIsPlausible(boolean reprocessed) {
        Articles ahead = STORY.publishedAt(ProcessorBench.START.plus(Duration.ofHours(36)));
        bench.send(ahead);
        bench.advance(Duration.ofDays(2));
        bench.drain();
        for (int times = 0; times < 2; times++) {
            bench.send(
                    ahead,
                    reprocessed ? Reprocess.headers(new RecordHeaders(), "news.articles", 0, 0) : new RecordHeaders());
        }
        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::publishedAtAssumed)
                .containsExactly(tuple(Outcome.CHANGED, false), tuple(Outcome.UNCHANGED, false));
        assertThat(bench.mentions())
                .extracting(MentionEvent::change, MentionEvent::undated)
                .containsOnly(tuple(Change.RETRACTED, true), tuple(Change.PUBLISHED, null));
    }

    @Test
    void versionWithoutAPlausibleDateKeepsTheKnownOne() {
        bench.send(STORY);
        bench.send(STORY.publishedAt(null).body("Ada: other words").revision(1));
        bench.send(STORY.publishedAt(Instant.parse("2029-01-01T00:00:00Z")).revision(2));
        assertThat(bench.processed())
                .extracting(Processed::publishedAt, Processed::publishedAtAssumed, Processed::flags)
                .containsExactly(
                        tuple(Articles.PUBLISHED, false, List.of()),
                        tuple(Articles.PUBLISHED, false, List.of("publishedAt.missing")),
                        tuple(Articles.PUBLISHED, false, List.of("publishedAt.future")));
    }

    @Test
    void futureDateIsReplaced() {
        bench.send(STORY.publishedAt(Instant.parse("2029-01-01T00:00:00Z")));
        assertThat(bench.processed().get(0).flags()).containsExactly("publishedAt.future");
        assertThat(bench.quotes()).allMatch(QuoteEvent::publishedAtAssumed);
    }
}
