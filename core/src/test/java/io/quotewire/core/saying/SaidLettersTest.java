package io.quotewire.core.saying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It isn't late, is it? | itisntlateisit
            The U.S. team, 4th of 10. | theusteam4thof10
            Ｔhe ﬁsh. | thefish
            —…! | ''
            """)
    void areLettersAndDigitsInLowerCase(String text, String letters) {
        SaidLetters said = SaidLetters.of(text);

        assertThat(said.letters(said.whole())).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No. It will hold for years. Yes! | itwillholdforyears
            It will hold… for ten years | fortenyears
            Mr. Hill met Dr. Kelly. It held. | mrhillmetdrkelly
            J. Hill left. No. | jhillleft
            It cost 2.5 million. No. | itcost25million
            “It held for years.” “No.” | itheldforyears
            One two. Two one. | onetwo
            """)
    void findTheLongestSentence(String text, String sentence) {
        SaidLetters said = SaidLetters.of(text);

        assertThat(said.letters(said.longestSentence())).isEqualTo(sentence);
    }

    @Test
    void findWordStarts() {
        SaidLetters said = SaidLetters.of("It isn't the U.S. now");

        StringBuilder first = new StringBuilder();
        for (int at = 0; at < said.whole().end(); at++) {
            if (said.beginsWord(at)) {
                first.appendCodePoint(said.letter(at));
            }
        }

        assertThat(first).hasToString("iitun");
    }
}
