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
            [P Hill] was sacked after [P Mary Kelly] rang the yard and said it sank. | Mary Kelly
            The hall was quiet until a docker got up and said it sank. | a docker
            The crew cheered while the mayor stood on the quay and said it sank. | the mayor
            The crew left because the skipper called them but said it sank. | the skipper
            The clerk left before the skipper came back and said it sank. | the skipper
            The hall falls silent if the mayor gets up and said it sank. | the mayor
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
