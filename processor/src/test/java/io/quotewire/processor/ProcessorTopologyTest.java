package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.story.StoryId;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class ProcessorTopologyTest extends BenchTest {
    private static final String BODY = "Ada: I saw Peru\nAda~ it rained in Lima\nBob: yes";
    private static final Articles STORY = article("story", BODY);

    @Test
    void eventsBearTheTraceOfTheirArticlesRecord() {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        bench.send(STORY, "traceparent", parent);

        for (String topic : List.of("news.quotes", "news.mentions", "news.processed")) {
            assertThat(bench.records(topic))
                    .isNotEmpty()
                    .allSatisfy(
                            record -> assertThat(header(record, "traceparent")).isEqualTo(parent));
        }
    }

    @Test
    void publishesEachQuoteUnderItsSpeaker() {
        bench.send(STORY);
        List<TestRecord<byte[], byte[]>> records = bench.records("news.quotes");
        assertThat(records)
                .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                .containsExactly("Ada", "Ada", "Bob");
        assertThat(header(records.get(0), "ce_type")).isEqualTo("io.quotewire.quote.published");
        assertThat(Bench.read(records.get(0).value(), QuoteEvent.class).text()).isEqualTo("I saw Peru");
    }

    @Test
    void publishesEachEntityOnceWithItsQuotes() {
        bench.send(STORY);
        assertThat(bench.mentions())
                .extracting(
                        MentionEvent::entity,
                        MentionEvent::count,
                        MentionEvent::quotesDirect,
                        MentionEvent::quotesIndirect,
                        mention -> mention.about().size())
                .containsExactlyInAnyOrder(
                        tuple("Ada", 2, 1, 1, 2),
                        tuple("Peru", 1, 0, 0, 0),
                        tuple("Lima", 1, 0, 0, 0),
                        tuple("Bob", 1, 1, 0, 0));
    }

    @Test
    void reportsWhatBecameOfAnArticle() {
        bench.send(STORY);
        assertThat(bench.processed()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.NEW);
            assertThat(line.quotesPublished()).isEqualTo(3);
            assertThat(line.mentionsPublished()).isEqualTo(4);
            assertThat(line.deltas())
                    .containsExactly(new Processed.Delta(
                            Instant.parse("2026-03-01T08:00:00Z"),
                            1,
                            5,
                            2,
                            0,
                            1,
                            0,
                            0,
                            null,
                            StoryId.of("story", BODY)));
        });
    }

    @Test
    void aReSentArticlePublishesNothing() {
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
    void aCorrectionTouchesOnlyWhatItChanges() {
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
    void aQuoteGivenToAnotherSpeakerKeepsItsPassage() {
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
    void everyEventHasAnIdOfItsOwn() {
        bench.send(article("a", "Ada: yes"));
        bench.send(article("a", "Ada: no").revision(1));
        bench.send(article("a", "Ada: yes").revision(2));
        assertThat(bench.records("news.quotes"))
                .extracting(record -> header(record, "ce_id"))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void anOlderVersionChangesNothing() {
        bench.send(STORY.revision(3));
        bench.drain();
        bench.send(STORY.revision(2).body("Ada: other words"));
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.STALE);
    }

    @Test
    void withinARevisionTheLaterModificationIsNewer() {
        bench.send(STORY.modifiedAt(Instant.parse("2026-03-01T10:00:00Z")));
        bench.send(STORY.modifiedAt(Instant.parse("2026-03-01T09:00:00Z")).body("Ada: other words"));
        bench.send(STORY.modifiedAt(Instant.parse("2026-03-01T11:00:00Z")).body("Ada: other words"));
        assertThat(bench.processed())
                .extracting(Processed::outcome)
                .containsExactly(Outcome.NEW, Outcome.STALE, Outcome.CHANGED);
    }

    @Test
    void aVersionThatWasTheSameStillMakesOlderOnesStale() {
        bench.send(STORY.revision(1));
        bench.send(STORY.revision(5));
        bench.send(STORY.revision(3).body("Ada: other words"));
        assertThat(bench.processed())
                .extracting(Processed::outcome)
                .containsExactly(Outcome.NEW, Outcome.UNCHANGED, Outcome.STALE);
    }

    @Test
    void aWithdrawalRetractsAllAndNeedsNoBody() {
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
    void aWithdrawnArticleMayComeBack() {
        bench.send(STORY);
        bench.send(STORY.status(Status.WITHDRAWN).revision(1));
        bench.drain();
        bench.send(STORY.revision(2));
        assertThat(bench.quotes()).hasSize(3).allMatch(quote -> quote.change() == Change.PUBLISHED);
    }

    @Test
    void aReDatedArticleMovesItsCounts() {
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
    void anArticleOfAnotherPublisherLeavesTheFirstOnesCounts() {
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
    void anArticleWithoutADateIsCountedWhenItCameAndStaysThere() {
        bench.send(STORY.publishedAt(null));
        bench.advance(Duration.ofDays(2));
        bench.send(STORY.publishedAt(null).body("Ada: other words").revision(1));
        assertThat(bench.processed())
                .extracting(Processed::publishedAt, Processed::publishedAtAssumed, Processed::flags)
                .containsOnly(tuple(Articles.PUBLISHED.plusSeconds(60), true, List.of("publishedAt.missing")));
    }

    @Test
    void anArticleWithoutADateIsUndatedUntilItHasOne() {
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

    @Test
    void aCorrectionWithoutABelievableDateStaysOnTheDayThatIsKnown() {
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
    void aDateInTheFutureIsNotBelieved() {
        bench.send(STORY.publishedAt(Instant.parse("2029-01-01T00:00:00Z")));
        assertThat(bench.processed().get(0).flags()).containsExactly("publishedAt.future");
        assertThat(bench.quotes()).allMatch(QuoteEvent::publishedAtAssumed);
    }

    @Test
    void anArticleInAnotherLanguageIsSkippedAndALaterVersionIsNot() {
        bench.send(STORY.language("fr"));
        bench.send(STORY.language("en-GB").revision(1));
        bench.send(STORY.language("fr-CA").revision(2));
        assertThat(bench.processed())
                .extracting(Processed::outcome, Processed::quotesPublished, Processed::quotesRetracted)
                .containsExactly(
                        tuple(Outcome.SKIPPED_LANGUAGE, 0, 0),
                        tuple(Outcome.CHANGED, 3, 0),
                        tuple(Outcome.SKIPPED_LANGUAGE, 0, 3));
    }

    @Test
    void quotesOfLittleConfidenceArePublishedAndNotCounted() {
        bench.send(article("a", "Ada? I saw Peru"));
        assertThat(bench.quotes()).hasSize(1);
        assertThat(bench.mentions()).allMatch(mention -> mention.quotesDirect() == 0);
        assertThat(bench.processed().get(0).deltas().get(0).quotesDirect()).isZero();
    }

    @Test
    void unnamedAndUnknownSpeakersAreCountedForThePublisherAlone() {
        bench.send(article("a", "someone: yes\nnobody: no\nnobody: well"));
        assertThat(bench.mentions()).isEmpty();
        assertThat(bench.records("news.quotes"))
                .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                .containsOnly("a");
        assertThat(bench.processed().get(0).deltas())
                .containsExactly(new Processed.Delta(
                        Instant.parse("2026-03-01T08:00:00Z"), 1, 0, 3, 0, 0, 1, 2, null, StoryId.of("a", "")));
    }

    @Test
    void aGroupIsPublishedWithItsWordsAndCountedWithTheUnnamed() {
        bench.send(article("a", "police: we saw nothing"));
        assertThat(bench.quotes())
                .extracting(QuoteEvent::speaker, QuoteEvent::speakerKind)
                .containsExactly(tuple("police", SpeakerKind.GROUP));
        assertThat(bench.mentions()).isEmpty();
        assertThat(bench.processed().get(0).deltas())
                .containsExactly(new Processed.Delta(
                        Instant.parse("2026-03-01T08:00:00Z"), 1, 0, 1, 0, 0, 1, 0, null, StoryId.of("a", "")));
    }

    @Test
    void aBodyThatSpeaksHasAMentionWithoutOccurrences() {
        bench.send(article("a", "board: we saw nothing"));
        assertThat(bench.mentions())
                .extracting(MentionEvent::entity, MentionEvent::count, MentionEvent::quotesDirect)
                .containsExactly(tuple("board", 0, 1));
    }

    @Test
    void aBodyAndAPersonOfOneNameStayApart() {
        bench.send(article("a", "Ada+board: we saw nothing\nboard: nor did we"));
        assertThat(bench.mentions())
                .filteredOn(mention -> mention.entity().equals("board"))
                .extracting(MentionEvent::type, MentionEvent::quotesDirect)
                .containsExactlyInAnyOrder(tuple(EntityType.PERSON, 1), tuple(EntityType.ORGANIZATION, 1));
    }

    @Test
    void thoseWhoSpeakTogetherEachSpeak() {
        bench.send(article("a", "Ada+Bob: we saw Peru"));
        assertThat(bench.mentions())
                .filteredOn(mention -> mention.quotesDirect() == 1)
                .extracting(MentionEvent::entity)
                .containsExactlyInAnyOrder("Ada", "Bob");
        assertThat(bench.processed().get(0).deltas().get(0).quotesDirect()).isEqualTo(1);
    }

    @Test
    void articlesAndOutcomesAreMetered() {
        bench.send(STORY);
        bench.send(STORY);
        assertThat(bench.registry
                        .get("quotewire.articles")
                        .tag("outcome", "unchanged")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(bench.registry
                        .get("quotewire.quotes")
                        .tags("change", "published", "type", "direct")
                        .counter()
                        .count())
                .isEqualTo(2);
        // This registry tells buckets as gauges of its own.
        assertThat(bench.registry.getMeters())
                .filteredOn(meter -> !meter.getId().getName().endsWith(".histogram"))
                .allMatch(meter -> meter.getId().getDescription() != null);
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
