package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reporting nouns with an owner, by themselves. */
class ReportedNounTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers heard his promise that the ferry was safe. | his: that the ferry was safe
            Divers heard [P Ruben Vance]'s promise that the ferry was safe. | Ruben Vance: that the ferry was safe
            Divers heard the pilot's promise that the ferry was safe. | the pilot: that the ferry was safe
            Divers heard the promise that the ferry was safe. | -
            """)
    void ownerOfTheNounIsTheSource(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers heard his quiet promise that the ferry was safe. | his: that the ferry was safe
            Divers heard his quiet old promise that the ferry was safe. | his: that the ferry was safe
            Divers heard his quiet old empty promise that the ferry was safe. | -
            """)
    void atMostTwoAdjectivesMayPrecedeTheNoun(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers heard his engine that was old. | -
            Divers heard his promise that sank. | -
            Divers heard his promise that was empty. | -
            Divers heard his promise that day. | -
            Divers heard his promise. | -
            Divers heard “his promise that the ferry was safe”. | -
            """)
    void onlyAReportingNounWithAFullClauseReports(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            His promise that the ferry was safe was false. | His: that the ferry was safe
            His promise that the ferry was safe pleased nobody. | His: that the ferry was safe
            His promise that it sank because it was old was false. | His: that it sank because it was old
            Divers heard his promise that it sank was false. | his: that it sank was false
            """)
    void verbOfTheNounIsNotPartOfTheClause(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    private static void assertFrames(String sentence, String frames) {
        assertThat(FoundFrames.of(new ReportedNoun(), sentence)).isEqualTo(frames);
    }
}
