package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Held articles are found whether this instance put them there or its store was restored. */
class HeldArticlesTest extends BenchTest {
    private static final ReceivedVersion VERSION = ReceivedVersion.of(
            ArticleVersion.of(article("story", "Ada: yes").article(), Optional.empty()),
            new Turn(1_790_000_000_000L, 17, false));
    private static final Instant UNTIL = ProcessorBench.START.plus(Duration.ofHours(1));

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder);
    }

    @Test
    void findsWhatItHoldsInAnEmptyStore() {
        HeldArticles held = held();
        assertThat(held.version("story")).isEmpty();

        held.withhold("story", VERSION, UNTIL);
        assertThat(held.version("story")).contains(VERSION);
        held.drop("story");
        assertThat(held.version("story")).isEmpty();
    }

    @Test
    void findsWhatItsStoreAlreadyHolds() {
        held().withhold("story", VERSION, UNTIL);

        HeldArticles after = held();
        assertThat(after.version("story")).contains(VERSION);
        after.drop("story");
        assertThat(bench.size(ProcessorNames.HELD)).isZero();
        assertThat(bench.size(ProcessorNames.EMBARGOES)).isZero();
    }

    private HeldArticles held() {
        return new HeldArticles(
                bench.driver.getKeyValueStore(ProcessorNames.HELD),
                new TimeIndex(bench.driver.getKeyValueStore(ProcessorNames.EMBARGOES)));
    }
}
