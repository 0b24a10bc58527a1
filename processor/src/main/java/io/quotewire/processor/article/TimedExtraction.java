package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.budget.Attempts;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.topology.RefusedException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs extraction with a timeout, on a thread of its own that is interrupted and abandoned if it takes too long.
 * Extractors promise to be fast and never to throw; this guards against one that is not. If it was the machine that was
 * slow, or the whole process paused, the article is to be tried again. Used by one stream thread.
 */
final class TimedExtraction implements Extracting, AutoCloseable {
    static final String STEP = "extract";

    private static final Logger LOG = LoggerFactory.getLogger(TimedExtraction.class);

    /**
     * The part of the timeout for which it is not measured whether the extraction has a processor: nearly all end
     * before, and asking the system takes as long as some steps of an extraction.
     */
    private static final int UNMEASURED_PART = 100;

    /** How long several articles may take together, as a part of the timeout, but at most a second. */
    private static final int PART_OF_SEVERAL = 10;

    private static final Duration MOST_OF_SEVERAL = Duration.ofSeconds(1);

    private final Duration timeout;
    private final Attempts attempts;
    private final ToLongFunction<Thread> processorTime;
    private @Nullable ExecutorService worker;
    private @Nullable Thread thread;

    TimedExtraction(Duration timeout, Attempts attempts) {
        this(timeout, attempts, TimedExtraction::processorTime);
    }

    /** @param processorTime how long a thread has had a processor so far, in nanoseconds; negative if unknown */
    TimedExtraction(Duration timeout, Attempts attempts, ToLongFunction<Thread> processorTime) {
        this.timeout = timeout;
        this.attempts = attempts;
        this.processorTime = processorTime;
    }

    private static long processorTime(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    }

    @Override
    public Optional<Extracted> of(Submission submission) throws RefusedException {
        Extractor extractor = submission.extractor();
        Optional<String> before = attempts.earlierTimeout(submission.arrival(), extractor.version());
        if (before.isPresent()) {
            throw new RefusedException(DeadLetter.Reason.EXTRACTOR_TIMEOUT, STEP, before.get());
        }
        Article article = submission.article();
        String body = Objects.requireNonNullElse(article.body(), "");
        long started = System.nanoTime();
        Future<Extraction> running = worker().submit(() -> extractor.extract(body));
        long unmeasured = timeout.toNanos() / UNMEASURED_PART;
        long ranBefore = 0;
        try {
            if (!endsWithin(unmeasured, running)) {
                ranBefore = processorNanos();
            }
            Extraction extracted = running.get(timeout.toNanos() - unmeasured, TimeUnit.NANOSECONDS);
            attempts.noteSuccess(submission.arrival());
            return Optional.of(new Extracted(extracted, System.nanoTime() - started));
        } catch (TimeoutException e) {
            Optional<Duration> ran = ran(ranBefore, processorNanos());
            close();
            String explanation = "extraction took longer than " + timeout.toMillis() + " ms for " + body.length()
                    + " characters"
                    + ran.map(time -> "; it had a processor for " + time.toMillis() + " ms")
                            .orElse("");
            if (ran.filter(this::isLittle).isPresent()
                    && submission.canWait()
                    && attempts.mayBeRepeated(submission.arrival())) {
                LOG.warn("'{}' is tried again: {}", article.id(), explanation);
                return Optional.empty();
            }
            LOG.warn("no quotes of '{}': {}", article.id(), explanation);
            attempts.noteTimeout(submission.arrival(), extractor.version(), explanation);
            throw new RefusedException(DeadLetter.Reason.EXTRACTOR_TIMEOUT, STEP, explanation);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /**
     * Extracts several articles together.
     *
     * @return the extraction of each body; empty if that fails or is not done soon, so that it has to be found out
     *     which of them is to blame
     */
    Optional<List<Extraction>> ofAll(Extractor extractor, List<String> bodies) {
        Future<List<Extraction>> running = worker().submit(() -> extractor.extractAll(bodies));
        Duration part = timeout.dividedBy(PART_OF_SEVERAL);
        Duration patience = part.compareTo(MOST_OF_SEVERAL) < 0 ? part : MOST_OF_SEVERAL;
        try {
            return Optional.of(running.get(patience.toNanos(), TimeUnit.NANOSECONDS))
                    .filter(extractions -> extractions.size() == bodies.size());
        } catch (TimeoutException e) {
            close();
            return Optional.empty();
        } catch (ExecutionException e) {
            RefusedException failure = failure(e.getCause() == null ? e : e.getCause());
            LOG.debug("{} articles are extracted one by one", bodies.size(), failure);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static boolean endsWithin(long nanos, Future<Extraction> running)
            throws InterruptedException, ExecutionException {
        try {
            running.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Abandons a running extraction; the next one, if any, gets a thread of its own. */
    @Override
    public void close() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }

    private static RefusedException failure(Throwable cause) {
        if (cause instanceof Error error && !(error instanceof StackOverflowError)) {
            throw error;
        }
        return RefusedException.because(DeadLetter.Reason.EXTRACTOR_FAILURE, STEP, "the extractor failed", cause);
    }

    /** How long the worker had a processor, once that is measured; empty if the machine does not measure it. */
    private static Optional<Duration> ran(long before, long after) {
        return before < 0 || after < 0 ? Optional.empty() : Optional.of(Duration.ofNanos(after - before));
    }

    /** Whether it had so little that the machine, and not the article, is to blame. */
    private boolean isLittle(Duration ran) {
        return ran.multipliedBy(10).compareTo(timeout) < 0;
    }

    /** Of the worker, so far; negative if the machine does not measure it. */
    private long processorNanos() {
        return thread == null ? 0 : processorTime.applyAsLong(thread);
    }

    private ExecutorService worker() {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(task -> {
                Thread made = new Thread(task, "quotewire-extraction");
                made.setDaemon(true);
                thread = made;
                return made;
            });
        }
        return worker;
    }
}
