package io.quotewire.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other name behind a name of two words. */
class AliasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Bray, nicknamed Tank, spoke. | Tank
            Tom Bray, nicknamed the Tank, spoke. | Tank
            Tom Bray, aka Tank, spoke. | Tank
            Tom Bray, nicknamed “Tank”, spoke. | Tank
            Tom Bray nicknamed Tank | Tank
            Tom Bray, nicknamed Big Tank, spoke. | -
            Tom Bray, nicknamed tank, spoke. | -
            Tom Bray, who drove Tank, spoke. | -
            Tom Bray, nicknamed | -
            Tom Bray | -
            """)
    void isOneWordWithACapital(String text, String alias) {
        assertThat(Aliases.behind(Tokenizer.tokenize(text), 2).orElse("-")).isEqualTo(alias);
    }
}
