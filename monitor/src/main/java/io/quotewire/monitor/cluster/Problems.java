package io.quotewire.monitor.cluster;

import io.quotewire.monitor.cluster.RecordScan.Found;
import io.quotewire.monitor.cluster.RecordScan.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Requests that may be left out if the cluster refuses them: a monitor with few rights is better than none. */
final class Problems {
    private Problems() {}

    /** A request to the cluster. */
    interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    /**
     * The answer, or the given value if the cluster refuses the request, which adds a problem.
     *
     * @throws ExecutionException if the cluster does not answer at all
     */
    static <T> T orElse(T absent, String what, List<String> problems, Question<T> question)
            throws ExecutionException, InterruptedException {
        try {
            return question.ask();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException || !(e.getCause() instanceof ApiException)) {
                throw e;
            }
            problems.add(what + ": " + e.getCause().getMessage());
            return absent;
        }
    }

    /**
     * The same for a cluster that has just answered: if it does not answer this, as when no broker leads a partition
     * that it takes, that is a problem, too.
     */
    static <T> T orElseOfAnswering(T absent, String what, List<String> problems, Question<T> question)
            throws ExecutionException, InterruptedException {
        try {
            return orElse(absent, what, problems, question);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            problems.add(what + ": no broker answers for them");
            return absent;
        }
    }

    /**
     * Adds which records could not be read.
     *
     * @param closed topics that may not be read
     * @param scanned what was to be read
     */
    static void ofReading(Set<String> closed, List<Map<Range, Found>> scanned, List<String> problems) {
        if (!closed.isEmpty()) {
            problems.add("records of " + String.join(", ", closed)
                    + " may not be read: lags and rates there are estimates, and lags in seconds unknown");
        }
        Set<String> slow = new TreeSet<>();
        scanned.forEach(ranges -> ranges.forEach((range, found) -> {
            String topic = range.partition().topic();
            if (range.timed() && found.isUndated() && !closed.contains(topic)) {
                slow.add(topic);
            }
        }));
        if (!slow.isEmpty()) {
            problems.add("records of " + String.join(", ", slow)
                    + " did not come in time: lags there are estimates, and lags in seconds unknown");
        }
    }

    /**
     * The answer about a topic; empty if the topic was deleted after it had been listed: the others' figures must not
     * miss for that.
     */
    static <T> Optional<T> unlessDeleted(KafkaFuture<T> asked) throws ExecutionException, InterruptedException {
        try {
            return Optional.of(asked.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
