package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingCueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill said “it is late”             | CUE_AHEAD
            Hill shrugged, saying: “it is late” | PARTICIPLE_AHEAD
            Hill hoped “it is late”           | DOUBTFUL_CUE_AHEAD
            """)
    void isAsSureAsItsVerb(String text, Evidence evidence) {
        NewsText read = MarkedText.of(text).text();

        assertThat(last(read, true, true, false, true).evidence(read)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill shrugged and said: “It is late” | PARTICIPLE_AHEAD
            Hill shrugged and said “it is late”  | DOUBTFUL_CUE_AHEAD
            police held Voss, who got out and said: “It is late” | DOUBTFUL_CUE_AHEAD
            Hill shrugged and said:              | DOUBTFUL_CUE_AHEAD
            """)
    void isLessSureBehindAnotherVerb(String text, Evidence evidence) {
        NewsText read = MarkedText.of(text).text();

        assertThat(last(read, true, true, false, false).evidence(read)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill said it was “late” | CLAUSE_AHEAD
            Hill hopes it is “late” | ATTITUDE_AHEAD
            """)
    void isOnlyAheadOfAFragment(String text, Evidence evidence) {
        NewsText read = MarkedText.of(text).text();

        assertThat(last(read, false, false, false, true).evidence(read)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill said Moe thought “it is late”  | false | false | false
            Hill said Moe thought “it is late”  | false | true  | true
            Hill said Moe said “it is late”     | true  | false | true
            Hill said Moe said “it is late”     | false | false | false
            Hill said Moe may say “it is late”  | true  | false | false
            Hill hoped Moe thought “it is late” | false | false | true
            """)
    void replacesAnOuterOneThatReportsLess(String text, boolean adjacent, boolean own, boolean replaces) {
        NewsText read = MarkedText.of(text).text();
        LeadingCue outer = cue(read, 0, true, false, false, true);

        assertThat(last(read, true, adjacent, own, true).replaces(outer)).isEqualTo(replaces);
    }

    private static LeadingCue last(NewsText text, boolean introduces, boolean adjacent, boolean own, boolean clean) {
        return cue(text, text.cues().size() - 1, introduces, adjacent, own, clean);
    }

    private static LeadingCue cue(
            NewsText text, int at, boolean introduces, boolean adjacent, boolean own, boolean clean) {
        return new LeadingCue(at, text.cues().get(at), new Source(0, 1, clean), introduces, adjacent, own);
    }
}
