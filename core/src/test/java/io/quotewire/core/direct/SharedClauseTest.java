package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.finder.LeadingClause;
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

/** Passages of one sentence that share a clause, on names marked by hand. */
class SharedClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The ferry,” said [P Ruiz], “waits for the tide.” | SPLIT
            “The ferry,” [P Ruiz] said, “waits for the tide.” | SPLIT
            “The ferry is late,” [P Ruiz] said of the “old relic”. | PART_OF_SPEECH
            “The ferry,” said [P Ruiz], and added “it waits”. | -
            “The ferry,” said [P Ruiz]. “It waits for the tide.” | -
            """)
    void aPassageGoesOnBehindTheClause(String text, String evidence) {
        MarkedText marked = MarkedText.of(text);
        Attribution before = new TrailingClause(marked.text()).find(0).orElseThrow();

        Optional<Attribution> split = new SharedClause(marked.text()).split(1, before);

        assertThat(evidence(split)).isEqualTo(evidence);
        assertThat(split.map(Attribution::source)).isEqualTo(split.map(found -> before.source()));
        assertThat(split.filter(Attribution::isPartOfContent).isPresent()).isEqualTo(evidence.equals("PART_OF_SPEECH"));
    }

    @Test
    void noPassageGoesOnWithAClauseThatStandsBeforeBoth() {
        MarkedText marked = MarkedText.of("[P Ruiz] said “the ferry” was “waiting for us”.");
        Attribution before = new LeadingClause(marked.text()).find(0).orElseThrow();

        assertThat(new SharedClause(marked.text()).split(1, before)).isEmpty();
    }

    @Test
    void noPassageGoesOnWithWhatHasNoSource() {
        MarkedText marked = MarkedText.of("“The ferry,” said [P Ruiz], “waits for the tide.”");
        SharedClause shared = new SharedClause(marked.text());

        assertThat(shared.split(1, null)).isEmpty();
        assertThat(shared.split(1, attribution(Place.BESIDE, null, Evidence.CHAIN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The tide is out” and “the ferry waits,” [P Ruiz] said. | SHARED_SENTENCE
            “The tide is” and “the ferry waits,” [P Ruiz] said. | SHARED_SENTENCE
            “The tide” and “the ferry waits,” [P Ruiz] said. | -
            “The Long Way Home” and “the ferry waits,” [P Ruiz] said. | -
            “The tide is out.” And “the ferry waits,” [P Ruiz] said. | -
            """)
    void aPassageSharesTheClauseBehindTheNext(String text, String evidence) {
        MarkedText marked = MarkedText.of(text);
        Attribution next = new TrailingClause(marked.text()).find(1).orElseThrow();

        assertThat(evidence(new SharedClause(marked.text()).adopted(0, null, next)))
                .isEqualTo(evidence);
    }

    @Test
    void onlyAClauseBehindIsSharedAndOnlyWithAPassageThatHasHardlyAnAnswer() {
        MarkedText marked = MarkedText.of("“The tide is out” and “the ferry waits,” [P Ruiz] said.");
        SharedClause shared = new SharedClause(marked.text());
        Source source = new Source(0, 1, true);
        Attribution behind = attribution(Place.BEHIND, source, Evidence.CUE_BEHIND);

        assertThat(shared.adopted(0, null, null)).isEmpty();
        assertThat(shared.adopted(0, null, attribution(Place.AHEAD, source, Evidence.CUE_AHEAD)))
                .isEmpty();
        assertThat(shared.adopted(0, attribution(Place.BEHIND, source, Evidence.UNKNOWN_VERB), behind))
                .isEmpty();
        assertThat(shared.adopted(0, attribution(Place.BESIDE, source, Evidence.SENTENCE_AHEAD), behind))
                .isPresent();
    }

    private static String evidence(Optional<Attribution> found) {
        return found.map(attribution -> attribution.evidence().name()).orElse("-");
    }

    private static Attribution attribution(Place place, @Nullable Source source, Evidence evidence) {
        return new Attribution(place, -1, source, false, evidence);
    }
}
