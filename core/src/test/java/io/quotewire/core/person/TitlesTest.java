package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
    @Test
    void mayHaveAGender() {
        assertThat(Titles.gender("Mr.")).contains(Gender.MALE);
        assertThat(Titles.gender("mrs")).contains(Gender.FEMALE);
        assertThat(Titles.gender("President")).contains(Gender.UNKNOWN);
    }

    @Test
    void excludeOtherWords() {
        assertThat(Titles.gender("Larkin")).isEmpty();
        assertThat(Titles.gender("")).isEmpty();
        assertThat(Titles.gender("-")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MRS., FEMALE", "queen, FEMALE", "Spokeswoman, FEMALE", "King, MALE", "Lord, MALE", "señor, MALE"})
    void giveTheGenderOfTheirBearer(String title, Gender gender) {
        assertThat(Titles.gender(title)).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr.", "Prof", "Gen.", "mayor", "former"})
    void giveNoGenderIfAmbiguous(String title) {
        assertThat(Titles.gender(title)).contains(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. Hill", "Mr Hill", "mrs", "Gen. Hill", "Gen", "Larkin", "señor", "Prof", "LADY"})
    void matchWhenReadFromTokens(String words) {
        Tokens tokens = Tokenizer.tokenize(words);

        assertThat(Titles.at(tokens, 0)).isEqualTo(Titles.gender(tokens.word(0)));
    }

    @Test
    void endInOneFullStopAtMost() {
        assertThat(Titles.gender("Mr..")).isEmpty();
    }
}
