package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place as the subject of "said", by the aside behind it. */
final class PlaceThatSpeaksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [L Peru], too, said it sank. | Peru
            [L Peru], meanwhile, said it sank. | Peru
            [L Peru], however, said it sank. | Peru
            [L Peru], for its part, said it sank. | Peru
            [L Peru], responding to a warning by [L Chile], said it sank. | Peru
            [L Peru], a member of the union, said it sank. | Peru
            [L Peru], which is in the union, said it sank. | Peru
            """)
    void opensTheSentence(String sentence, String subject) {
        assertThat(FoundSubject.of(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In [L Peru], too, the mayor, a clerk, said it sank. | the mayor
            [L Lima], [L Peru], said it sank. | -
            [L Lima], the mayor, said it sank. | the mayor
            In [L Peru], meanwhile, said it sank. | -
            In [L Peru], a port of call, said it sank. | a port of call
            The mayor of [L Lima], too, said it sank. | The mayor of Lima
            Boats from [L Lima], [P Mary Hill], a clerk, said it sank. | Mary Hill
            """)
    void doesNotSpeakElsewhere(String sentence, String subject) {
        assertThat(FoundSubject.of(sentence)).isEqualTo(subject);
    }
}
