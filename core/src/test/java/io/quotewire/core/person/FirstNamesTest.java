package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNamesTest {

    @Test
    void tellTheGenderOfMostWhoBearThem() {
        assertThat(FirstNames.gender("Mary")).isEqualTo(Gender.FEMALE);
        assertThat(FirstNames.gender("David")).isEqualTo(Gender.MALE);
    }

    @Test
    void tellNothingWhereBothBearThem() {
        assertThat(FirstNames.gender("Casey")).isEqualTo(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jess", "Andrea", "Jean-Cyrille"})
    void tellNothingWhereOneCountryGivesThemToTheOther(String name) {
        assertThat(FirstNames.gender(name)).isEqualTo(Gender.UNKNOWN);
        assertThat(FirstNames.isOne(name)).isTrue();
    }

    @Test
    void areNoWordsWithoutAGender() {
        assertThat(FirstNames.isOne("Mary")).isTrue();
        assertThat(FirstNames.isOne("Casey")).isFalse();
        assertThat(FirstNames.isOne("Harbour")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mary", "mary", "MARY", "Casey", "Harbour", "Mary-Ellen", "Zbyněk", "Xyzzq-Mary", "O'Mary"})
    void areTheSameAtTheirTokens(String word) {
        assertThat(FirstNames.isOne(Tokenizer.tokenize(word), 0)).isEqualTo(FirstNames.isOne(word));
    }

    @Test
    void countTheFirstPartOfAHyphenatedName() {
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
    void areKnownInWhateverCase(String name, Gender gender) {
        assertThat(FirstNames.gender(name)).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xyzzq", "Xyzzq-Mary", "-Mary", ""})
    void tellNothingWhereTheyAreUnknown(String name) {
        assertThat(FirstNames.gender(name)).isEqualTo(Gender.UNKNOWN);
    }
}
