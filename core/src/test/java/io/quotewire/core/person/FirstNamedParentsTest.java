package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the last name of a text means, after a parent who is named by the first name. */
class FirstNamedParentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Alex Larkin] was ill. [P Alex]’s father [P Derek] sat. Mr [P Larkin] left. | Derek
            [P Alex Larkin] was ill. [P Alex]'s father, [P Derek], sat. Mr [P Larkin] left. | Derek
            [P Alex Larkin] was ill. [P Alex Larkin]’s father [P Derek] sat. Mr [P Larkin] left. | Derek
            [P Karl Larkin] was ill. [P Karl]’s mother [P Mary] sat. Mrs [P Larkin] left. | Mary
            [P Karl Larkin] was ill. [P Karl]’s mum, [P Mary], sat. Mrs [P Larkin] left. | Mary
            [P Karl Larkin] was ill. [P Karl]’s dad [P Derek] sat. Mr [P Larkin] left. Mr [P Larkin] ate. | Derek
            """)
    void isTheParentWithATitle(String text, String name) {
        assertThat(people(text)).last().isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Alex Larkin] was ill. [P Alex]’s father [P Derek] sat. [P Larkin] left. | Alex Larkin
            [P Karl Larkin] was ill. [P Karl]’s mother [P Mary] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] sat. Mr [P Larkin] ate. [P Karl]’s father [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] was ill. [P Karl]’s brother [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] was ill. The father [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] was ill. [P Tom Roe]’s father [P Derek] sat. Mr [P Larkin] left. | Karl Larkin
            [P Karl Larkin] sat. [P Karl]’s father [P Derek] met [P Tom Larkin]. Mr [P Larkin] left. | Tom Larkin
            """)
    void isSomebodyElse(String text, String name) {
        assertThat(people(text)).last().isEqualTo(name);
    }
}
