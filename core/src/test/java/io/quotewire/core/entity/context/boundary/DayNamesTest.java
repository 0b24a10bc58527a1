package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.words.WordClasses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr Sunday [P Ruiz] left.            | PERSON Sunday Ruiz
            Governor Friday [P Ruiz] left.      | PERSON Friday Ruiz
            Mr Sunday Ruiz left.                | PERSON Sunday Ruiz
            He met Mr Sunday Ada Ruiz           | PERSON Sunday Ada Ruiz
            [P Ana Hill] met Mr Monday [O Voss] | PERSON Ana Hill; PERSON Monday Voss
            Mr Sunday [P Ruiz] met Mr Friday [P Hill] and [P Ana Bay]. | PERSON Sunday Ruiz; PERSON Friday Hill; \
            PERSON Ana Bay
            """)
    void belongToTheNameBehindATitle(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr Sunday [O Times] left.            | ORGANIZATION Times
            Mr Sunday [L Lima] left.             | LOCATION Lima
            Mr [P Ruiz] Sunday said              | PERSON Ruiz
            On Sunday [P Ruiz] left.             | PERSON Ruiz
            Sunday [P Ruiz] left.                | PERSON Ruiz
            Mr sunday [P Ruiz] left.             | PERSON Ruiz
            Mr Sunday, [P Ruiz] left.            | PERSON Ruiz
            """)
    void areDaysElsewhere(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sunday",
                "Mr Sunday",
                "Mr Sunday\n\nRuiz left",
                "the Governor Sunday Night Show",
                "The Governor Sunday Ruiz",
                "Mr Sunday Ada Ruiz Bay Hill left"
            })
    void areNoNamesWithoutASurname(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static String found(String text) {
        MarkedText marked = MarkedText.of(text);
        EntitySpans found = DayNames.of(
                marked.text().tokens(),
                WordClasses.of(marked.text().tokens()),
                marked.text().names());
        return NamesOf.listed(marked, found);
    }
}
