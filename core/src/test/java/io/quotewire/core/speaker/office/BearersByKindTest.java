package io.quotewire.core.speaker.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text's last words, behind the last "the", mean by another noun than that of the introduction. */
final class BearersByKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz], a lecturer in law, left. It was the academic | Ana Ruiz
            [P Ana Ruiz], professor of sociology, left. It was the sociologist | Ana Ruiz
            Sgt [P Ana Ruiz] left. It was the officer | Ana Ruiz
            [O City] boss [P Ana Ruiz] met [O Port] boss [P Karl Voss]. It was the [O City] manager | Ana Ruiz
            """)
    void isTheOnlyOne(String text, String person) {
        assertThat(found(text)).isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz], a lecturer, met [P Karl Voss], a historian. It was the academic
            [P Ana Ruiz], a lecturer in law, left. It was the sociologist
            [P Ana Ruiz], a lecturer in law, left. It was the boat
            [O City] boss [P Ana Ruiz] left. It was the [O Port] manager
            The academic came. [P Ana Ruiz], a lecturer, left. It was the academic
            It was the academic
            """)
    void isNobody(String text) {
        assertThat(found(text)).isEqualTo("-");
    }

    private static String found(String marked) {
        NewsText text = MarkedText.of(marked).text();
        OfficeWords words = new OfficeWords(text);
        Bearers bearers = Bearers.of(text, Sources.people(text), words);
        int noun = text.tokens().size() - 1;
        int first = text.tokens().at(text.tokens().text().lastIndexOf("the ")) + 1;
        Description phrase = new Description(text, first, noun, noun + 1, 0);
        return new BearersByKind(text, words, bearers)
                .of(noun, phrase, text.names().firstFrom(first))
                .map(one -> one.person().fullName())
                .orElse("-");
    }
}
