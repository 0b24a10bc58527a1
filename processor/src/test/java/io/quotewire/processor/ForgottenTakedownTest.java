package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.erase;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.streaming.topology.PartitionCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are taken down when nothing is remembered of them any more. */
class ForgottenTakedownTest extends CorrectionsBenchTest {
    private static final Articles STORY = article("story", "Ada: yes");

    @TempDir
    private Path other;

    @Test
    void isReported() {
        bench.send(STORY);
        archive();
        bench.advance(Duration.ofDays(200));
        assertThat(bench.memory("story")).isEmpty();
        bench.correct(erase());
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void isReportedIfForgottenWhileItsEventsAreRead() {
        bench.send(STORY);
        archive();
        bench.published.delay();
        bench.correct(erase());
        settle();
        bench.store(ProcessorNames.ARTICLES).delete("story");
        bench.published.come();
        settle();
        assertThat(bench.quotes()).isEmpty();
        assertThat(corrected("settled")).isEqualTo(1);
    }

    @Test
    void isIgnoredByTasksOfOtherPartitions() {
        byte[] key = "story".getBytes(StandardCharsets.UTF_8);
        int partitions = IntStream.range(2, 100)
                .filter(number -> PartitionCheck.of(key, number) != 0)
                .findFirst()
                .orElseThrow();
        bench.close();
        bench = ProcessorBench.open(other, new LineExtractor("lines-1"), new FixedLayout(partitions, "topic-1", 0));
        bench.correct(erase());
        settle();
        assertThat(corrected("settled")).isZero();
    }

    private void archive() {
        bench.advance(Duration.ofDays(8));
        bench.drain();
    }
}
