package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content attributed by "according to", by itself. */
class AccordingToTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            And according to [P Vance], the ferry sank. | Vance: the ferry sank
            According to the pilot, who swam, the ferry sank. | the pilot: the ferry sank
            According to [P Vance], the ferry sank; divers left. | Vance: the ferry sank
            Divers left; the ferry sank, according to [P Vance]. | Vance: the ferry sank
            The ferry sank — according to [P Vance]. | Vance: The ferry sank
            The ferry sank according to [P Vance]. | Vance: The ferry sank
            The ferry would, according to papers filed in May, sink. | papers: The ferry would … sink
            The ferry would, according to divers who saw it, sink. | divers: The ferry would … sink
            The ferry would, according to [P Vance], who saw it, sink. | Vance: The ferry would … sink
            The mayor had, according to [P Vance], eaten a goose. | Vance: The mayor had … eaten a goose
            Divers left but according to today's report the ferry sank. | today's report: the ferry sank
            According to the divers, [P Vance] and [P Hale] left. | the divers: Vance and Hale left
            According to a diver, [P Ann Vance], it sank. | a diver, Ann Vance: it sank
            Divers left when, according to [P Vance], the ferry sank. | Vance: the ferry sank
            Divers left because, according to [P Vance], it sank. | Vance: it sank
            Sales grew, according to divers, with ten boats sold. | divers: Sales grew … with ten boats sold
            The ferry sank, according to divers, because it was old. | divers: The ferry sank … because it was old
            The ferry sank, according to divers, with a warning. | divers: The ferry sank
            The ferry sank, according to divers, who swam. | divers: The ferry sank
            """)
    void reportsItsOwnClause(String sentence, String frames) {
        assertThat(FoundFrames.of(new AccordingTo(), sentence)).isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “According to [P Vance], the ferry sank.” | -
            He adds, according to [P Vance]. | -
            That is according to [P Vance]. | -
            He said that, according to. | -
            Divers saw a ferry that according to [P Vance] in May. | -
            The ferry sank, according to. | -
            The ferry sank according [P Vance] a rope. | -
            """)
    void needsASourceAndAClause(String sentence, String frames) {
        assertThat(FoundFrames.of(new AccordingTo(), sentence)).isEqualTo(frames);
    }
}
