package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements about somebody that are not clauses, with names marked by hand. */
class SaidOfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] accused the board of waste. | Hale: the board of waste
            [P Hale] blamed the weather for the delay. | Hale: the weather for the delay
            [P Hale] described the plan as slow. | Hale: the plan as slow
            [P Hale] called the process a sham. | Hale: the process a sham
            [P Hale] called the process “a sham”. | Hale: the process “a sham”
            The plan was described by [P Hale] as slow. | Hale: as slow
            Described by [P Hale] as “a sham,” the plan failed. | Hale: a sham,
            [P Hale] called himself “a sham” in a statement. | Hale: himself “a sham”
            [P Hale] called herself “I, the rigger” in May. | Hale: herself “I, the rigger”
            [P Hale] called the plan “a sham” in a statement. | Hale: the plan “a sham”
            [P Hale] called the plan the worst of the year. | Hale: the plan the worst of the year
            [P Hale] described the town, which has two pubs, as dull. | Hale: the town, which has two pubs, as dull
            The clerk, who is accused by [P Hale] of taking bribes, has left. | Hale: of taking bribes
            [P Hale] accused him of theft, and in May the crew left. | Hale: him of theft
            [P Hale] accused him of theft after the crew left. | Hale: him of theft
            [P Hale] accused him of ignoring her after she left. | Hale: him of ignoring her after she left
            [P Hale] accused him of paying her well although he left. | Hale: him of paying her well although he left
            [P Hale] called the plan “a sham” and then sold the boats. | Hale: the plan “a sham”
            [P Hale] accused him of theft and later left the yard. | Hale: him of theft
            [P Hale] accused him of theft and of then selling boats. | Hale: him of theft and of then selling boats
            The clerks accuse him of theft after the winch broke. | The clerks: him of theft after the winch broke
            """)
    void contentIsTheObjectAndItsPredicate(String sentence, String said) {
        assertThat(FoundFrames.of(new SaidOf(), sentence)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] called the crew a day later.
            [P Hale] called the crew a rainy day later.
            [P Hale] called the crew for a talk.
            [P Hale] called the crew and a clerk.
            [P Hale] called the crew.
            [P Hale] called to the crew a lot.
            [P Hale] accused that of waste.
            [P Hale] accused, of waste, the board.
            [P Hale] may accuse the board of waste.
            [P Hale] quoted [P Hill] as saying it rained.
            [P Hale] quoted friends, who asked to stay, as saying it rained.
            [P Hale] described the town, which has two pubs.
            The plan was not described by [P Hale] as slow.
            The plan could be described by [P Hale] as slow.
            The plan was described by [P Hale].
            The plan was described as slow.
            They fear the plan - described by [P Hale] as “a sham” - will fail.
            [P Hale], who calls herself “Star”, has left.
            [P Hale] called himself “The Rigger” in May.
            A band calling itself “Yard News” has left.
            [P Hale] referred to demand for games such as chess.
            """)
    void otherConstructionsAreIgnored(String sentence) {
        assertThat(FoundFrames.of(new SaidOf(), sentence)).isEqualTo("-");
    }
}
