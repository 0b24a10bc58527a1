package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second passage of a sentence that a clause splits, with names marked by hand. */
class SplitSentenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The ferry,” said [P Ruiz], “waits for the tide.” | SPLIT
            “The ferry,” [P Ruiz] said, “waits for the tide.” | SPLIT
            “The ferry is late,” [P Ruiz] said of the “old relic”. | PART_OF_SPEECH
            “The ferry,” said [P Ruiz], and added “it waits”. | -
            “The ferry,” said [P Ruiz]. “It waits for the tide.” | -
            """)
    void passageContinuesAfterTheClause(String text, String evidence) {
        MarkedText marked = MarkedText.of(text);
        Attribution before = new TrailingClause(marked.text()).find(0).orElseThrow();

        Optional<Attribution> split = behind(marked, before);

        assertThat(evidence(split)).isEqualTo(evidence);
        assertThat(split.map(Attribution::source)).isEqualTo(split.map(found -> before.source()));
        assertThat(split.filter(Attribution::isPartOfContent).isPresent()).isEqualTo(evidence.equals("PART_OF_SPEECH"));
    }

    @Test
    void clauseBeforeBothPassagesDoesNotSplitThem() {
        MarkedText marked = MarkedText.of("[P Ruiz] said “the ferry” was “waiting for us”.");
        Attribution before = new LeadingClause(marked.text()).find(0).orElseThrow();

        assertThat(behind(marked, before)).isEmpty();
    }

    @Test
    void passageWithoutASourceIsNotContinued() {
        MarkedText marked = MarkedText.of("“The ferry,” said [P Ruiz], “waits for the tide.”");

        assertThat(behind(marked, null)).isEmpty();
        assertThat(behind(marked, new Attribution(Place.BESIDE, -1, null, false, Evidence.CHAIN)))
                .isEmpty();
    }

    @Test
    void firstPassageContinuesNone() {
        MarkedText marked = MarkedText.of("“The ferry,” said [P Ruiz].");

        assertThat(new SplitSentence(marked.text(), passage -> Optional.empty()).find(0))
                .isEmpty();
    }

    private static Optional<Attribution> behind(MarkedText marked, @Nullable Attribution before) {
        return new SplitSentence(marked.text(), passage -> Optional.ofNullable(before)).find(1);
    }

    private static String evidence(Optional<Attribution> found) {
        return found.map(attribution -> attribution.evidence().name()).orElse("-");
    }
}
