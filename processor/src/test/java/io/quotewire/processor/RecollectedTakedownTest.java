package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.erase;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.Replay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/**
 * Archived articles that are taken down when their topics hold only a part of what was published, or some of it twice.
 */
class RecollectedTakedownTest extends CorrectionsBenchTest {
    private static final Articles STORY = article("story", "Ada: yes\nBob: I saw Peru");
    private static final String WITHDRAWAL = "{\"id\":\"story\",\"status\":\"withdrawn\"}";

    @Test
    void missingEventsAreReportedIfTheFirstLineExists() {
        bench.send(STORY);
        archive();
        bench.published.forget("news.quotes", record -> true);
        takeDown();
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.mentions()).hasSize(3).allMatch(mention -> mention.change() == Change.RETRACTED);
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void contradictoryEventsAreNotRetractedTwice() {
        bench.send(STORY);
        bench.send(STORY.body("Ada: yes").revision(1));
        archive();
        bench.published.forget("news.mentions", record -> isRetraction(record, "Bob"));
        takeDown();
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.mentions()).isEmpty();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void articleFirstSentAsWithdrawnIsComplete() {
        bench.send(STORY.status(Status.WITHDRAWN));
        bench.send(STORY.revision(1));
        archive();
        takeDown();
        assertTakenBackWhole();
    }

