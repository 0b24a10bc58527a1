package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.AssertedLetters.assertRefused;
import static io.quotewire.processor.AssertedLetters.header;
import static io.quotewire.processor.Decided.entity;
import static io.quotewire.processor.Decided.suppress;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import io.quotewire.processor.article.ProcessorPolicy;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.correction.Correction.Action;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong in an extraction makes a dead letter of one article, and processing continues. */
class FailedExtractionTest {
    private static final Articles GOOD = article("good", "Ada: yes");

    @TempDir
    private Path state;

    @Test
    void deadLetterOfAReleasedEmbargoHasItsOriginalHeaders() {
        Extractor failing = extractor(body -> {
            throw new IllegalStateException("tripped");
        });
        try (ProcessorBench bench = ProcessorBench.open(state, failing)) {
            RecordHeaders headers = new RecordHeaders();
            headers.add("traceparent", "00-1".getBytes(StandardCharsets.UTF_8)).add("empty", null);
            bench.send(GOOD.embargoedUntil(ProcessorBench.START.plusSeconds(60)), headers);
            bench.advance(Duration.ofSeconds(61));
            TestRecord<byte[], byte[]> letter =
                    assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
            assertThat(header(letter, "traceparent")).isEqualTo("00-1");
            assertThat(letter.headers().lastHeader("empty").value()).isNull();
        }
    }

    @Test
    void exceptionCostsOneArticle() {
        try (ProcessorBench bench = ProcessorBench.open(state, failingAt("trouble"))) {
            bench.send(article("bad", "trouble"));
            bench.send(GOOD);
            assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("good");
            TestRecord<byte[], byte[]> letter =
                    assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
            assertThat(header(letter, DeadLetter.MESSAGE)).contains("tripped");
        }
    }

    @Test
    void heldVersionIsNotReleasedAfterANewerOneWasRefused() {
        Articles story =
                article("story", "Ada: not yet").embargoedUntil(ProcessorBench.START.plus(Duration.ofHours(1)));
        try (ProcessorBench bench = ProcessorBench.open(state, failingAt("trouble"))) {
            bench.send(story.revision(1));
            bench.send(article("story", "trouble").revision(2));
            assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
            bench.send(story.revision(1));
            bench.advance(Duration.ofHours(2));
            assertThat(bench.processed())
                    .extracting(Processed::outcome)
                    .containsExactly(Processed.Outcome.HELD, Processed.Outcome.STALE);
            bench.send(article("story", "Ada: mended").revision(2));
            assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Processed.Outcome.NEW);
        }
    }

    @Test
    void unexpectedExceptionCostsOneArticle() {
        AtomicBoolean broken = new AtomicBoolean();
        Extractor nameless = new Extractor() {
            @Override
            public Extraction extract(String body) {
                return new Extraction(List.of(), List.of());
            }

            @Override
            public String version() {
                if (broken.get()) {
                    throw new IllegalStateException("tripped");
                }
                return "test";
            }
        };
        try (ProcessorBench bench = ProcessorBench.open(state, nameless)) {
            bench.send(GOOD);
            bench.drain();
            broken.set(true);
            bench.send(article("bad", "trouble"));
            TestRecord<byte[], byte[]> letter = assertRefused(bench.deadLetters(), "unexpected", "processor/decide");
            assertThat(header(letter, DeadLetter.MESSAGE)).contains("tripped", "FailedExtractionTest");
            broken.set(false);
            bench.send(article("next", "trouble"));
            assertThat(bench.processed()).extracting(Processed::articleId).containsExactly("next");
        }
    }

    @Test
    void spanOutsideTheTextCostsOneArticle() {
        Extractor wild = extractor(body -> new Extraction(List.of(quote("x", "so", 900)), List.of()));
        try (ProcessorBench bench = ProcessorBench.open(state, wild)) {
            bench.send(GOOD);
            assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
        }
    }

    @Test
    void hangingExtractorCostsOneArticle() {
        Extractor hanging = extractor(body -> {
            while (body.contains("trouble") && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return new Extraction(List.of(), List.of());
        });
        // Long enough for a sound article on a busy machine.
        ProcessorPolicy hasty =
                new ProcessorPolicy(Duration.ofDays(7), Duration.ofDays(180), 0.5, Duration.ofSeconds(1), List.of());
        try (ProcessorBench bench = ProcessorBench.open(state, hanging, hasty)) {
            bench.send(article("bad", "trouble"));
            bench.send(GOOD);
            // On a machine without time for this process both are tried again, up to ten times.
            for (int tries = 0; tries < 12; tries++) {
                bench.advance(Duration.ofSeconds(1));
            }
            assertThat(bench.processed())
                    .filteredOn(line -> line.outcome() != Processed.Outcome.HELD)
                    .extracting(Processed::articleId)
                    .containsExactly("good");
            assertRefused(bench.deadLetters(), "extractor-timeout", "processor/extract");
        }
    }

    @Test
    void articleWithTooLargeEventsPublishesNoneOfThem() {
        String words = "w".repeat(Topics.MAX_RECORD_BYTES);
        Extractor verbose = extractor(body -> new Extraction(List.of(quote("Ada", words, 0)), List.of()));
        try (ProcessorBench bench = ProcessorBench.open(state, verbose)) {
            bench.send(GOOD);
            assertThat(bench.quotes()).isEmpty();
            assertThat(bench.mentions()).isEmpty();
            assertThat(bench.processed()).isEmpty();
            assertRefused(bench.deadLetters(), "extraction-too-large", "processor/extract");
        }
    }

    @Test
    void articleThatCannotBeReprocessedIsOneDeadLetter() {
        AtomicBoolean broken = new AtomicBoolean();
        Extractor lines = new LineExtractor("lines");
        Extractor failing = extractor(body -> {
            if (broken.get()) {
                throw new IllegalStateException("tripped");
            }
            return lines.extract(body);
        });
        try (ProcessorBench bench = ProcessorBench.open(state, failing)) {
            bench.send(article("story", "Ada: yes"));
            broken.set(true);
            bench.correct(entity(Action.MERGE, "Ada", "Adele", 1));
            settle(bench);
            assertRefused(bench.deadLetters(), "extractor-failure", "processor/extract");
            bench.correct(entity(Action.MERGE, "Bob", "Bill", 2));
            settle(bench);
            assertThat(bench.deadLetters()).hasSize(0);

            broken.set(false);
            bench.drain();
            bench.correct(suppress("yes", 0));
            settle(bench);
            assertThat(bench.quotes()).extracting(QuoteEvent::change).containsExactly(Change.RETRACTED);
        }
    }

    private static void settle(ProcessorBench bench) {
        bench.advance(Duration.ofSeconds(1));
        bench.advance(Duration.ofSeconds(1));
    }

    private static Quote quote(String speaker, String words, int start) {
        return new Quote(
                QuoteType.DIRECT,
                0,
                new Words(words, start, start + 2),
                SaidBy.one(speaker.toLowerCase(Locale.ROOT), null, SpeakerKind.PERSON),
                null,
                null,
                List.of(),
                new Confidences(0.9, 1, 1),
                false);
    }

    private static Extractor failingAt(String word) {
        return extractor(body -> {
            if (body.contains(word)) {
                throw new IllegalStateException("tripped");
            }
            return new Extraction(List.of(), List.of());
        });
    }

    private static Extractor extractor(Extracting extracting) {
        return new Extractor() {
            @Override
            public Extraction extract(String body) {
                return extracting.extract(body);
            }

            @Override
            public String version() {
                return "test";
            }
        };
    }

    private interface Extracting {
        Extraction extract(String body);
    }
}
