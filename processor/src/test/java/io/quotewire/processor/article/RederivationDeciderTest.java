package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.processor.LineExtractor;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.correction.Correction.Action;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to an article whose events are derived again: the rows of the state table in docs/counting.md. */
class RederivationDeciderTest extends DecidersBench {
    @ParameterizedTest
    @CsvSource({
        "PUBLISHED, Ada, CORRECTED, 1, 1, PUBLISHED",
        "PUBLISHED, Bob, CORRECTED, 0, 0, PUBLISHED",
        "WITHDRAWN, Ada, UNCHANGED, 0, 0, WITHDRAWN",
        "SKIPPED, Ada, UNCHANGED, 0, 0, SKIPPED",
    })
    void anEntityIsRenamed(
            State state, String name, Outcome outcome, int retracted, int published, @Nullable State after)
            throws Exception {
        Corrections renamed = corrections(DESK.entity(
                Action.RENAME,
                new AboutEntity(EntityType.PERSON, name),
                new AboutEntity(EntityType.PERSON, name + " Ruiz"),
                null));
        Remembered before = remembered(state);
        Article current = state == State.PUBLISHED ? STORY : coming(state).article();
        Optional<Decision> decision = rederivation.corrected(submission(state, current, false, renamed), before);
        assertDecided(decision.orElseThrow(), outcome, retracted, published, after);
    }

    @Test
    void recordOfAnotherVersionIsNotCorrected() throws Exception {
        Submission another = submission(State.PUBLISHED, Coming.OLDER.article(), false, takenDown());
        assertThat(rederivation.corrected(another, remembered(State.PUBLISHED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, 1, ERASED", "WITHDRAWN, 0, WITHDRAWN", "SKIPPED, 0, SKIPPED", "ERASED, 0, ERASED"})
    void anArticleIsErased(State state, int retracted, @Nullable State after) throws Exception {
        Decision decision = rederivation.withoutEvents(remembered(state), takenDown());
        assertDecided(decision, Outcome.ERASED, retracted, 0, after);
    }

    /** The extractor has another version with the same result. */
    @ParameterizedTest
    @CsvSource({
        "NOTHING, SAME, STALE, 0, 0,",
        "PUBLISHED, SAME, CHANGED, 0, 0, PUBLISHED",
        "PUBLISHED, OLDER, STALE, 0, 0,",
        "WITHDRAWN, WITHDRAWAL, UNCHANGED, 0, 0, WITHDRAWN",
        "WITHDRAWN, SAME, UNCHANGED, 0, 0, WITHDRAWN",
        "SKIPPED, ANOTHER_LANGUAGE, UNCHANGED, 0, 0, SKIPPED",
        "ARCHIVED, SAME, SETTLED, 0, 0,",
    })
    void itsRecordIsSentOnceMoreByReprocess(
            State state, Coming copied, Outcome outcome, int retracted, int published, @Nullable State after)
            throws Exception {
        Optional<Memory> memory = memory(state);
        extractor = new LineExtractor("second");
        Decision decision = decider.decide(submission(state, copied.article(), true, Corrections.NONE), memory);
        assertDecided(decision, outcome, retracted, published, after);
    }

    @Test
    void copyOfTheCurrentVersionChangesNothingUnderTheSameRules() throws Exception {
        Submission copy = submission(State.PUBLISHED, STORY, true, Corrections.NONE);
        assertDecided(decider.decide(copy, memory(State.PUBLISHED)), Outcome.UNCHANGED, 0, 0, State.PUBLISHED);
    }
}
