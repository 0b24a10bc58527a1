package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.context.clue.NamesOf;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonInitialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A [P G Rao] said so. | PERSON A G Rao
            D K [P Shivaraman] said so. | PERSON D K Shivaraman
            DK [P Shivaraman] said so. | PERSON DK Shivaraman
            DK [P de Hill] said so. | PERSON DK de Hill
            R [P Ashoka] said so. | PERSON R Ashoka
            J. [P Mary Hill] said so. | PERSON J. Mary Hill
            J. B. [P Hill] said so. | PERSON J. B. Hill
            [P Hill] and V [P Singh] left. | PERSON Hill; PERSON V Singh
            """)
    void belongToTheName(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In group A [P Kumar] won. | PERSON Kumar
            So I [P Hill] say. | PERSON Hill
            The MP [P Hill] said so. | PERSON Hill
            The DJ [P Hill] said so. | PERSON Hill
            It was hard, said LB [P Tom Hill]. | PERSON Tom Hill
            Plan B, [P Hill] said. | PERSON Hill
            In 7 [P Hill] won. | PERSON Hill
            The K [O Harland] said so. | ORGANIZATION Harland
            """)
    void areOtherwiseWords(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String marked) {
        MarkedText text = MarkedText.of(marked);
        return NamesOf.listed(
                text, PersonInitials.of(text.text().tokens(), text.text().names()));
    }
}
