package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.Extractor;
import io.quotewire.core.NewsExtractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.Articles;
import io.quotewire.processor.budget.Attempts;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class TimedExtractionTest {
    private static final Articles STORY = Articles.article("story", "Ada: yes");
    private static final Duration MOMENT = Duration.ofMillis(20);

    /** So long that starting a thread is little of it. */
    private static final Duration LONGER = Duration.ofMillis(500);

    private static final Duration HOUR = Duration.ofHours(1);

    private final Attempts attempts = new Attempts();
    private final Semaphore tries = new Semaphore(0);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @Test
    void timedOutArticleIsNotRetriedByTheSameExtractor() throws InterruptedException {
        assertThatThrownBy(() -> extract(7, "v1")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> extract(7, "v1"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("longer than 20 ms for 8 characters");
        assertTried(1);
        assertThatThrownBy(() -> extract(7, "v2")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> extract(8, "v2")).isInstanceOf(RefusedException.class);
        assertTried(2);
    }

    @Test
    void articleThatHadNoProcessorIsTriedAgainTenTimes() throws RefusedException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            assertThat(extractWithoutProcessor(7)).isEmpty();
        }
        assertThatThrownBy(() -> extractWithoutProcessor(7))
                .isInstanceOf(RefusedException.class)
                .hasMessage("extraction took longer than 20 ms for 8 characters; it had a processor for 0 ms");
        assertThat(extractWithoutProcessor(8)).as("another article").isEmpty();
        assertTried(12);
    }

    @Test
    void timesThatAnArticleHadNoProcessorAreForgottenOnceItIsExtracted() throws RefusedException {
        for (int i = 0; i < 10; i++) {
            assertThat(extractWithoutProcessor(7)).isEmpty();
        }
        try (TimedExtraction extraction = new TimedExtraction(Duration.ofMinutes(1), attempts)) {
            assertThat(extraction.of(submission(7, NewsExtractor.standard()))).isPresent();
        }
        assertThat(extractWithoutProcessor(7)).isEmpty();
    }

    @Test
    void copyThatWouldDisplaceAWaitingVersionIsNotTriedAgain() {
        ArticleVersion waiting = ArticleVersion.of(STORY.article(), Optional.empty());
        Submission copy = submission(7, hanging("v1"), Optional.of(ReceivedVersion.of(waiting, Turn.UNKNOWN)));
        try (TimedExtraction extraction = new TimedExtraction(MOMENT, attempts, thread -> 0)) {
            assertThatThrownBy(() -> extraction.of(copy)).isInstanceOf(RefusedException.class);
        }
    }

    /** The thread is kept from one article to the next. */
    @Test
    void processorTimeOfEarlierArticlesDoesNotCount() throws RefusedException {
        try (TimedExtraction extraction = new TimedExtraction(MOMENT, attempts, thread -> HOUR.toNanos())) {
            assertThat(extraction.of(submission(7, hanging("v1")))).isEmpty();
        }
    }

    @Test
    void processorTimeIsNotMeasuredOfWhatEndsSoon() throws RefusedException {
        AtomicInteger measured = new AtomicInteger();
        ToLongFunction<Thread> counting = thread -> measured.incrementAndGet();
        try (TimedExtraction extraction = new TimedExtraction(HOUR.multipliedBy(24), attempts, counting)) {
            assertThat(extraction.of(submission(7, NewsExtractor.standard()))).isPresent();
        }
        assertThat(measured).hasValue(0);
    }

    @Test
    void processorTimeThatIsNotMeasuredIsNotTold() {
        try (TimedExtraction extraction = new TimedExtraction(MOMENT, attempts, thread -> -1)) {
            assertThatThrownBy(() -> extraction.of(submission(7, hanging("v1"))))
                    .hasMessageEndingWith(" 8 characters");
        }
    }

    @Test
    void waitingThreadHasNoProcessor() throws RefusedException {
        try (TimedExtraction extraction = new TimedExtraction(LONGER, attempts)) {
            assertThat(extraction.of(submission(7, hanging("v1")))).isEmpty();
        }
    }

    @Test
    void timedOutThreadIsInterrupted() throws InterruptedException {
        assertThatThrownBy(() -> extract(7, "v1")).isInstanceOf(RefusedException.class);
        assertThat(interrupted.await(180, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void continuesAfterItsTaskIsReopened() throws RefusedException {
        Extractor ready = NewsExtractor.standard();
        TimedExtraction extraction = new TimedExtraction(Duration.ofMinutes(1), attempts);
        Optional<Extraction> before = extraction.of(submission(1, ready)).map(Extracted::extraction);
        extraction.close();
        assertThat(extraction.of(submission(2, ready)).map(Extracted::extraction))
                .isEqualTo(before);
        extraction.close();
    }

    @Test
    void offsetTakenAgainShowsAnAbortedTransaction() {
        assertThat(attempts.noteRead(arrival(5))).isEmpty();
        assertThat(attempts.noteRead(arrival(9))).isEmpty();
        assertThat(attempts.noteRead(arrival(5))).hasValue(9);
        assertThat(attempts.noteRead(arrival(9))).isEmpty();
    }

    @Test
    void timesThatAnArticleHadNoProcessorAreRememberedOfThousands() throws RefusedException {
        for (int i = 0; i < 10; i++) {
            assertThat(extractWithoutProcessor(7)).isEmpty();
        }
        for (int offset = 8; offset < 3_000; offset++) {
            attempts.mayBeRepeated(arrival(offset));
        }
        assertThatThrownBy(() -> extractWithoutProcessor(7)).isInstanceOf(RefusedException.class);
    }

    /** Extractions may begin only after they were given up, on a machine that is busy. */
    private void assertTried(int times) throws InterruptedException {
        assertThat(tries.tryAcquire(times, 180, TimeUnit.SECONDS)).isTrue();
        assertThat(tries.availablePermits()).as("further tries").isZero();
    }

    /** On a machine whose threads have a processor all the time. */
    private Optional<Extracted> extract(long offset, String version) throws RefusedException {
        try (TimedExtraction extraction = new TimedExtraction(MOMENT, attempts, thread -> System.nanoTime())) {
            return extraction.of(submission(offset, hanging(version)));
        }
    }

    private Optional<Extracted> extractWithoutProcessor(long offset) throws RefusedException {
        try (TimedExtraction extraction = new TimedExtraction(MOMENT, attempts, thread -> 0)) {
            return extraction.of(submission(offset, hanging("v1")));
        }
    }

    private static Submission submission(long offset, Extractor extractor) {
        return submission(offset, extractor, Optional.empty());
    }

    /** @param waiting a version that waits, so that this is a copy */
    private static Submission submission(long offset, Extractor extractor, Optional<ReceivedVersion> waiting) {
        return new Submission(
                STORY.article(),
                ReceivedVersion.of(ArticleVersion.of(STORY.article(), Optional.empty()), Turn.at(offset)),
                arrival(offset),
                waiting.isPresent(),
                waiting,
                Instant.EPOCH,
                extractor,
                Corrections.NONE,
                true);
    }

    private static Arrival arrival(long offset) {
        return new Arrival(new Record<>(new byte[0], new byte[0], 0), "news.articles", 0, offset);
    }

    private Extractor hanging(String version) {
        return extractor(version, this::hang);
    }

    private void hang() {
        tries.release();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new CancellationException();
        }
    }

    private static Extractor extractor(String version, Runnable work) {
        return new Extractor() {
            @Override
            public Extraction extract(String body) {
                work.run();
                return new Extraction(List.of(), List.of());
            }

            @Override
            public String version() {
                return version;
            }
        };
    }
}
