package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Said" and a name at the end of a sentence, behind content that no comma closes, by themselves. */
class ReportWithoutCommaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry is old said [P Vance]. | Vance: The ferry is old
            The ferry will sail in 2031 says [P Ann Vance]. | Ann Vance: The ferry will sail in 2031
            The ferry is a relic said [P Vance], its pilot. | Vance: The ferry is a relic
            The ferry is too old said [P Vance], of the port, who left. | Vance: The ferry is too old
            If it rains, the ferry will be shut said [P Vance]. | Vance: If it rains, the ferry will be shut
            The port has ferries that are old said [O Harland]. | Harland: The port has ferries that are old
            """)
    void nameEndsTheSentence(String sentence, String frames) {
        assertThat(FoundFrames.of(new ReportWithoutComma(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pilot said [P Vance] was old. | -
            The pilot said [P Vance], who left, was old. | -
            It was shut, but pilots in the port said [P Vance], who had sailed, was old. | -
            The old pilot of the ferry said [P Vance]. | -
            The ferry is old, said [P Vance]. | -
            The ferry is old said the pilot. | -
            The ferry sank when the pilot saw [P Vance]. | -
            It is the ferry that said [P Vance]. | -
            The ferry is old said [P Vance] | -
            """)
    void nothingElseIsFound(String sentence, String frames) {
        assertThat(FoundFrames.of(new ReportWithoutComma(), sentence)).isEqualTo(frames);
    }
}
