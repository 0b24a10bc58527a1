package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Withdrawn and withheld versions, with and without a revision, after published and held ones. */
class TakedownTest extends BenchTest {
    private static final Articles STORY = article("story", "Ada: I saw Peru").revision(1_790_000_000L);
    private static final String TAKEDOWN = "{\"id\":\"story\",\"status\":\"withdrawn\"}";
    private static final String HOLD = "{\"id\":\"story\",\"status\":\"withheld\"}";
    private static final Instant MODIFIED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void withdrawalWithoutARevisionRetractsTheCurrentVersion() {
        bench.send(STORY.modifiedAt(MODIFIED));
        bench.drain();
        bench.send("story", TAKEDOWN);
        assertOutcomes(Outcome.WITHDRAWN);
        assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.RETRACTED);
    }

    @Test
    void withdrawalWithAnOldModificationTimeIsApplied() {
        bench.send(STORY.modifiedAt(MODIFIED));
        bench.drain();
        bench.send("story", TAKEDOWN.replace("}", ",\"modifiedAt\":\"2026-03-01T09:00:00Z\"}"));
        assertOutcomes(Outcome.WITHDRAWN);
    }

    @Test
    void withdrawalOfAnOlderRevisionIsStale() {
        bench.send(STORY);
        bench.drain();
        bench.send("story", TAKEDOWN.replace("}", ",\"revision\":7}"));
        assertOutcomes(Outcome.STALE);
    }

    @Test
    void withdrawnVersionSentAgainIsStale() {
        bench.send(STORY);
        bench.send("story", TAKEDOWN);
        bench.drain();
        bench.send(STORY);
        bench.send(STORY.revision(5));
        bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(HOUR)));
        bench.advance(HOUR.plus(HOUR));
        assertOutcomes(Outcome.STALE, Outcome.STALE, Outcome.STALE);
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void higherRevisionRepublishesTheArticle() {
        bench.send(STORY);
        bench.send("story", TAKEDOWN);
        bench.drain();
        bench.send(STORY.revision(1_790_000_001L));
        assertOutcomes(Outcome.CHANGED);
        assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.PUBLISHED);
    }

    @Test
    void revisionNamedByAWithdrawalIsWithdrawnToo() {
        bench.send(STORY);
        bench.send(STORY.status(Status.WITHDRAWN));
        bench.drain();
        bench.send(STORY);
        assertOutcomes(Outcome.STALE);
    }

    @Test
    void withoutRevisionsOnlyALaterModificationRepublishes() {
        Articles unnumbered = article("story", "Ada: yes").modifiedAt(MODIFIED);
        bench.send(unnumbered);
        bench.send("story", TAKEDOWN);
        bench.drain();
        bench.send(unnumbered);
        bench.send(unnumbered.modifiedAt(MODIFIED.plusSeconds(1)));
        assertOutcomes(Outcome.STALE, Outcome.CHANGED);
    }

    @Test
    void withoutRevisionsAndTimesTheOrderOfArrivalDecides() {
        Articles unnumbered = article("story", "Ada: yes");
        bench.send(unnumbered);
        bench.send("story", TAKEDOWN);
        bench.send(unnumbered);
        assertOutcomes(Outcome.NEW, Outcome.WITHDRAWN, Outcome.CHANGED);
    }

    @Test
    void withdrawalDropsAHeldVersion() {
        bench.send(STORY);
        bench.send(STORY.revision(1_790_000_009L).embargoedUntil(ProcessorBench.START.plus(HOUR)));
        bench.drain();
        bench.send("story", TAKEDOWN);
        bench.advance(HOUR.plus(HOUR));
        bench.send(STORY.revision(1_790_000_009L));
        assertOutcomes(Outcome.WITHDRAWN, Outcome.STALE);
        assertThat(bench.size(ProcessorNames.HELD)).isZero();
    }

    @Test
    void withdrawalOfTheCurrentRevisionKeepsANewerHeldOne() {
        bench.send(STORY);
        bench.drain();
        bench.send(STORY.revision(1_790_000_009L).embargoedUntil(ProcessorBench.START.plus(HOUR)));
        bench.send("story", TAKEDOWN.replace("}", ",\"revision\":1790000000}"));
        assertOutcomes(Outcome.HELD, Outcome.WITHDRAWN);
        assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.RETRACTED);
        bench.advance(HOUR.plus(HOUR));
        assertOutcomes(Outcome.CHANGED);
        assertThat(bench.size(ProcessorNames.HELD)).isZero();
    }

    @Test
    void withdrawalOfAnUnknownArticleDoesNotBlockIt() {
        bench.send("story", TAKEDOWN);
        bench.send(STORY);
        assertOutcomes(Outcome.WITHDRAWN, Outcome.CHANGED);
    }

    @Test
    void withholdingWithoutARevisionReplacesAHeldVersion() {
        bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(HOUR)));
        bench.send("story", HOLD);
        bench.advance(HOUR.plus(HOUR));
        assertOutcomes(Outcome.HELD, Outcome.HELD);
        bench.send(STORY.revision(5));
        bench.send(STORY);
        assertOutcomes(Outcome.STALE, Outcome.NEW);
    }

    @Test
    void withholdingWithoutARevisionKeepsThePublishedVersion() {
        bench.send(STORY);
        bench.send("story", HOLD);
        assertOutcomes(Outcome.NEW, Outcome.HELD);
        assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.PUBLISHED);
        bench.send(STORY);
        assertOutcomes(Outcome.UNCHANGED);
        assertThat(bench.size(ProcessorNames.HELD)).isZero();
    }

    private void assertOutcomes(Outcome... outcomes) {
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(outcomes);
    }
}
