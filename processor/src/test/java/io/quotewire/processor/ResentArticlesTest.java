package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered for a limited time is remembered for as long again when the article is sent again. */
class ResentArticlesTest {
    private static final Articles STORY = article("story", "Ada: I saw Peru");
    private static final Duration TWENTY_DAYS = Duration.ofDays(20);

    @TempDir
    private Path state;

    @Test
    void articleSentEveryTwentyDaysIsNewOnce() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            for (int day = 0; day <= 440; day += 20) {
                bench.send(STORY);
                bench.advance(TWENTY_DAYS);
            }
            List<Processed> lines = bench.processed();
            assertThat(lines.get(0).outcome()).isEqualTo(Outcome.NEW);
            assertThat(lines.subList(1, lines.size()))
                    .extracting(Processed::outcome)
                    .containsOnly(Outcome.UNCHANGED);
            assertThat(bench.size(ProcessorNames.EXPIRY)).isEqualTo(1);
        }
    }

    @Test
    void articleRepeatedlyCorrectedTooLateIsNewOnce() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY);
            for (int day = 20; day <= 440; day += 20) {
                bench.advance(TWENTY_DAYS);
                bench.send(STORY.body("Ada: corrected").revision(day));
            }
            assertThat(bench.processed()).extracting(Processed::outcome).containsOnly(Outcome.NEW, Outcome.SETTLED);
        }
    }

    @Test
    void articleNoLongerSentIsForgotten() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY);
            bench.advance(Duration.ofDays(100));
            bench.send(STORY);
            bench.advance(Duration.ofDays(179));
            assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
            bench.advance(Duration.ofDays(2));
            assertThat(bench.memory("story")).isEmpty();
            assertThat(bench.size(ProcessorNames.EXPIRY)).isZero();
        }
    }

    @Test
    void withheldVersionSentAgainIsKeptForAsLongAgain() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            for (int day = 0; day <= 440; day += 20) {
                bench.send(STORY.revision(3).status(Status.WITHHELD).body(null));
                bench.advance(TWENTY_DAYS);
            }
            bench.drain();
            bench.send(STORY.revision(2));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.STALE);
        }
    }
}
