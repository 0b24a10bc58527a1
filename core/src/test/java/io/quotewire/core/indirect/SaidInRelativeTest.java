package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content in relative clauses, by itself. */
class SaidInRelativeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers saw the ferry, which [P Vance] said was old. | Vance: was old
            Divers saw the ferry that [P Vance] said was old. | Vance: was old
            The ferry, which [P Vance] said was old, sank. | Vance: was old
            Divers saw the ferry, of which [P Vance] said was little. | -
            What [P Vance] said was old. | -
            """)
    void relativePronounOpensTheClause(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers left in what [P Vance] said was a sham. | Vance: a sham
            Divers left in what [P Vance] says is her bid to stay. | Vance: her bid to stay
            Divers were held on what friends say were false charges. | friends: false charges
            Divers were held for what [P Vance] said was use of force. | Vance: use of force
            Divers met in what [P Vance] said was [L Lima]. | Vance: Lima
            Divers left what [P Vance] said was not a ferry. | Vance: was not a ferry
            Divers left what [P Vance] said was held by crews. | Vance: was held by crews
            Divers left what [P Vance] said is changing there. | Vance: is changing there
            Divers left what [P Vance] said will be a ferry. | Vance: will be a ferry
            Divers left the ferry, which [P Vance] said was a sham. | Vance: was a sham
            """)
    void behindWhatItIsWhatTheThingIsCalled(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers saw a ferry she said was old. | she: was old
            Divers saw a ferry he says is old. | he: is old
            Divers saw a ferry he said sank. | -
            Divers left after [P Vance] said was old. | -
            """)
    void withoutAPronounAnAuxiliaryFollowsTheCue(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers left, a move they say is aimed at peace. | they: is aimed at peace
            The fee, which [P Vance] said could add a tenth, fell. | Vance: could add a tenth
            Divers saw two boats, both of which [P Vance] said were old. | Vance: were old
            Divers saw the ferry, which [P Vance] said on Monday was old. | Vance: was old
            Divers would sell, a plan [P Vance] said could work. | Vance: could work
            Divers would sell, an idea [P Vance] said was old. | Vance: was old
            Divers saw the boats, of which [P Vance] said were old. | -
            """)
    void anotherVerbOfSpeechShareOrTimeMayFollow(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers saw the ferry, which [P Vance] would say was old. | -
            Divers saw the ferry, which [P Vance] hoped was old. | -
            Divers saw the ferry, which [P Vance] believes is old. | -
            Divers saw the ferry, which [P Vance] estimated was old. | Vance: was old
            Divers saw the ferry, which [P Vance] found was old. | -
            Divers saw the ferry, which [P Vance] said the crew left. | -
            """)
    void onlyAStatementDirectlyFollowedByItsVerbIsAboutTheNoun(String sentence, String frames) {
        assertFrames(sentence, frames);
    }

    private static void assertFrames(String sentence, String frames) {
        assertThat(FoundFrames.of(new SaidInRelative(), sentence)).isEqualTo(frames);
    }
}
