package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author of a document behind what it is about. */
final class DistantAuthorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A survey of 2,000 tenants by [O Harland] found it. | survey | Harland
            A letter to ministers, from [O Harland], was late. | letter | Harland
            A report on attacks, by the [O Harland] group, found it. | report | the
            A new book, The Long Road, by [P Ana Ruiz], says so. | book | Ana
            A new book, The Long Road by [P Ana Ruiz], says so. | book | Ana
            A new book, [P Voss]'s Road by [O Herald] reporter [P Ana Ruiz], says so. | book | Herald
            A survey of small schemes by [O Harland] found it. | survey | Harland
            A poll of 280 yards by [O Harland] found it. | poll | Harland
            A study in [L New Tarn] by [O Harland] found it. | study | Harland
            A round-up of new games compiled by [O Harland] says so. | round-up | Harland
            """)
    void standsBehindBy(String marked, String noun, String first) {
        MarkedText text = MarkedText.of(marked);
        int author = DistantAuthor.first(text.text(), text.at(noun));

        assertThat(text.text().tokens().word(author)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A report on attacks by [O Harland] found it. | report
            A study of 280 yards by [O Harland] found it. | study
            A study of small schemes by [O Harland] found it. | study
            A survey of small schemes run by [O Harland] found it. | survey
            A study in winter by [O Harland] found it. | study
            A study in [L Lima] of attacks by [O Harland] found it. | study
            A round-up of games made by [O Harland] says so. | round-up
            A round-up of games is compiled by [O Harland]. | round-up
            A new book, The Long Road by the sea, says so. | book
            A report on attacks, by [O Harland], on ships found it. | report
            A report on the killing of a man, by [O Harland], is out. | report
            A report on leaks, from [O Harland], found it. | report
            A survey of 300 tenants from [O Harland] found it. | survey
            A survey of 300 tenants by [O Harland]'s yard found it. | survey
            A new book, The Long Road, to be launched on Monday by [P Ana Ruiz], says so. | book
            A survey of 2,000 tenants hired by [O Harland] found it. | survey
            A study of 300 letters from [O Harland] found it. | study
            A study of the floods, in [L Lima], found it. | study
            A new book, The Long Road, praised by [P Ana Ruiz], says so. | book
            A report on attacks, by [P Ana Ruiz], found it. | report
            """)
    void isNotWhoDidWhatItIsAbout(String marked, String noun) {
        MarkedText text = MarkedText.of(marked);

        assertThat(DistantAuthor.first(text.text(), text.at(noun))).isNegative();
    }
}
