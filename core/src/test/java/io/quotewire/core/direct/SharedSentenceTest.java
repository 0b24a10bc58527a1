package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.finder.TrailingClause;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.Source;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages that share the clause after the next one, with names marked by hand. */
class SharedSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The tide is out” and “the ferry waits,” [P Ruiz] said. | SHARED_SENTENCE
            “The tide is” and “the ferry waits,” [P Ruiz] said. | SHARED_SENTENCE
            “The tide” and “the ferry waits,” [P Ruiz] said. | -
            “The Long Way Home” and “the ferry waits,” [P Ruiz] said. | -
            “The tide is out.” And “the ferry waits,” [P Ruiz] said. | -
            “Who will wait?” she was asked, and “the ferry waits,” [P Ruiz] said. | -
            """)
    void passageSharesTheClauseAfterTheNextOne(String text, String evidence) {
        MarkedText marked = MarkedText.of(text);
        Attribution next = new TrailingClause(marked.text()).find(1).orElseThrow();

        assertThat(evidence(new SharedSentence(marked.text()).shared(0, null, next)))
                .isEqualTo(evidence);
    }

    @Test
    void onlyATrailingClauseIsSharedWithAWeaklyAttributedPassage() {
        MarkedText marked = MarkedText.of("“The tide is out” and “the ferry waits,” [P Ruiz] said.");
        SharedSentence shared = new SharedSentence(marked.text());
        Source source = new Source(0, 1, true);
        Attribution behind = attribution(Place.BEHIND, source, Evidence.CUE_BEHIND);

        assertThat(shared.shared(0, null, null)).isEmpty();
        assertThat(shared.shared(0, null, attribution(Place.AHEAD, source, Evidence.CUE_AHEAD)))
                .isEmpty();
        assertThat(shared.shared(0, attribution(Place.BEHIND, source, Evidence.UNKNOWN_VERB), behind))
                .isEmpty();
        assertThat(shared.shared(0, attribution(Place.BESIDE, source, Evidence.SENTENCE_AHEAD), behind))
                .isPresent();
    }

    private static String evidence(Optional<Attribution> found) {
        return found.map(attribution -> attribution.evidence().name()).orElse("-");
    }

    private static Attribution attribution(Place place, @Nullable Source source, Evidence evidence) {
        return new Attribution(place, -1, source, false, evidence);
    }
}
