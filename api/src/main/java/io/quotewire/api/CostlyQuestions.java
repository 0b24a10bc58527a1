package io.quotewire.api;

import io.quotewire.api.problem.Problem;
import io.quotewire.sink.query.Question;
import io.quotewire.sink.query.QuoteFilter;
import io.quotewire.streaming.http.WorkPlaces;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Bounds the questions that read much more than they answer, or have large answers: 200 pages of 1,000 quotes at a time
 * kept a heap of 200 MB full for minutes. What another instance asks has places of its own: otherwise two instances
 * could wait for each other. Thread-safe.
 */
final class CostlyQuestions {
    /** A page of more quotes takes megabytes until it is written. */
    private static final int LARGE_PAGE = 100;

    private static final int AT_WORK = 16;
    private static final int WAITING = 48;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Another instance waits for the answer, too, and not for long. */
    private static final Duration PATIENCE_OF_INSTANCES = Duration.ofSeconds(1);

    private final WorkPlaces ofClients = new WorkPlaces(AT_WORK, WAITING, PATIENCE);
    private final WorkPlaces ofInstances = new WorkPlaces(AT_WORK, WAITING, PATIENCE_OF_INSTANCES);

    /**
     * Answers a question, a costly one when there is a place for it.
     *
     * @param isOfInstance whether another instance asks
     * @throws Problem if there is none
     */
    <T> T answer(Question question, boolean isOfInstance, Supplier<T> answer) throws InterruptedException {
        if (!isCostly(question)) {
            return answer.get();
        }
        WorkPlaces places = isOfInstance ? ofInstances : ofClients;
        if (!places.enter()) {
            throw Problem.busy();
        }
        try {
            return answer.get();
        } finally {
            places.leave();
        }
    }

    /** Whether whole ranges of quotes or counts are examined for the few that answer it, or many quotes do. */
    static boolean isCostly(Question question) {
        if (question instanceof Question.Quotes quotes) {
            return quotes.limit() > LARGE_PAGE || isSearch(quotes.filter());
        }
        if (question instanceof Question.Top top) {
            return top.speaker().isPresent() && top.about().isPresent();
        }
        return question instanceof Question.TopOfPublisher
                || question instanceof Question.Busiest
                || question instanceof Question.Volume
                || question instanceof Question.Before;
    }

    /** The first of the names selects by an index; everything else is compared quote by quote. */
    private static boolean isSearch(QuoteFilter filter) {
        long names = filter.speaker().stream().count()
                + filter.entity().stream().count()
                + filter.publisher().stream().count();
        return names > 1
                || filter.type().isPresent()
                || filter.confidence() > 0
                || !filter.words().isEmpty()
                || (filter.named() && filter.speaker().isEmpty());
    }
}
