package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void keepsHyphensAndApostrophesInsideAWord() {
        assertThat(words("Moon Jae-in doesn’t")).containsExactly("Moon", "Jae-in", "doesn’t");
    }

    @Test
    void splitsOffThePossessive() {
        assertThat(words("Kim's regime, China’s")).containsExactly("Kim", "'s", "regime", ",", "China", "’s");
    }

    @Test
    void keepsTheDotsOfAbbreviationsAndTheMarksInsideNumbers() {
        assertThat(words("The U.S. paid 1,200.5.")).containsExactly("The", "U.S.", "paid", "1,200.5", ".");
        assertThat(words("Roe v. Doe at 9:42: no")).containsExactly("Roe", "v.", "Doe", "at", "9:42", ":", "no");
    }

    @Test
    void keepsTheDotsOfTitlesCompaniesAndInitials() {
        assertThat(words("Mr. J. R. Doe Jr. left Acme Inc. in Sept."))
                .containsExactly("Mr.", "J.", "R.", "Doe", "Jr.", "left", "Acme", "Inc.", "in", "Sept.");
    }

    @Test
    void endsASentenceAfterALoneLetter() {
        assertThat(words("He and I. They took plan B."))
                .containsExactly("He", "and", "I", ".", "They", "took", "plan", "B", ".");
    }

    @Test
    void separatesMarksAndSurrogatePairs() {
        assertThat(words("“Yes” 😀!")).containsExactly("“", "Yes", "”", "😀", "!");
    }

    @Test
    void findsTheTokenAtAnOffset() {
        Tokens tokens = Tokenizer.tokenize("ab  cd");

        assertThat(List.of(tokens.at(0), tokens.at(1), tokens.at(2), tokens.at(4), tokens.at(6)))
                .containsExactly(0, 0, 1, 1, 2);
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
