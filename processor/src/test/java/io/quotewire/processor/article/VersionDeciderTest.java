package io.quotewire.processor.article;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.streaming.contract.Processed.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to an article when a version of it arrives: the rows of the state table in docs/counting.md. */
class VersionDeciderTest extends DecidersBench {
    @ParameterizedTest
    @CsvSource({
        // state, arriving version, outcome, quotes retracted, quotes published, state afterwards if it changes
        "NOTHING, ANOTHER_TEXT, NEW, 0, 1, PUBLISHED",
        "NOTHING, WITHDRAWAL, WITHDRAWN, 0, 0, WITHDRAWN",
        "NOTHING, ANOTHER_LANGUAGE, SKIPPED_LANGUAGE, 0, 0, SKIPPED",
        "NOTHING, WITHHELD, HELD, 0, 0,",
        "NOTHING, EMBARGOED, HELD, 0, 0,",
        "PUBLISHED, SAME, UNCHANGED, 0, 0,",
        "PUBLISHED, ANOTHER_TEXT, CHANGED, 1, 1, PUBLISHED",
        "PUBLISHED, OLDER, STALE, 0, 0,",
        "PUBLISHED, WITHDRAWAL, WITHDRAWN, 1, 0, WITHDRAWN",
        "PUBLISHED, ANOTHER_LANGUAGE, SKIPPED_LANGUAGE, 1, 0, SKIPPED",
        "PUBLISHED, WITHHELD, HELD, 0, 0,",
        "PUBLISHED, EMBARGOED, HELD, 0, 0,",
        "WITHDRAWN, ANOTHER_TEXT, STALE, 0, 0,",
        "WITHDRAWN, LATER_STILL, CHANGED, 0, 1, PUBLISHED",
        "WITHDRAWN, SAME, STALE, 0, 0,",
        "WITHDRAWN, WITHDRAWAL, UNCHANGED, 0, 0,",
        "SKIPPED, ANOTHER_LANGUAGE, UNCHANGED, 0, 0,",
        "SKIPPED, ANOTHER_TEXT, CHANGED, 0, 1, PUBLISHED",
        "SKIPPED, WITHDRAWAL, WITHDRAWN, 0, 0, WITHDRAWN",
        "SKIPPED, OLDER, STALE, 0, 0,",
        "ERASED, WITHDRAWAL, WITHDRAWN, 0, 0, WITHDRAWN",
        "ERASED, OLDER, STALE, 0, 0,",
        "ARCHIVED, SAME, UNCHANGED, 0, 0, ARCHIVED",
        "ARCHIVED, ANOTHER_TEXT, SETTLED, 0, 0, ARCHIVED",
        "ARCHIVED, WITHDRAWAL, SETTLED, 0, 0, ARCHIVED",
        "WAITING, OLDER, STALE, 0, 0,",
        "WAITING, ANOTHER_TEXT, NEW, 0, 1, PUBLISHED",
        "WAITING, WITHDRAWAL, WITHDRAWN, 0, 0, WITHDRAWN",
        "WAITING, EMBARGOED, HELD, 0, 0,",
    })
    void aVersionThatComes(
            State state, Coming coming, Outcome outcome, int retracted, int published, @Nullable State after)
            throws Exception {
        Decision decision = decider.decide(submission(state, coming.article(), false, Corrections.NONE), memory(state));
        assertDecided(decision, outcome, retracted, published, after);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, ANOTHER_TEXT, ERASED, 0, 0, ERASED",
        "NOTHING, EMBARGOED, ERASED, 0, 0,",
        "PUBLISHED, ANOTHER_TEXT, ERASED, 1, 0, ERASED",
        "PUBLISHED, WITHDRAWAL, WITHDRAWN, 1, 0, WITHDRAWN",
        "SKIPPED, ANOTHER_TEXT, ERASED, 0, 0, ERASED",
        "ERASED, ANOTHER_TEXT, ERASED, 0, 0, ERASED",
        "ERASED, SAME, UNCHANGED, 0, 0, ERASED",
        "WAITING, ANOTHER_TEXT, ERASED, 0, 0, ERASED",
    })
    void aVersionThatComesOfWhatIsTakenDown(
            State state, Coming coming, Outcome outcome, int retracted, int published, @Nullable State after)
            throws Exception {
        Decision decision = decider.decide(submission(state, coming.article(), false, takenDown()), memory(state));
        assertDecided(decision, outcome, retracted, published, after);
    }
}
