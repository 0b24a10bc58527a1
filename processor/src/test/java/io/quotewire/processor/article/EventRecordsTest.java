package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.event.ChangeSet;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.memory.Memory;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import io.quotewire.streaming.topology.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** The records in which a decision leaves: their order, headers and sizes. */
class EventRecordsTest extends DecidersBench {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void retractionsPrecedePublicationsAndTheLineIsLast() throws Exception {
        Article twice =
                STORY.toBuilder().revision(3L).body("Ada: no\nAda: never").build();
        List<Outgoing> records = records(twice, memory(State.PUBLISHED), 7);

        assertThat(records)
                .extracting(EventRecordsTest::told)
                .containsExactly(
                        "quotes Ada RETRACTED",
                        "mentions Ada RETRACTED",
                        "quotes Ada PUBLISHED",
                        "quotes Ada PUBLISHED",
                        "mentions Ada PUBLISHED",
                        "processed Wire CHANGED");
    }

    @Test
    void eventHasItsGenerationInItsIdAndTheArticlesTrace() throws Exception {
        Outgoing quote = records(STORY, Optional.empty(), 7).get(0);
        String id = value(quote).path("id").asText();

        assertThat(header(quote, "ce_id")).isEqualTo(id + "-7-published");
        assertThat(header(quote, "ce_type")).endsWith(".published");
        assertThat(header(quote, "ce_source")).isEqualTo("/here");
        assertThat(header(quote, "traceparent")).isEqualTo(TRACE);
    }

    @Test
    void idOfALineNamesItsRecordAndOutcome() throws Exception {
        List<Outgoing> records = records(STORY, Optional.empty(), 7);

        assertThat(header(records.get(records.size() - 1), "ce_id")).isEqualTo("news.articles-0@7-new");
    }

    @Test
    void recordTooLargeForTheTopicIsRefused() {
        String words = "x".repeat(Topics.MAX_RECORD_BYTES);

        assertThatThrownBy(() -> records(article("Ada: " + words), Optional.empty(), 0))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.EXTRACTION_TOO_LARGE))
                .hasMessageContaining("a record of ");
    }

    @Test
    void recordsTooLargeTogetherAreRefused() throws Exception {
        Article article = article("Ada: " + "x".repeat(Topics.MAX_RECORD_BYTES / 2));
        Submission submission = submission(State.NOTHING, article, false, Corrections.NONE);
        List<HashedEvent<QuoteEvent>> quotes =
                decider.decide(submission, Optional.empty()).changes().quotesPublished();
        int many = 1 + 16 * 1024 * 1024 / (Topics.MAX_RECORD_BYTES / 2);
        ChangeSet changes = new ChangeSet(
                List.of(),
                Collections.nCopies(many, quotes.get(0)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> new EventRecords("/here", 0, submission.stamp(), new RecordHeaders())
                        .of(changes, List.of(), "news.articles-0@7"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("more than 16777216 bytes of events");
    }

    private static Article article(String body) {
        return STORY.toBuilder().body(body).build();
    }

    private List<Outgoing> records(Article article, Optional<Memory> before, long generation) throws RefusedException {
        Submission submission = submission(State.NOTHING, article, false, Corrections.NONE);
        Decision decision = decider.decide(submission, before);
        ChangeSet changes = decision.changes();
        List<Processed> lines = ProcessedLines.of(decision, submission.stamp());
        RecordHeaders cause = new RecordHeaders();
        cause.add("traceparent", TRACE.getBytes(StandardCharsets.US_ASCII));
        return new EventRecords("/here", generation, submission.stamp(), cause).of(changes, lines, "news.articles-0@7");
    }

    private static String told(Outgoing outgoing) {
        JsonNode value = value(outgoing);
        String what = value.path(outgoing.node().equals(ProcessorNames.PROCESSED) ? "outcome" : "change")
                .asText();
        return outgoing.node() + ' ' + new String(outgoing.record().key(), StandardCharsets.UTF_8) + ' ' + what;
    }

    private static JsonNode value(Outgoing outgoing) {
        try {
            return Json.mapper().readTree(outgoing.record().value());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(Outgoing outgoing, String name) {
        return new String(outgoing.record().headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
