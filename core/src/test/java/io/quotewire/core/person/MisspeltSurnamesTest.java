package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the last name of a text refers to. */
class MisspeltSurnamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Jorge Okafor] left. [P Okaffor] came. | Jorge Okafor
            [P Jorge Okafor] left. [P Okafr] came. | Jorge Okafor
            [P Jorge Okafor] left. [P Okefor] came. | Jorge Okafor
            [P Jorge Okafor] left. [P Okafro] came. | Jorge Okafor
            [P Jorge Okafor] left. [P Okafors] came. | Jorge Okafor
            [P Jorge Ruiz] left. [P Ruize] came. | Jorge Ruiz
            [P Jorge Okafor] left. Mr. [P Okaffor] came. | Jorge Okafor
            [P Jorge Okafor] left. [P Okaffor] came. Later [P Okaffor] sat. | Jorge Okafor
            [P Jorge Okafor] and [P Ana Ruiz] left. [P Okafor] sat. [P Okaffor] came. | Jorge Okafor
            [P Jorge Okafor] and [P Ana Okafer] left. [P Okaffor] came. | Jorge Okafor
            """)
    void spellsItWithOneSlip(String text, String person) {
        assertThat(last(text)).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Jorge Okafor] left. [P Okaffer] came. | Okaffer
            [P Jorge Ruiz] left. [P Rudiz] came. | Rudiz
            [P Jorge Okafor] was held. Police Chief [P Okaffor] came. | Okaffor
            [P Jorge Okafor] was held. Judge [P Okaffor] came. | Okaffor
            [P Jorge Okafor] was held. [P Sheriff Okaffor] came. | Okaffor
            [P Jorge Okafor] was held. Juror [P Okaffor] came. | Okaffor
            [P Jorge Okafor] was held. The prosecutor, [P Okaffor], came. | Okaffor
            Sgt. [P Jorge Okafor] led. Mr. [P Okaffor], a farmer, came. | Okaffor
            [P Jorge Okafor] left. [P Okaffor], who is not related, came. | Okaffor
            [P Jorge Okafor] was killed. [P Okaffor] came. | Okaffor
            [P Viktor Okarov] left. [P Okarova] came. | Okarova
            [P Elena Okarova] won. [P Okarov] came. | Okarov
            [P Jorge Okafor] left. [P Kafor] came. | Kafor
            [P Jorge Okafor] left. [P Ukafor] came. | Ukafor
            [P Jorge Hume] left. [P Huma] came. | Huma
            [P Jorge Simons] left. [P Simon] came. | Simon
            [P Jorge Okafor] and [P Ana Okafar] left. [P Okafer] came. | Okafer
            [P Jorge Okafor] and [O Okaffor Steel] left. [P Okaffor] came. | Okaffor
            [P Okaffor] came. | Okaffor
            Mr. [P Jorge Okafor] left. Mrs. [P Okaffor] came. | Okaffor
            [P Jorge Okafor] left. [P Ana Okaffor] came. | Ana Okaffor
            """)
    void isAnother(String text, String person) {
        assertThat(last(text)).isEqualTo(person);
    }

    @Test
    void isNotMisspeltAheadOfTheFullName() {
        assertThat(people("[P Okaffor] came. It was [P Jorge Okafor].")).containsExactly("Okaffor", "Jorge Okafor");
    }

    private static String last(String text) {
        return people(text).get(people(text).size() - 1);
    }
}
