package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.entity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.contract.header.Replay;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.correction.Correction.Action;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowArticlesTest {
    private static final ProcessorPolicy ONE_SECOND =
            new ProcessorPolicy(Duration.ofDays(7), Duration.ofDays(180), 0.5, Duration.ofSeconds(1), List.of());
    private static final Duration ROUND = Duration.ofSeconds(1);

    @TempDir
    private Path state;

    @Test
    void articlesAfterSlowOnesWaitForTheNextTransaction() {
        try (ProcessorBench bench = ProcessorBench.open(state, new Hanging(), ONE_SECOND)) {
            sendSlow(bench, "slow-1", "slow-2");
            bench.send(article("good", "Ada: yes"));
            bench.send(article("replaced", "Ada: yes"));
            bench.send(article("replaced", "Ada: no").revision(1));
            bench.send(article("other-language", "Ada: oui").language("fr"));
            assertThat(bench.deadLetters())
                    .extracting(letter -> new String(
                            letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
                    .containsExactly("extractor-timeout", "extractor-timeout");
            assertThat(bench.processed())
                    .filteredOn(line -> line.outcome() == Outcome.HELD)
                    .allSatisfy(line -> assertThat(line.flags()).containsExactly("extraction.delayed"))
                    .extracting(Processed::articleId)
                    .containsExactly("good", "replaced", "replaced", "other-language");

            bench.advance(ROUND);
            assertThat(bench.processed()).as("not yet committed").isEmpty();
            bench.advance(ROUND);
            assertThat(bench.processed())
                    .extracting(Processed::articleId, Processed::revision, Processed::outcome)
                    .containsExactlyInAnyOrder(
                            tuple("good", 0L, Outcome.NEW),
                            tuple("replaced", 1L, Outcome.NEW),
                            tuple("other-language", 0L, Outcome.NEW));
        }
    }

    @Test
    void articlesThatNeedNoExtractionDoNotWait() {
        try (ProcessorBench bench = ProcessorBench.open(state, new Hanging(), ONE_SECOND)) {
            bench.send(article("known", "Ada: yes"));
            sendSlow(bench, "slow-1", "slow-2");
            bench.drain();
            bench.send(article("known", "Ada: yes"));
            bench.send("known", "{\"id\":\"known\",\"status\":\"withdrawn\"}");
            assertThat(bench.processed())
                    .extracting(Processed::outcome)
                    .containsExactly(Outcome.UNCHANGED, Outcome.WITHDRAWN);
        }
    }

    @Test
    void postponedCopyDoesNotReplaceAHeldVersion() {
        Hanging extractor = new Hanging();
        try (ProcessorBench bench = ProcessorBench.open(state, extractor, ONE_SECOND)) {
            Articles known = article("known", "Ada: yes");
            bench.send(known);
            bench.send(known.body("Ada: no").embargoedUntil(ProcessorBench.START.plus(Duration.ofHours(1))));
            sendSlow(bench, "slow-1", "slow-2");
            bench.drain();
            extractor.version = "another";
            bench.send(known, Reprocess.headers(new RecordHeaders(), "news.articles", 0, 0));
            bench.advance(ROUND);
            bench.advance(Duration.ofHours(2));
            assertThat(bench.processed())
                    .extracting(Processed::outcome, Processed::flags)
                    .containsExactly(
                            tuple(Outcome.CHANGED, List.of(Reprocess.FLAG)), tuple(Outcome.CHANGED, List.of()));
        }
    }

    @Test
    void postponedCopyIsNoLaterVersionThanAReplayedOne() {
        Hanging extractor = new Hanging();
        try (ProcessorBench bench = ProcessorBench.open(state, extractor, ONE_SECOND)) {
            Articles first = article("known", "Ada: yes");
            Articles second = article("known", "Ada: no");
            bench.send(first);
            bench.send("another", Json.write(second.article()));
            Headers refused = Replay.headers(bench.deadLetters().get(0).headers());
            sendSlow(bench, "slow-1", "slow-2");
            bench.drain();
            extractor.version = "another";
            bench.send(first, Reprocess.headers(new RecordHeaders(), "news.articles", 0, 0));
            bench.send(second, refused);
            bench.advance(ROUND);
            bench.advance(ROUND);
            assertThat(bench.quotes()).extracting(QuoteEvent::text).endsWith("no");
        }
    }

    @Test
    void articleThatHadNoProcessorIsProcessedOnceThereIsOne() {
        Hanging extractor = new Hanging();
        try (ProcessorBench bench = ProcessorBench.open(state, extractor, ONE_SECOND)) {
            bench.send(article("paused", "pause"));
            assertThat(bench.processed())
                    .extracting(Processed::outcome, Processed::flags)
                    .containsExactly(tuple(Outcome.HELD, List.of("extraction.delayed")));
            bench.advance(ROUND);
            bench.advance(ROUND);
            assertThat(bench.processed()).as("paused again, which was told").isEmpty();
            assertThat(bench.registry
                            .get("quotewire.articles")
                            .tag("outcome", "held")
                            .counter()
                            .count())
                    .as("held")
                    .isEqualTo(1);
            extractor.paused = false;
            bench.advance(ROUND);
            bench.advance(ROUND);
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.NEW);
            assertThat(bench.deadLetters()).isEmpty();
        }
    }

    @Test
    void correctedArticleThatHadNoProcessorIsCorrectedOnceThereIsOne() {
        Hanging extractor = new Hanging();
        extractor.paused = false;
        try (ProcessorBench bench = ProcessorBench.open(state, extractor, ONE_SECOND)) {
            bench.send(article("paused", "Ada: pause"));
            bench.drain();
            extractor.paused = true;
            bench.correct(entity(Action.RENAME, "Ada", "Adele", 1));
            bench.advance(ROUND);
            bench.advance(ROUND);
            extractor.paused = false;
            assertThat(bench.processed()).isEmpty();
            bench.advance(ROUND);
            bench.advance(ROUND);
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.CORRECTED);
            assertThat(bench.deadLetters()).isEmpty();
        }
    }

    /**
     * Sends articles that take too long while thread times are not measured, as on some machines: on a busy machine
     * they would be tried again for want of a processor.
     */
    private static void sendSlow(ProcessorBench bench, String... ids) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean measured = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        if (measured) {
            threads.setThreadCpuTimeEnabled(false);
        }
        try {
            for (String id : ids) {
                bench.send(article(id, "trouble"));
            }
        } finally {
            if (measured) {
                threads.setThreadCpuTimeEnabled(true);
            }
        }
    }

    /** Works on "trouble", and waits on "pause", until it is interrupted, as an extractor should be. */
    private static final class Hanging implements Extractor {
        private final Extractor lines = new LineExtractor("lines");
        private String version = "hanging";
        private volatile boolean paused = true;
        private final CountDownLatch never = new CountDownLatch(1);

        @Override
        public Extraction extract(String body) {
            if (body.contains("trouble")) {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                throw new CancellationException();
            }
            if (body.contains("pause") && paused) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new CancellationException();
                }
            }
            return lines.extract(body);
        }

        @Override
        public String version() {
            return version;
        }
    }
}
