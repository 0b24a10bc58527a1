package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages between which and a cue a clause ends or begins, with names marked by hand. */
final class ClauseBetweenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The shell found in the yard was one of “a hundred and four boats”.
            [P Larkin] found a box that was marked as “not for the crew of the port”.
            [P Larkin] feared that the boats that sank were “a heap of old wood”.
            [P Larkin] hoped that it was late when it was “a heap of old wood”.
            She can think of no reason why the boats were “a heap of old wood”.
            [P Larkin] confirmed that it sank, but according to the Herald the crew was “a mile from the port”.
            [P Larkin] said that the sale was done, according to “three people on the board”.
            """)
    void passagesInAnotherClauseAreNotReported(String text) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Larkin] said the boats were “a heap of old wood”. | Larkin
            [P Larkin] told the crew that the boats were “a heap of old wood”. | Larkin
            [P Larkin] said in May the boats had been “a heap of old wood” for years. | Larkin
            [P Larkin] found the boats “a heap of old wood”. | Larkin
            [P Larkin] believes in “a port for all of us”. | Larkin
            [P Larkin] found that it was late: “The boats are a heap of wood.” | Larkin
            [P Larkin] feared it was late, and said: “The boats are a heap of wood.” | Larkin
            [P Larkin] praised [P Okafor], who claimed the yard in May, as “a friend of the port”. | Larkin
            [P Larkin] hopes the port will be “a joy for all of us”. | Larkin
            [P Larkin] feared that the boats were no more than “a heap of old wood”. | Larkin
            [P Larkin] regrets that she was “too proud to ask them”. | Larkin
            [P Larkin] welcomed the sale, which was made in May, as “a joy for all of us”. | Larkin
            [P Larkin] praised [P Okafor] as “a friend of the port”. | Larkin
            """)
    void passagesInTheClauseOfTheCueAre(String text, String source) {
        assertThat(FoundSource.ofLast(LeadingClause::new, text)).isEqualTo(source);
    }
}
