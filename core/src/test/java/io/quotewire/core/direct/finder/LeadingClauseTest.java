package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] told reporters: “The bridge will hold for years.” | Mary Larkin
            [P Mary Larkin] on Friday said, “The bridge will hold for years.” | Mary Larkin
            """)
    void findsTheSubjectOfTheVerb(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The plan was drawn by [P Mary Larkin], who said, “The bridge will hold for years.” | Mary Larkin, who
            """)
    void skipsARelativePronoun(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] shrugged off the report, saying, “The bridge will hold for years.” | Mary Larkin
            [P Mary Larkin] bristled at the thought that she had known, saying, “Nobody told me about it.” | Mary Larkin
            """)
    void attributesAParticipleToTheSubjectOfItsSentence(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At Sunday’s meeting, [P Larkin] compared the yard to a school, saying, “Nobody learns here.” | Larkin
            [L LEEDS], Dec. 8 (WNS) — In answer to it, her deputy shook his head, saying: “It has to stop.” | her deputy
            Even before [P Larkin] took the stage, the crew held up a sign, saying: “Let the boats go out.” | the crew
            """)
    void skipsWordsBeforeTheSubjectOfAParticiple(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The hall filled up, with [P Mary Larkin] shouting: “Let the boats go out at last!” | Mary Larkin
            """)
    void attributesAParticipleAfterWithToThePhraseBetween(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] said the mayor has begun to fear “a very long winter of repairs” in the city. | Mary Larkin
            [P Mary Larkin] told reporters the report disclosed “colossal blunders of the crew” there. | Mary Larkin
            [P Mary Larkin] said that once the council goes, “I intend to close the bridge myself.” | Mary Larkin
            [P Mary Larkin] said that the yard would continue “to build boats for the town” in May. | Mary Larkin
            """)
    void prefersTheOutermostReportingVerb(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge was called by [P Mary Larkin] “a danger to everybody in the city”. | Mary Larkin
            """)
    void findsTheAgentOfAPassive(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When [P Okafor] warned that it would fall, [P Mary Larkin] hit back: “It will stand.” | Mary Larkin
            When [P Okafor] warned that it would fall, [P Mary Larkin] wrote back: “It will stand.” | Mary Larkin
            Even before [P Okafor] left to explain the vote, [P Larkin] wrote to the crew: “We won it.” | Larkin
            """)
    void prefersTheMainClauseToAPrecedingOne(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As [P Larkin] put it, the winch was “a relic from the war”. | Larkin
            """)
    void keepsAnAsClauseThatNamesTheSource(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cost estimates, [P Larkin] said, were based on “a winch that nobody had seen”. | Larkin
            The trouble with the winch, says [P Mary Larkin], is that it was “a relic from the war”. | Mary Larkin
            """)
    void findsTheSpeakerBetweenCommas(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Larkin] praised [P David Okafor], who announced his retreat on Friday, as “a friend of ours”. | Larkin
            """)
    void skipsARelativeClauseBetweenCommas(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }
}
