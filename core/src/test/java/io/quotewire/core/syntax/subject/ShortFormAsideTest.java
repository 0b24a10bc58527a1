package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of "said", beside initials between commas. */
final class ShortFormAsideTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After the vote of the [O Port Tax Board], [O PTB], to go, [P Mary Hill], a clerk, said it sank. | Mary Hill
            It is due to the Port Tax Board, [O PTB], to the north, [P Mary Hill], a clerk, said it sank. | Mary Hill
            It hit the price of Tarn Pea Oil, [O TPO], a man at the port, [O Dor], said it sank. | a man at the port
            """)
    void isNotTheInitials(String sentence, String subject) {
        assertThat(FoundSubject.of(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Port Tax Board], [O PTB], said it sank. | The Port Tax Board
            At the end of the talks, [O PTB], the tax board, said it sank. | PTB
            In the port of [L Lima], [O PTB], the tax board, said it sank. | PTB
            At the [O Harbour Board], [O PTB], the tax board, said it sank. | PTB
            """)
    void isTheBodyOtherwise(String sentence, String subject) {
        assertThat(FoundSubject.of(sentence)).isEqualTo(subject);
    }
}
