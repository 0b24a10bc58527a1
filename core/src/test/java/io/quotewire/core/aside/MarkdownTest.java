package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            **Mary Hill:** “We are late.” | Mary Hill: “We are late.”
            *Mary Hill* said so | Mary Hill said so
            It was *very* late. | It was very late.
            [Mary Hill](https://hill.example) said so | Mary Hill said so
            the [port](/port/lima), which | the port, which
            > We are late. | We are late.
            It is.\\n> We are late. | It is.\\nWe are late.
            """)
    void signsAreLeftOut(String text, String words) {
        assertThat(withoutSigns(text.replace("\\n", "\n"))).isEqualTo(words.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f**k",
                "f*ck",
                "* * *",
                "***",
                "lamb* and rice",
                "5 * 4",
                "*Mary Hill\nleft* the port",
                "He [Hill] left (late)",
                "[Hill] (https://hill.example)",
                "[Hill](see below)",
                "[Hill](https://hill.example and so on)",
                "3 > 2",
                ">We are late"
            })
    void otherCharactersAreKept(String text) {
        assertThat(withoutSigns(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "**", "*a", "[", "]", "[a", "[a]", "[a](", "[a](http", "](", ">"})
    void textMayEndInTheMiddle(String text) {
        assertThat(withoutSigns(text)).isEqualTo(text);
    }

    private static String withoutSigns(String text) {
        StringBuilder words = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            Aside sign = Markdown.at(text, i);
            if (sign == null) {
                words.append(text.charAt(i++));
            } else {
                i = sign.end();
            }
        }
        return words.toString();
    }
}
