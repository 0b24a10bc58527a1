package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.budget.Attempts;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.header.DeadLetter;
import io.quotewire.streaming.topology.RefusedException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs extraction with a timeout, on a thread of its own that is interrupted and abandoned if it takes too long.
 * Extractors promise to be fast and never to throw; this guards against one that is not. Used by one stream thread.
 */
final class TimedExtraction implements AutoCloseable {
    static final String STEP = "extract";

    private static final Logger LOG = LoggerFactory.getLogger(TimedExtraction.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration timeout;
    private final Attempts attempts;
    private @Nullable ExecutorService worker;
    private @Nullable Thread thread;

    TimedExtraction(Duration timeout, Attempts attempts) {
        this.timeout = timeout;
        this.attempts = attempts;
    }

    /**
     * Extracts.
     *
     * @throws RefusedException if it takes too long, took too long on an earlier attempt, or fails
     */
    Extraction of(Submission submission) throws RefusedException {
        Extractor extractor = submission.extractor();
        Optional<String> before = attempts.earlierTimeout(submission.arrival(), extractor.version());
        if (before.isPresent()) {
            throw new RefusedException(DeadLetter.Reason.EXTRACTOR_TIMEOUT, STEP, before.get());
        }
        Article article = submission.article();
        String body = Objects.requireNonNullElse(article.body(), "");
        Future<Extraction> running = worker().submit(() -> extractor.extract(body));
        long ranBefore = processorNanos();
        try {
            return running.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            String ran = ran(ranBefore, processorNanos());
            close();
            String explanation = "extraction took longer than " + timeout.toMillis() + " ms for " + body.length()
                    + " characters" + ran;
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
     * Abandons a running extraction. This object can still be used afterwards, by a task that is initialised again.
     */
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

    /** How long the worker had a processor: little if the machine, and not the article, is to blame. */
    private static String ran(long before, long after) {
        return before < 0 || after < 0
                ? ""
                : "; it had a processor for " + Duration.ofNanos(after - before).toMillis() + " ms";
    }

    /** Of the worker, so far; negative if the machine does not measure it. */
    private long processorNanos() {
        return thread == null ? 0 : THREADS.getThreadCpuTime(thread.getId());
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
