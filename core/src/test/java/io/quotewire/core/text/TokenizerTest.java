package io.quotewire.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
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

    @Test
    void separatesALeadingQuoteMark() {
        assertThat(words("the 'sailors' left")).containsExactly("the", "'", "sailors", "'", "left");
        assertThat(words("it's so")).containsExactly("it", "'s", "so");
        assertThat(words("the dogs' house")).containsExactly("the", "dogs", "'", "house");
    }

    @Test
    void splitsAtLooseHyphens() {
        assertThat(words("Jae - in-- so-")).containsExactly("Jae", "-", "in", "-", "-", "so", "-");
    }

    @Test
    void splitsMarksUnlessBetweenDigits() {
        assertThat(words("page:4")).containsExactly("page", ":", "4");
        assertThat(words("one,two 3,4 5:x")).containsExactly("one", ",", "two", "3,4", "5", ":", "x");
    }

    @Test
    void iIsAnInitialOnlyAfterACapitalisedWord() {
        assertThat(words("Mary I. Larkin")).contains("I.");
        assertThat(words("so do I. Larkin left")).contains("I", ".");
    }

    @Test
    void recognisesSpacedInitials() {
        assertThat(words("U. S. troops")).containsExactly("U.", "S.", "troops");
    }

    @Test
    void separatesTheDotOfALongWord() {
        assertThat(words("telecommunications.")).containsExactly("telecommunications", ".");
    }

    @Test
    void coverEveryNonSpaceCharacterOnceInOrder() {
        SplittableRandom random = new SplittableRandom(3);
        String alphabet = "aB'’s-.,:1 \n\u00a0\u200b“”\ud83d\ude00é_中";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(30, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            Tokens tokens = Tokenizer.tokenize(text.toString());

            int next = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(text.substring(next, tokens.start(i)).chars())
                        .as(text.toString())
                        .allMatch(c -> Whitespace.is((char) c.intValue()));
                assertThat(tokens.end(i)).as(text.toString()).isGreaterThan(tokens.start(i));
                next = tokens.end(i);
            }
            assertThat(text.substring(next).chars())
                    .as(text.toString())
                    .allMatch(c -> Whitespace.is((char) c.intValue()));
        }
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }
}
