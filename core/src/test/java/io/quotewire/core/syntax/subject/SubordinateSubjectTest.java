package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of "said" behind "and". */
final class SubordinateSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill] was cooking when her son came in and said it sank. | her son
            [P Hill] was at home when police knocked and said it sank. | police
            [P Hill] was looking for her phone when [P Mary Kelly] rang the yard and said it sank. | Mary Kelly
            The hall was quiet when a docker got up and said “it sank”. | a docker
            The hall was still full when the mayor got up and said that it sank. | the mayor
            The crew were on deck when the skipper came back but said it sank. | the skipper
            The clerk was asleep when the skipper came back and said if they sank. | the skipper
            """)
    void isThePersonOfTheLastClause(String sentence, String subject) {
        assertThat(found(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            [P Hill] smiled and said it sank.
            [P Hill] smiled when she heard it and said it sank.
            [P Hill] left when the boat came in and said it sank.
            [P Hill] left after the vote and said it sank.
            When the mayor got up and said it sank.
            '[P Hill] left when the mayor got up, and said it sank.'
            [P Hill] did not know how the crew left but said it sank.
            [P Hill] left when they met a clerk who smiled and said it sank.
            [P Hill] left when the mayor said it sank.
            [P Hill] left the race after [P Mary Kelly] took the lead and said he was proud of his work.
            [P Hill] spoke while [P Kelly] was in [L Lima] and said it sank.
            [P Hill] was fired when the team lost the final and said it was unfair.
            [P Hill] was suddenly sacked when the mayor got up and said it was unfair.
            [P Hill] resigned after the club lost ten games and said it sank.
            The crew will leave if the mayor goes and said it was unfair.
            [P Hill] missed work because her son was ill and said it sank.
            The boy hid under a table when the gunman came in and said he had heard ten shots.
            The boy was under a table when the gunman came in and said police had heard ten shots.
            The teacher was suspended after a pupil filmed him and said it sank.
            """)
    void isNobodyElse(String sentence) {
        assertThat(found(sentence)).isEqualTo("-");
    }

    private static String found(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        return SubordinateSubject.find(marked.text(), marked.at("said"), 0)
                .map(marked::words)
                .orElse("-");
    }
}
