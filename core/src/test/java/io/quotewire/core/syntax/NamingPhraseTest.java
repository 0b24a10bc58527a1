package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether "named" introduces a new person's name. */
class NamingPhraseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tenant named [P Ana Ruiz] left.",
                "A tenant named [P Ana Ruiz] said it sank.",
                "One young Dutch sailor named [P Tom Bell], who was late, left.",
                "It was said by a sailor named [P Tom Bell].",
                "A sailor named [P Tom Bell] from [L Lima] left."
            })
    void isPartOfThePhrase(String sentence) {
        assertThat(isAt(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A judge named [P Tom Bell] special master.",
                "A board named [P Tom Bell] to the post.",
                "The tenants named [P Ana Ruiz], who left.",
                "They named [P Ana Ruiz], who left.",
                "A boat named [L Lima] sank."
            })
    void isAVerbElsewhere(String sentence) {
        assertThat(isAt(sentence)).isFalse();
    }

    private static boolean isAt(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        return NamingPhrase.isAt(marked.text(), marked.at("named"), 0);
    }
}