    @Test
    void unchangedLineIsNotABeginning() {
        bench.send(STORY);
        archive();
        bench.published.clear();
        bench.send(STORY);
        bench.drain();
        takeDown();
        assertThat(bench.quotes()).isEmpty();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void eventsWithoutALineAreRetractedAndReported() {
        bench.send(STORY);
        archive();
        bench.published.forget("news.processed", record -> true);
        takeDown();
        assertThat(bench.quotes()).hasSize(2).allMatch(quote -> quote.change() == Change.RETRACTED);
        assertThat(bench.mentions()).hasSize(3).allMatch(mention -> mention.change() == Change.RETRACTED);
        assertThat(bench.processed())
                .singleElement()
                .matches(line -> line.deltas().isEmpty() && line.quotesRetracted() == 2)
                .matches(line -> line.extractor().equals("lines-1"));
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void mentionsWithoutALineAreRetracted() {
        bench.send(STORY);
        archive();
        bench.published.forget("news.processed", record -> true);
        bench.published.forget("news.quotes", record -> true);
        takeDown();
        assertThat(bench.mentions()).hasSize(3).allMatch(mention -> mention.change() == Change.RETRACTED);
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void replayedRecordsCountOnce() {
        bench.send(STORY);
        bench.send(STORY.body("Ada: yes").revision(1));
        archive();
        for (String topic : List.of("news.quotes", "news.mentions", "news.processed")) {
            List.copyOf(bench.published.records(topic)).forEach(record -> putBack(topic, record));
        }
        takeDown();
        assertThat(bench.quotes()).extracting(QuoteEvent::speaker).containsExactly("Ada");
        assertThat(bench.mentions()).extracting(MentionEvent::entity).containsExactly("Ada");
        assertThat(bench.processed())
                .flatExtracting(Processed::deltas)
                .extracting(Delta::articles)
                .containsExactly(-1);
        assertThat(corrected("settled")).isZero();
    }

    @Test
    void replayedRetractionDoesNotHideACurrentEvent() {
        bench.send(STORY);
        bench.send(STORY.body("Ada: yes\nAda: yes\nBob: no").revision(1));
        archive();
        bench.published.records("news.mentions").stream()
                .filter(record -> isRetraction(record, "Ada"))
                .toList()
                .forEach(record -> putBack("news.mentions", record));
        takeDown();
        assertThat(bench.mentions()).extracting(MentionEvent::entity).contains("Ada");
        assertThat(corrected("settled")).isZero();
    }

    @Test
    void withdrawnArticleIsNotRetractedAgainIfItsFirstLineIsGone() {
        bench.send(STORY);
        bench.send("story", WITHDRAWAL);
        archive();
        bench.published.forget("news.processed", record -> is(record, Outcome.NEW));
        takeDown();
        assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
        assertThat(corrected("settled")).isZero();

        bench.correct(erase().key(), null);
        settle();
        assertThat(corrected("settled")).as("there is nothing to apply").isZero();
        bench.drain();
        bench.send(STORY);
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.SETTLED);
        assertThat(bench.quotes()).isEmpty();
    }

    @Test
    void articleRepublishedAfterAWithdrawalIsCompleteFromThere() {
        bench.send(STORY);
        bench.send("story", WITHDRAWAL);
        bench.send(STORY.revision(1));
        archive();
        bench.published.forget("news.processed", record -> is(record, Outcome.NEW));
        takeDown();
        assertTakenBackWhole();
    }

    @Test
    void articleMovedToASkippedLanguageHasNothingToRetract() {
        bench.send(STORY);
        bench.send(STORY.publisher("Courier").language("de"));
        archive();
        bench.published.forget("news.processed", record -> is(record, Outcome.NEW));
        takeDown();
        assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
        assertThat(corrected("settled")).isZero();
    }

    @Test
    void partlyFoundArticleIsNotCountedTwiceAfterUndoAndResend() {
        Articles edited = STORY.body("Ada: yes\nBob: I saw Rome").revision(1);
        bench.send(STORY);
        bench.send(edited);
        archive();
        bench.published.forget("news.processed", record -> is(record, Outcome.NEW));
        bench.published.forget("news.mentions", RecollectedTakedownTest::isPublishedFirst);
        takeDown();
        assertThat(bench.mentions()).isNotEmpty().allMatch(mention -> mention.change() == Change.RETRACTED);
        assertThat(corrected("settled")).isEqualTo(1);
        bench.drain();

        bench.correct(erase().key(), null);
        settle();
        bench.send(edited);
        assertThat(bench.processed())
                .singleElement()
                .matches(line -> line.outcome() == Outcome.UNCHANGED)
                .matches(line -> line.deltas().isEmpty());
        assertThat(bench.quotes()).isEmpty();
        assertThat(bench.mentions()).isEmpty();
    }

    private void archive() {
        bench.advance(Duration.ofDays(8));
        bench.drain();
        assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
    }

    private void takeDown() {
        bench.correct(erase());
        settle();
    }

    private static boolean is(TestRecord<byte[], byte[]> record, Outcome outcome) {
        return ProcessorBench.read(record.value(), Processed.class).outcome() == outcome;
    }

    private static boolean isPublishedFirst(TestRecord<byte[], byte[]> record) {
        MentionEvent mention = ProcessorBench.read(record.value(), MentionEvent.class);
        return mention.change() == Change.PUBLISHED && mention.revision() == 0;
    }

    private static boolean isRetraction(TestRecord<byte[], byte[]> record, String entity) {
        MentionEvent mention = ProcessorBench.read(record.value(), MentionEvent.class);
        return mention.change() == Change.RETRACTED && mention.entity().equals(entity);
    }

    /** As {@code replay put} does. */
    private void putBack(String topic, TestRecord<byte[], byte[]> record) {
        Headers letter = new RecordHeaders(record.headers().toArray());
        letter.add(DeadLetter.TOPIC, topic.getBytes(StandardCharsets.UTF_8));
        letter.add(DeadLetter.PARTITION, new byte[] {'0'});
        letter.add(DeadLetter.OFFSET, new byte[] {'7'});
        bench.published.put(topic, record.value(), Replay.headers(letter));
    }

    private void assertTakenBackWhole() {
        assertThat(bench.quotes()).hasSize(2).allMatch(quote -> quote.change() == Change.RETRACTED);
        assertThat(bench.processed())
                .flatExtracting(Processed::deltas)
                .extracting(Delta::articles)
                .containsExactly(-1);
        assertThat(corrected("settled")).isZero();
    }
}
