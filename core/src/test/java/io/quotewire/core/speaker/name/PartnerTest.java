package io.quotewire.core.speaker.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.syntax.MarkedText;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person who speaks together with another; names are numbered by their order. */
final class PartnerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz], the mayor, and [P Karl Voss], a baker, said it was late. | 1
            [P Ana Ruiz], the mayor, and her lawyer [P Karl Voss] both said it was late. | 1
            “No,” said [P Ana Ruiz], the mayor, and [P Karl Voss], a baker. | 1
            “No,” said [P Ana Ruiz], the mayor, and [P Karl Voss], a baker, “we stay.” | 1
            It rained, said [P Ana Ruiz], the mayor, and [P Karl Voss], a baker | 1
            [P Ana Ruiz], 22, and her friend [P Karl Voss], who came from Lima, said it was late. | 1
            “No,” said [P Ana Ruiz], the mayor, and [P Karl Voss] left. | -1
            [P Ana Ruiz], the mayor, and [P Karl Voss] left. | -1
            [P Ana Ruiz], the mayor, said it was late. | -1
            [P Ana Ruiz], the mayor, and [P Karl Voss]’s boat said it was late. | -1
            [P Ana Ruiz], who left, and [P Karl Voss] said it was late. | -1
            """)
    void isNamedAfterAnApposition(String text, int name) {
        assertThat(partner(text).of(0)).isEqualTo(optional(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Tom Carr] and his lawyer, [P Jo Lane], said it was late. | Jo | 0
            [P Tom Carr] and [P Jo Lane] said it was late. | Jo | 0
            [P Tom Carr], 22, a nurse, and [P Jo Lane] said it was late. | Jo | 0
            [P Tom Carr], 22, was hurt, and [P Jo Lane] said it was late. | Jo | -1
            [P Tom Carr], 22, and [P Jo Lane], who said it was late, left. | Jo | -1
            [P Tom Carr] and [P Jo Lane], who said it was late, left. | Jo | -1
            They met [P Tom Carr], 22, and [P Jo Lane] said it was late. | Jo | -1
            So [P Tom Carr] and his lawyer, [P Jo Lane], said it was late. | Jo | -1
            The boat and his lawyer, [P Jo Lane], said it was late. | Jo | -1
            """)
    void isNamedBeforeTheApposition(String text, String source, int name) {
        MarkedText marked = MarkedText.of(text);

        assertThat(partner(text).before(marked.at(source), marked.at(source) + 2))
                .isEqualTo(optional(name));
    }

    private static Partner partner(String text) {
        MarkedText marked = MarkedText.of(text);
        return new Partner(marked.text(), new NamesInText(marked.text(), Sources.people(marked.text())));
    }

    private static OptionalInt optional(int name) {
        return name < 0 ? OptionalInt.empty() : OptionalInt.of(name);
    }
}
