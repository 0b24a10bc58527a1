package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.processor.story.StoryId;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new version of an article does to the previous one: nothing, a correction, a withdrawal, a move. */
class ArticleVersionsTest extends BenchTest {
    private static final String BODY = "Ada: I saw Peru\nAda~ it rained in Lima\nBob: yes";
    private static final Articles STORY = article("story", BODY);

    @Test
    void resentArticlePublishesNothing() {
        bench.send(STORY);
        bench.drain();
        bench.send(STORY);
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.mentions()).isEmpty();
        assertThat(bench.processed()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(line.deltas()).isEmpty();
        });
    }

    @Test
    void newVersionRepublishesOnlyWhatChanged() {
        bench.send(STORY);
        bench.drain();
        bench.send(
                STORY.body("Ada: I saw Peru\nAda~ it rained in Lima\nBob: no").revision(2));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker, QuoteEvent::text, QuoteEvent::revision)
                .contains(tuple(Change.RETRACTED, "Bob", null, 2L), tuple(Change.PUBLISHED, "Bob", "no", 2L));
        assertThat(bench.mentions()).isEmpty();
        assertThat(bench.processed()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(line.deltas()).isEmpty();
        });
    }

    @Test
    void quoteWithAnotherSpeakerKeepsItsPassageId() {
        bench.send(article("a", "Ada: yes"));
        bench.send(article("a", "Bob: yes").revision(1));
        List<QuoteEvent> quotes = bench.quotes();
        assertThat(quotes)
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactly(
                        tuple(Change.PUBLISHED, "Ada"), tuple(Change.RETRACTED, "Ada"), tuple(Change.PUBLISHED, "Bob"));
        assertThat(quotes)
                .extracting(QuoteEvent::passageId)
                .containsOnly(quotes.get(0).passageId());
        assertThat(quotes.get(2).id()).isNotEqualTo(quotes.get(1).id());
        assertThat(quotes.get(1).id()).isEqualTo(quotes.get(0).id());
    }

    @Test
    void everyEventHasItsOwnId() {
        bench.send(article("a", "Ada: yes"));
        bench.send(article("a", "Ada: no").revision(1));
        bench.send(article("a", "Ada: yes").revision(2));
        assertThat(bench.records("news.quotes"))
                .extracting(record -> header(record, "ce_id"))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void olderVersionIsStale() {
        bench.send(STORY.revision(3));
        bench.drain();
        bench.send(STORY.revision(2).body("Ada: other words"));
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.STALE);
    }

    @Test
    void laterModificationOfARevisionIsNewer() {
        bench.send(STORY.modifiedAt(Instant.parse("2026-03-01T10:00:00Z")));
        bench.send(STORY.modifiedAt(Instant.parse("2026-03-01T09:00:00Z")).body("Ada: other words"));
        bench.send(STORY.modifiedAt(Instant.parse("2026-03-01T11:00:00Z")).body("Ada: other words"));
        assertThat(bench.processed())
                .extracting(Processed::outcome)
                .containsExactly(Outcome.NEW, Outcome.STALE, Outcome.CHANGED);
    }

    @Test
    void unchangedVersionStillMakesOlderOnesStale() {
        bench.send(STORY.revision(1));
        bench.send(STORY.revision(5));
        bench.send(STORY.revision(3).body("Ada: other words"));
        assertThat(bench.processed())
                .extracting(Processed::outcome)
                .containsExactly(Outcome.NEW, Outcome.UNCHANGED, Outcome.STALE);
    }

    @Test
    void withdrawalWithoutABodyRetractsEverything() {
        bench.send(STORY);
        bench.drain();
        bench.send(STORY.status(Status.WITHDRAWN).body(null).publishedAt(null).revision(1));
        assertThat(bench.quotes()).hasSize(3).allMatch(quote -> quote.change() == Change.RETRACTED);
        assertThat(bench.mentions()).hasSize(4).allMatch(mention -> mention.change() == Change.RETRACTED);
        assertThat(bench.processed()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.WITHDRAWN);
            assertThat(line.publishedAt()).isEqualTo(Articles.PUBLISHED);
            assertThat(line.deltas())
                    .containsExactly(new Processed.Delta(
                            Instant.parse("2026-03-01T08:00:00Z"),
                            -1,
                            -5,
                            -2,
                            0,
                            -1,
                            0,
                            0,
                            null,
                            StoryId.of("story", BODY)));
        });
    }

    @Test
    void withdrawnArticleIsRepublishedByANewerVersion() {
        bench.send(STORY);
        bench.send(STORY.status(Status.WITHDRAWN).revision(1));
        bench.drain();
        bench.send(STORY.revision(2));
        assertThat(bench.quotes()).hasSize(3).allMatch(quote -> quote.change() == Change.PUBLISHED);
    }

    @Test
    void articleMovedToAnotherPublisherLeavesTheFirstOnesCounts() {
        bench.send(STORY);
        bench.drain();
        bench.send(STORY.publisher("Gazette").revision(1));
        assertThat(bench.processed())
                .extracting(
                        Processed::publisher,
                        Processed::outcome,
                        line -> line.deltas().get(0).articles())
                .containsExactly(tuple("Wire", Outcome.MOVED, -1), tuple("Gazette", Outcome.CHANGED, 1));
    }

    @Test
    void sourceWithoutRevisionsDoesNotReplaceTheArticleOfAFeedWithTheSameIdButMayWithdrawIt() {
        bench.send(STORY.revision(ProcessorBench.START.getEpochSecond()));
        bench.send(STORY.publisher("Gazette").body("Dan: maybe"));
        bench.send(STORY.publisher("Gazette").body(null).status(Status.WITHDRAWN));

        assertThat(bench.processed())
                .extracting(Processed::publisher, Processed::outcome)
                .containsExactly(
                        tuple("Wire", Outcome.NEW), tuple("Gazette", Outcome.STALE), tuple("Wire", Outcome.WITHDRAWN));
    }
}
