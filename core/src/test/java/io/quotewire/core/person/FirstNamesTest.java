package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNamesTest {

    @Test
    void giveTheGenderOfMostBearers() {
        assertThat(FirstNames.gender("Mary")).isEqualTo(Gender.FEMALE);
        assertThat(FirstNames.gender("David")).isEqualTo(Gender.MALE);
    }

    @Test
    void giveNoGenderIfAmbiguous() {
        assertThat(FirstNames.gender("Casey")).isEqualTo(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jess", "Andrea", "Jean-Cyrille"})
    void giveNoGenderIfCountriesDisagree(String name) {
        assertThat(FirstNames.gender(name)).isEqualTo(Gender.UNKNOWN);
        assertThat(FirstNames.isOne(name)).isTrue();
    }

    @Test
    void includeNoWordsWithoutAGender() {
        assertThat(FirstNames.isOne("Mary")).isTrue();
        assertThat(FirstNames.isOne("Casey")).isFalse();
        assertThat(FirstNames.isOne("Harbour")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mary", "mary", "MARY", "Casey", "Harbour", "Mary-Ellen", "Zbyněk", "Xyzzq-Mary", "O'Mary"})
    void matchWhenReadFromTokens(String word) {
        assertThat(FirstNames.isOne(Tokenizer.tokenize(word), 0)).isEqualTo(FirstNames.isOne(word));
    }

    @Test
    void useTheFirstPartOfAHyphenatedName() {
        assertThat(FirstNames.gender("Mary-Ellen")).isEqualTo(Gender.FEMALE);
    }

    @Test
    void areKnownFromManyLanguages() {
        assertThat(FirstNames.gender("Zbyněk")).isEqualTo(Gender.MALE);
        assertThat(FirstNames.gender("Zbynek")).isEqualTo(Gender.MALE);
        assertThat(FirstNames.gender("Agafya")).isEqualTo(Gender.FEMALE);
    }

    @ParameterizedTest
    @CsvSource({"MARY, FEMALE", "mary, FEMALE", "david-mary, MALE"})
    void areKnownInAnyCase(String name, Gender gender) {
        assertThat(FirstNames.gender(name)).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xyzzq", "Xyzzq-Mary", "-Mary", ""})
    void giveNoGenderIfUnknown(String name) {
        assertThat(FirstNames.gender(name)).isEqualTo(Gender.UNKNOWN);
    }
}
