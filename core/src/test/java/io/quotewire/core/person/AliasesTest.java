package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other names for the bearer of a text's first name. */
class AliasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Tom Bray], nicknamed Tank, spoke. | Tank
            [P Tom Bray], nicknamed the Tank, spoke. | Tank
            [P Tom Bray], aka Tank, spoke. | Tank
            [P Tom Bray], nicknamed “Tank”, spoke. | Tank
            [P Tom Bray] nicknamed Tank | Tank
            [P Tom Bray], known to all on the docks as Tank, spoke. | Tank
            [P Tom Bray], known as Tank or the Wolf, spoke. | Tank Wolf
            [P Tom Bray] — everyone there calls him Tank — spoke. | Tank
            Inmates called [P Tom Bray] “the Wolf.” | Wolf
            Tank, as [P Tom Bray] is known, spoke. | Tank
            “Tank,” as [P Tom Bray] was called, spoke. | Tank
            [P Tom Bray] and [P Ann Roe], who calls him Tank, spoke. | -
            [P Tom Bray], nicknamed Big Tank, spoke. | -
            [P Tom Bray], nicknamed tank, spoke. | -
            [P Tom Bray], who drove Tank, spoke. | -
            He called [P Tom Bray], Tank spoke. | -
            [P Tom Bray], nicknamed | -
            [P Tom Bray] | -
            """)
    void areCapitalisedWords(String marked, String aliases) {
        NewsText text = MarkedText.of(marked).text();
        String found = String.join(" ", Aliases.of(text.tokens(), text.names(), 0));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(aliases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"* call him", "known *", "*", "* as *"})
    void rejectsAPhraseWithoutAnAlias(String phrase) {
        assertThatThrownBy(() -> Aliases.checked(List.of(phrase.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("*");
    }
}
