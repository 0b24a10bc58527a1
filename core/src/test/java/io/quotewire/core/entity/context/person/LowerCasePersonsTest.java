package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons in reports without capitals. */
final class LowerCasePersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tin fell, mines minister ana ruiz told a radio. [P Ruiz] left. | PERSON ana ruiz; PERSON Ruiz
            tin fell, the bank's director carlos julio de la ruiz said. | PERSON carlos julio de la ruiz
            tin fell, said president ana ruiz, in [L Lima]. | PERSON ana ruiz; LOCATION Lima
            president ana ruiz's plan failed. | PERSON ana ruiz
            they asked minister ana ruiz to leave. | PERSON ana ruiz
            president ana ruiz defended it. | PERSON ana ruiz
            the two are minister ana ruiz and a clerk. | PERSON ana ruiz
            """)
    void areFound(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Tin fell, mines minister ana ruiz said. | ``
            tin fell, mines minister ana ruiz said. [P Karl Voss] left. | PERSON Karl Voss
            tin fell, mines minister ana said. | ``
            tin fell, a minister close to her said. | ``
            tin fell and the mines minister ana ruiz left for Lima. | ``
            tin fell, mines minister Ana ruiz said. | ``
            tin fell, mines minister ana [L Lima] said. | LOCATION Lima
            """)
    void areNoPersons(String text, String names) {
        assertThat(found(text)).isEqualTo(names == null ? "" : names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(text, LowerCasePersons.of(NamesOf.text(text)));
    }
}
