package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.entity;
import static io.quotewire.processor.Decided.erase;
import static io.quotewire.processor.Decided.reassign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.model.EntityType;
import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that are undone before they have been applied to all articles: no article keeps what they changed. */
class UndoneMeanwhileTest extends CorrectionsBenchTest {
    private static final Articles STORY = article("story", "Ada: yes\nBob: no");
    private static final Articles ANOTHER = article("another", "Dan: maybe");
    private static final Correction REASSIGNED = reassign("yes", 0, "Cleo", EntityType.PERSON);

    @TempDir
    private Path other;

    @Test
    void beforeTheNextStep() {
        settle();
        bench.correct(REASSIGNED);
        bench.send(STORY);
        bench.drain();
        bench.correct(REASSIGNED.key(), null);
        settle();
        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactly(tuple(Change.RETRACTED, "Cleo"), tuple(Change.PUBLISHED, "Ada"));
    }

    @Test
    void beforeTheStartAfterAnArticle() {
        restartedAfter(before -> {
            settle(before);
            before.correct(REASSIGNED);
            before.send(STORY);
        });
        settle();
        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactly(tuple(Change.RETRACTED, "Cleo"), tuple(Change.PUBLISHED, "Ada"));
    }

    @Test
    void beforeTheStartAfterAnUnfinishedRound() {
        restartedAfter(before -> {
            before.send(STORY);
            before.send(ANOTHER);
            settle(before);
            before.sent.delay();
            before.correct(entity(Action.MERGE, "Dan", "Daniel", 1));
            before.correct(erase());
            settle(before);
        });
        settle();
        assertThat(bench.quotes())
                .extracting(QuoteEvent::change, QuoteEvent::speaker)
                .containsExactly(tuple(Change.PUBLISHED, "Ada"), tuple(Change.PUBLISHED, "Bob"));
    }

    @Test
    void theNextStartFindsNothingToDoOnceItIsFinished() {
        bench.send(STORY);
        settle();
        bench.correct(REASSIGNED);
        settle();
        assertThat(bench.size(ProcessorNames.CORRECTED)).isEqualTo(2);
    }

    /** Gives the bench the state and the articles of a task that ended after this. */
    private void restartedAfter(Consumer<ProcessorBench> work) {
        try (ProcessorBench before = ProcessorBench.open(other)) {
            work.accept(before);
            copy(before, ProcessorNames.ARTICLES);
            copy(before, ProcessorNames.CORRECTED);
        }
        bench.sent.add(record(STORY));
        bench.sent.add(record(ANOTHER));
    }

    private void copy(ProcessorBench from, String store) {
        try (KeyValueIterator<String, byte[]> all = from.store(store).all()) {
            all.forEachRemaining(entry -> bench.store(store).put(entry.key, entry.value));
        }
    }

    private static void settle(ProcessorBench before) {
        before.advance(Duration.ofSeconds(1));
        before.advance(Duration.ofSeconds(1));
    }

    private static TestRecord<byte[], byte[]> record(Articles article) {
        return new TestRecord<>(
                article.article().id().getBytes(StandardCharsets.UTF_8),
                Json.write(article.article()),
                ProcessorBench.START);
    }
}
