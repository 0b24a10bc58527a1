package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the last name of a text means, after a parent who is named by the first name. */
class FirstNamedRelativesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Alex Larkin] died. [P Alex]’s father [P Derek] sat. Mr [P Larkin] left. | Derek
            [P Alex Larkin], 9, sat. [P Alex]'s father, [P Derek], sat. Mr [P Larkin] left. | Derek
            Five-year-old [P Alex Larkin] sat. [P Alex Larkin]’s father [P Derek] sat. Mr [P Larkin] left. | Derek
            [P Karl Larkin] was killed. [P Karl]’s mother [P Mary] sat. Mrs [P Larkin] left. | Mary
            [P Karl Larkin] was ill. [P Karl]’s mum, [P Mary], said so. Mrs [P Larkin] left. | Mary
            [P Karl Larkin] was ill. [P Karl]’s dad [P Derek] told us. Mr [P Larkin] left. Mr [P Larkin] ate. | Derek
            """)
    void isTheParentWithATitle(String text, String name) {
        assertThat(people(text)).last().isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Alex Larkin] died. [P Alex]’s father [P Derek] sat. [P Larkin] left. | Alex Larkin
            [P Karl Larkin] died. [P Karl]’s mother [P Mary] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin], 9, sat. Mr [P Larkin] ate. [P Karl]’s dad [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] died. [P Karl]’s brother [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] died. The father [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] died. [P Tom Roe]’s father [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin], 9, sat. [P Karl]’s father [P Derek] met [P Tom Larkin]. Mr [P Larkin] left. | Tom Larkin
            [P Karl Larkin] opened it. [P Karl]’s father [P Derek], a miner, died. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin], 9, sat. [P Karl]’s father [P Derek] died. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin], 44, sat. [P Karl]’s father, [P Derek], founded it. Mr [P Larkin] left. | Karl Larkin
            [P Emma Larkin] sang. [P Emma]’s mum [P Carol] manages her. Ms [P Larkin] left. | Emma Larkin
            """)
    void isSomebodyElse(String text, String name) {
        assertThat(people(text)).last().isEqualTo(name);
    }
}
