package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses with "as" and a cue, by themselves. */
class AsReportedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As [P Vance] warned, the ferry sank. | Vance: the ferry sank
            But as [P Vance] warned, the ferry sank. | Vance: the ferry sank
            The ferry sank, as [P Vance] warned. | Vance: The ferry sank
            The ferry, as [P Vance] warned, was old. | Vance: The ferry … was old
            It rained, and as [P Vance] warned, the ferry sank. | Vance: the ferry sank
            The ferry sank as [P Vance] warned. | -
            """)
    void contentIsBeforeAfterOrAround(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As [P Vance] said on Friday, the ferry sank. | Vance: the ferry sank
            As [P Vance] told the crew, the ferry sank. | Vance: the ferry sank
            As [P Vance] said last week, the ferry sank. | Vance: the ferry sank
            As [P Vance] said repeatedly, the ferry sank. | Vance: the ferry sank
            As [P Vance] said the rain stopped, the ferry sank. | -
            As [P Vance] said that it rained, the ferry sank. | -
            As [P Vance] said “no”, the ferry sank. | -
            """)
    void cueWithItsOwnObjectReportsNothingElse(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As reported by the [O Herald], the ferry sank. | the Herald: the ferry sank
            As reported by the [O Herald], sank. | -
            As reported by the [O Herald], the ferry. | -
            As reported by the [O Herald] the ferry sank. | -
            Reported by the [O Herald], the ferry sank. | -
            """)
    void sourceMayFollowTheCue(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As [P Vance] hoped, the ferry sank. | -
            As [P Vance] did not say, the ferry sank. | -
            As [P Vance] would say, the ferry sank. | -
            As [P Vance] left, the ferry sank. | -
            When [P Vance] said, the ferry sank. | -
            """)
    void onlyAnActualStatementIsReported(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As [P Vance] warned, the ferry. | -
            As [P Vance] warned, sank. | -
            As [P Vance] warned. | -
            In the yard, as [P Vance] warned. | -
            """)
    void clauseIsRequired(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    private static void assertFrames(String sentence, String frames) {
        assertThat(FoundFrames.of(new AsReported(), sentence)).isEqualTo(frames);
    }
}
