package io.quotewire.core.evaluation;

import java.util.List;

/** Records the failures of one article. */
record FailureList(String articleId, ScoredText text, List<Failure> failures) {

    void add(FailureKind kind, Interval where, String expected, String got) {
        failures.add(new Failure(kind, articleId, where.start(), where.end(), text.of(where), expected, got));
    }
}
