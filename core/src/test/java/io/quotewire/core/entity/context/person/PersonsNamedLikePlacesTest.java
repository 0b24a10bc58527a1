package io.quotewire.core.entity.context.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonsNamedLikePlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [L Georgia Tolk], a lawyer from [L Lima], left. | PERSON Georgia Tolk; LOCATION Lima
            [L Israel Tolk], a former Lima Police Department detective, left. | PERSON Israel Tolk
            [O Chelsea Tolk], 31, left. Then [O Chelsea Tolk] slept. | PERSON Chelsea Tolk; PERSON Chelsea Tolk
            Dr [L India Tolk] left. | PERSON India Tolk
            The lawyer [L India Tolk] left. | PERSON India Tolk
            [L Chad Tolk] left. [P Tolk] slept. | PERSON Chad Tolk; PERSON Tolk
            Her sister, [L Asia Tolk], left. | PERSON Asia Tolk
            [P Petra Tolk] won. [L Petra], who ran, left. | PERSON Petra Tolk; PERSON Petra
            [P Selma Tolk] won. “I ran,” [L Selma] said. | PERSON Selma Tolk; PERSON Selma
            [P Devon Tolk] won. [L Devon], 31, left. | PERSON Devon Tolk; PERSON Devon
            [L Georgia Tolk], her wife, left. | PERSON Georgia Tolk
            """)
    void arePersons(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [L Jackson Hole] froze. | LOCATION Jackson Hole
            In [L Jackson Hole], a lawyer left. | LOCATION Jackson Hole
            A former [O Virginia Tech] student left. | ORGANIZATION Virginia Tech
            [O Kent Tolk], who lost, left. | ORGANIZATION Kent Tolk
            The [L Jordan Tolk], 31, left. | LOCATION Jordan Tolk
            [L Lima Tolk], a lawyer, left. | LOCATION Lima Tolk
            [L Victoria Park] was shut. [P Park] slept. | LOCATION Victoria Park; PERSON Park
            [L Chad Tolk] was hit. [P Ann Tolk] left. [P Tolk] slept. | \
            LOCATION Chad Tolk; PERSON Ann Tolk; PERSON Tolk
            [O Chelsea Women], a winner, left. [O Sydney Crows], a teacher, left. | \
            ORGANIZATION Chelsea Women; ORGANIZATION Sydney Crows
            [P Devon Tolk] won. [L Devon] said it was glad. | PERSON Devon Tolk; LOCATION Devon
            [P Devon Tolk] won. [L Devon], his home county, slept. | PERSON Devon Tolk; LOCATION Devon
            [P Jordan Tolk] won. [L Jordan] said it was glad. | PERSON Jordan Tolk; LOCATION Jordan
            [P Devon Tolk] won in [L Devon], said [P Voss]. | PERSON Devon Tolk; LOCATION Devon; PERSON Voss
            """)
    void areOtherwisePlaces(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(text, PersonsNamedLikePlaces.of(NamesOf.text(text)));
    }
}
