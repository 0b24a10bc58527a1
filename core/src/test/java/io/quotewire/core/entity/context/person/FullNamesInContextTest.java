package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons by what is told of them. */
final class FullNamesInContextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Lima Dorje], 49, told us. Then [P Dorje] left. | PERSON Lima Dorje; PERSON Dorje
            Tulip Larkah, the Lima MP who lost, said no. [P Larkah] left. | PERSON Tulip Larkah; PERSON Larkah
            Tulip Larkah, the shadow minister, said no. [P Larkah] left. | PERSON Tulip Larkah; PERSON Larkah
            Tulip Larkah, the MP for Lima, said no. [P Larkah] left. | PERSON Tulip Larkah; PERSON Larkah
            Tulip Larkah, 41, said no. [P Larkah] left. | PERSON Tulip Larkah; PERSON Larkah
            [O Kia Larkworth], a teacher at Quay, left. [P Larkworth] wept. | PERSON Kia Larkworth; PERSON Larkworth
            [O DC Larkworth] left. [P Ann Larkworth] wept. | PERSON DC Larkworth; PERSON Ann Larkworth
            “No,” said [L Mary Larkah]. [L Mary Larkah] left. | PERSON Mary Larkah; PERSON Mary Larkah
            His wife, [L Paris], was late. [L Paris] said no. | PERSON Paris; PERSON Paris
            """)
    void areFound(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [O Lima Albion], 49, and [O Quay], 48, won. | ORGANIZATION Lima Albion; ORGANIZATION Quay
            [O Lima Albion], 49, were founded by monks. | ORGANIZATION Lima Albion
            [O Lima Albion], 49, [O Quay], 48. | ORGANIZATION Lima Albion; ORGANIZATION Quay
            [O Baker Larkworth] won. [P Larkworth] wept. | ORGANIZATION Baker Larkworth; PERSON Larkworth
            [O Lima Albion], 49, won again. | ORGANIZATION Lima Albion
            Hard Larkah, the singer who wrote it said, came fast. | ``
            Her brother [L Jordan] lives in [L Jordan]. | LOCATION Jordan; LOCATION Jordan
            Her brother, [L Jordan], left. [L Jordan] said no. | LOCATION Jordan; LOCATION Jordan
            He told his wife [L Paris] was far. | LOCATION Paris
            [O Jackson State], 49, won. | ORGANIZATION Jackson State
            [O Kia Larkworth], a teacher at Quay, left. | ORGANIZATION Kia Larkworth
            The [O Kia Larkworth], a rival, left. [P Larkworth] wept. | ORGANIZATION Kia Larkworth; PERSON Larkworth
            Boxing Day, the busiest day for MPs, was cold. | ``
            Last Christmas, the minister for sport left. | ``
            Green Deal, the commissioner for climate said, was dead. | ``
            On Larkah Day, the MP for Lima, left. | ``
            “No,” said [L Georgia Larka]. He said [L Mary Larka] burned. | LOCATION Georgia Larka; LOCATION Mary Larka
            The port was shut, said [O Mary Larkah]. | ORGANIZATION Mary Larkah
            Her family, [L Paris], was late. | LOCATION Paris
            Her sister title, [L Lima], closed. | LOCATION Lima
            """)
    void areNoPersons(String text, String names) {
        assertThat(found(text)).isEqualTo(names == null ? "" : names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(text, FullNamesInContext.of(NamesOf.text(text)));
    }
}
