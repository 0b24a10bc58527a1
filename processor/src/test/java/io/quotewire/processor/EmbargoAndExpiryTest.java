package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.article.ProcessorNames;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbargoAndExpiryTest {
    private static final Articles STORY = article("story", "Ada: I saw Peru");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path state;

    @Test
    void embargoedArticleIsReleasedWhenTheEmbargoEnds() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(HOUR)));
            bench.advance(HOUR.minusSeconds(1));
            assertThat(bench.quotes()).isEmpty();
            bench.advance(Duration.ofSeconds(2));
            assertThat(bench.quotes()).hasSize(1);
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.HELD, Outcome.NEW);
        }
    }

    @Test
    void releasedArticleIsNotReleasedAgain() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(HOUR)));
            bench.advance(HOUR.plusSeconds(1));
            bench.drain();
            bench.advance(HOUR);
            assertThat(bench.processed()).isEmpty();
        }
    }

    @Test
    void newerVersionReplacesAHeldOne() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(HOUR)));
            bench.send(STORY.revision(1).body("Ada: in the open"));
            bench.advance(HOUR.plusSeconds(1));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.HELD, Outcome.NEW);
        }
    }

    @Test
    void publishedVersionStaysWhileANewerOneIsHeld() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY);
            bench.send(STORY.revision(1).status(Status.WITHHELD).body("Ada: not yet"));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.NEW, Outcome.HELD);
            assertThat(bench.quotes()).hasSize(1);
            bench.send(STORY.revision(2).body("Ada: now"));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.CHANGED);
        }
    }

    @Test
    void versionOlderThanAWithheldOneIsStale() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.revision(1));
            bench.send(STORY.revision(3).status(Status.WITHHELD).body(null));
            bench.drain();
            bench.send(STORY.revision(2).body("Ada: between"));
            bench.send(STORY.revision(1));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.STALE, Outcome.STALE);
            assertThat(bench.quotes()).isEmpty();
        }
    }

    @Test
    void withheldVersionIsPublishedWhenSentAsUsable() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.revision(1).status(Status.WITHHELD));
            bench.send(STORY.revision(1));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.HELD, Outcome.NEW);
            assertThat(bench.size(ProcessorNames.HELD)).isZero();
        }
    }

    @Test
    void versionWithheldDuringAnEmbargoReplacesTheEmbargoedOne() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(HOUR)));
            bench.send(STORY.revision(1).status(Status.WITHHELD));
            bench.advance(HOUR.plusSeconds(1));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.HELD, Outcome.HELD);
            assertThat(bench.quotes()).isEmpty();
        }
    }

    @Test
    void withheldVersionIsForgottenAfterTheRetention() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.revision(1).status(Status.WITHHELD));
            bench.advance(ProcessorBench.POLICY.archivedRetention().plus(HOUR));
            assertThat(bench.size(ProcessorNames.HELD)).isZero();
            assertThat(bench.size(ProcessorNames.EMBARGOES)).isZero();
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.HELD);
        }
    }

    @Test
    void withdrawalDropsAHeldVersion() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY.embargoedUntil(ProcessorBench.START.plus(HOUR)));
            bench.send(STORY.revision(1).status(Status.WITHDRAWN));
            bench.advance(HOUR.plusSeconds(1));
            assertThat(bench.quotes()).isEmpty();
        }
    }

    @Test
    void manyEmbargoesEndingAtOnceAreReleasedInSteps() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            for (int i = 0; i < 50; i++) {
                bench.send(article("story-" + i, "Ada: yes").embargoedUntil(ProcessorBench.START.plus(HOUR)));
            }
            bench.drain();
            bench.advance(HOUR);
            assertThat(bench.processed()).hasSize(20);
            bench.advance(Duration.ofSeconds(1));
            bench.advance(Duration.ofSeconds(1));
            bench.advance(Duration.ofSeconds(1));
            assertThat(bench.quotes()).hasSize(50);
        }
    }

    @Test
    void newVersionIsAppliedWithinTheCorrectionWindow() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY);
            bench.advance(Duration.ofDays(7));
            bench.send(STORY.revision(1).body("Ada: corrected"));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.NEW, Outcome.CHANGED);
        }
    }

    @Test
    void newVersionIsOnlyReportedAfterTheCorrectionWindow() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY);
            bench.drain();
            bench.advance(Duration.ofDays(7).plusHours(2));
            assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
            bench.send(STORY);
            bench.send(STORY.revision(1).body("Ada: too late"));
            assertThat(bench.processed())
                    .extracting(Processed::outcome)
                    .containsExactly(Outcome.UNCHANGED, Outcome.SETTLED);
            assertThat(bench.quotes()).isEmpty();
            assertThat(bench.mentions()).isEmpty();
        }
    }

    @Test
    void changeRestartsTheCorrectionWindow() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY);
            bench.advance(Duration.ofDays(5));
            bench.send(STORY.revision(1).body("Ada: corrected"));
            bench.advance(Duration.ofDays(5));
            assertThat(bench.memory("story")).get().isInstanceOf(Remembered.class);
            bench.advance(Duration.ofDays(3));
            assertThat(bench.memory("story")).get().isInstanceOf(Archived.class);
        }
    }

    @Test
    void hashOfAnArchivedArticleExpires() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.send(STORY);
            bench.advance(Duration.ofDays(8));
            bench.advance(Duration.ofDays(179));
            assertThat(bench.memory("story")).isPresent();
            bench.advance(Duration.ofDays(3));
            assertThat(bench.memory("story")).isEmpty();
            assertThat(bench.size(ProcessorNames.EXPIRY)).isZero();
        }
    }

    @Test
    void manyMemoriesExpiringAtOnceAreArchivedInSteps() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            for (int i = 0; i < 600; i++) {
                bench.send(article("story-" + i, "Ada: yes"));
                // Each punctuation begins a transaction: all in one would take too long on a slow machine.
                bench.advance(Duration.ofMillis(i % 100 == 99 ? 1000 : 0));
            }
            bench.advance(Duration.ofDays(8));
            assertThat(bench.memories(Archived.class)).isEqualTo(500);
            bench.advance(Duration.ofSeconds(1));
            assertThat(bench.memories(Archived.class)).isEqualTo(600);
        }
    }

    @Test
    void anotherExtractorPublishesOnlyDifferences() {
        try (ProcessorBench bench = ProcessorBench.open(state.resolve("old"))) {
            bench.send(STORY);
            byte[] before = bench.store(ProcessorNames.ARTICLES).get("story");
            try (ProcessorBench next = ProcessorBench.open(state.resolve("new"), new LineExtractor("lines-2"))) {
                next.store(ProcessorNames.ARTICLES).put("story", before);
                next.send(STORY);
                next.send(STORY);
                assertThat(next.quotes()).isEmpty();
                assertThat(next.processed())
                        .extracting(Processed::outcome)
                        .containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
            }
        }
    }

    @Test
    void recordsAlreadyAppliedAreSkipped() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.APPLIED).put("news.articles-0", applied(0, "topic-1"));
            bench.send(STORY);
            bench.send(article("next", "Ada: yes"));
            assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("next");
        }
    }

    @Test
    void recreatedTopicIsReadFromItsBeginning() {
        try (ProcessorBench bench = ProcessorBench.open(state)) {
            bench.store(ProcessorNames.APPLIED).put("news.articles-0", applied(41, "an older topic"));
            bench.send(STORY);
            assertThat(bench.processed()).hasSize(1);
        }
    }

    private static byte[] applied(long offset, String topicId) {
        return new BinaryWriter().unsigned(offset).string(topicId).toBytes();
    }
}
