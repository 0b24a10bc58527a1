package io.quotewire.monitor.cluster;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.TimeoutException;

/** What may be left out if the cluster refuses it: a monitor with few rights is better than none. */
final class Problems {
    private Problems() {}

    /** Something asked of the cluster. */
    interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    /**
     * The answer, or this if the cluster refuses one; then a line is added.
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
}
