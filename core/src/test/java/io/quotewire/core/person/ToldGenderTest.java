package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gender of the last person of a text, whose first name others have, too. */
class ToldGenderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Sam Larkin] said she was late. | UNKNOWN
            [P Sam Larkin], 42, said that she was late. | UNKNOWN
            [P Sam Larkin], who runs her own yard, left. | UNKNOWN
            [P Sam Larkin], a cook, was walking her dog. | UNKNOWN
            [P Joan Larkin] closed his yard. | UNKNOWN
            [P Sam Larkin] said he was late. | MALE
            [P Sam Larkin] left. | MALE
            [P Sam Larkin] told her that it was late. | MALE
            [P Sam Larkin] said her dog was late. | MALE
            [P Sam Larkin] said the woman lost her dog. | MALE
            [P Sam Larkin]'s mother lost her dog. | MALE
            She left. [P Sam Larkin] praised her work. | MALE
            Ann left. [P Sam Larkin] praised her work. | MALE
            [P Karl Larkin] said she was late. | MALE
            [P Robin Larkin] said she was late. | UNKNOWN
            """)
    void isInDoubtIfTheClauseTellsAnother(String text, Gender gender) {
        assertThat(MarkedPeople.of(text).persons())
                .last()
                .extracting(Person::gender)
                .isEqualTo(gender);
    }
}
