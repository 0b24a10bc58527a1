package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.processor.story.StoryId;
import io.quotewire.streaming.contract.Json;
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

/** What is published of an article, and what is reported about it. */
class ProcessorTopologyTest extends BenchTest {
    private static final String BODY = "Ada: I saw Peru\nAda~ it rained in Lima\nBob: yes";
    private static final Articles STORY = article("story", BODY);

    @Test
    void eventsHaveTheTraceOfTheArticlesRecord() {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        bench.send(STORY, "traceparent", parent);

        for (String topic : List.of("news.quotes", "news.mentions", "news.processed")) {
            assertThat(bench.records(topic))
                    .isNotEmpty()
                    .allSatisfy(
                            record -> assertThat(header(record, "traceparent")).isEqualTo(parent));
        }
    }

    /** The trace ended hours or days ago. */
    @Test
    void eventsOfReleasedOrReprocessedArticlesHaveNoTrace() {
        bench.send(STORY.embargoedUntil(ProcessorBench.START.plusSeconds(60)), "traceparent", "00-1");
        assertThat(header(bench.records("news.processed").get(0), "traceparent"))
                .as("the line that says that it waits")
                .isEqualTo("00-1");
        bench.advance(Duration.ofSeconds(61));
        assertThatNothingBearsATrace();

        bench.correct(Decided.suppress("yes", 0));
        bench.advance(Duration.ofSeconds(1));
        bench.advance(Duration.ofSeconds(1));
        assertThatNothingBearsATrace();
    }

    private void assertThatNothingBearsATrace() {
        for (String topic : List.of("news.quotes", "news.processed")) {
            assertThat(bench.records(topic))
                    .isNotEmpty()
                    .noneMatch(record -> record.headers().lastHeader("traceparent") != null);
        }
    }

    @Test
    void publishesEachQuoteKeyedByItsSpeaker() {
        bench.send(STORY);
        List<TestRecord<byte[], byte[]>> records = bench.records("news.quotes");
        assertThat(records)
                .extracting(record -> new String(record.key(), StandardCharsets.UTF_8))
                .containsExactly("Ada", "Ada", "Bob");
        assertThat(header(records.get(0), "ce_type")).isEqualTo("io.quotewire.quote.published");
        assertThat(ProcessorBench.read(records.get(0).value(), QuoteEvent.class).text())
                .isEqualTo("I saw Peru");
    }

    @Test
    void nulInAnArticleBecomesABlankInItsEvents() {
        bench.send("story", withNuls(STORY.title("A title of two")));

        for (String topic : List.of("news.quotes", "news.mentions", "news.processed")) {
            assertThat(bench.records(topic))
                    .isNotEmpty()
                    .noneMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains("\\u0000"));
        }
    }

    @Test
    void nulInAnArticleShiftsNoOffset() {
        bench.send("story", withNuls(STORY));

        assertThat(bench.quotes()).first().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("I saw Peru");
            assertThat(quote.suffix()).startsWith("\nAda~ it rained in Lima");
            assertThat(quote.start()).isEqualTo(BODY.indexOf("I saw"));
            assertThat(quote.end()).isEqualTo(BODY.indexOf("Peru") + 4);
        });
    }

    /** As other producers write articles: the feeder removes NULs. */
    private static String withNuls(Articles article) {
        return new String(Json.write(article.article()), StandardCharsets.UTF_8)
                .replace("saw Peru", "saw\\u0000Peru")
                .replace("rained in", "rained\\u0000in")
                .replace("A title of", "A title\\u0000of")
                .replace("\"Wire\"", "\"Wi\\u0000re\"");
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
    void reportsTheOutcomeOfAnArticle() {
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
    void articleInAnotherLanguageIsSkippedAndALaterVersionIsNot() {
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
    void articlesAreCountedByOutcome() {
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
        // This registry exposes histogram buckets as gauges of their own.
        assertThat(bench.registry.getMeters())
                .filteredOn(meter -> !meter.getId().getName().endsWith(".histogram"))
                .allMatch(meter -> meter.getId().getDescription() != null);
    }
}
