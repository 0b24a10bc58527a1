package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin]’s answer to the crew was short: “Nobody asked me about it.” | Mary Larkin
            It was, in [P Mary Larkin]’s words, “the worst winter of them all”. | Mary Larkin
            [P Mary Larkin]’s answer to that? “Nobody asked me about it.” | Mary Larkin
            [P Mary Larkin]’s verdict? “Nobody asked me about it.” | Mary Larkin
            In the words of [P Mary Larkin]: “Nobody asked me about it.” | Mary Larkin
            In the words of the mayor, [P Mary Larkin], “Nobody asked me about it.” | the mayor
            """)
    void belongToThePersonWhoseAnswerTheyAre(String text, String source) {
        assertThat(FoundSource.ofLast(OwnWords::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] was late. Her message was: “Nobody asked me about it.” | Her
            """)
    void belongToAPronoun(String text, String source) {
        assertThat(FoundSource.ofLast(OwnWords::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late. The message was: “Nobody asked me about it.” | -
            In the words of the song: “Nobody asked me about it.” | -
            [P Mary Larkin]’s boat? “Nobody asked me about it.” | -
            Behind [P Mary Larkin]’s house a sign was nailed up: “Nobody asked me about it.” | -
            """)
    void belongToNobodyWithAnotherNoun(String text, String source) {
        assertThat(FoundSource.ofLast(OwnWords::new, text)).isEqualTo(source);
    }
}
