package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence after a passage that names whose wording it is, with names marked by hand. */
class HowItIsPutTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Fed up.” That's how [P Mary Larkin] describes it. | Mary Larkin
            “Fed up.” That is how [P Mary Larkin] put it. | Mary Larkin
            “Fed up.” That was how she described the mood. | she
            “Fed up.” That's how [P Mary Larkin] left. | -
            “Fed up.” That's how. | -
            “Fed up.” That's why [P Mary Larkin] says so. | -
            “Fed up.” This is how [P Mary Larkin] describes it. | Mary Larkin
            “Fed up.” This is how [P Mary Larkin] describes it: | -
            “Fed up.” That's how [P Mary Larkin], who runs the yard, describes it. | Mary Larkin
            “Fed up” is how [P Mary Larkin] describes it. | Mary Larkin
            “Fed up.” That is how [P Mary Larkin] puts it. | Mary Larkin
            “Fed up.” That is how [P Mary Larkin] saw it. | Mary Larkin
            “Fed up.” That is how [P Mary Larkin] explained it. | Mary Larkin
            “Fed up.” That is how [P Mary Larkin] said it. | Mary Larkin
            “Fed up” is why [P Mary Larkin] describes it. | -
            They say “fed up” is how [P Mary Larkin] describes it. | -
            “Fed up”: that's how [P Mary Larkin] describes it. | Mary Larkin
            They are “fed up”. That's how [P Mary Larkin] describes it. | -
            “Fed up.” That's how it is. [P Mary Larkin] said so. | -
            “Fed up” were the words [P Mary Larkin] used. | Mary Larkin
            “Fed up” were the very words that she used. | she
            “Fed up” were the words in the film. | -
            “Fed up” is the note [P Mary Larkin] hated. | -
            “Fed up.” These are the words of [P Mary Larkin]. | Mary Larkin
            “Fed up.” This is the advice of [P Mary Larkin]: | -
            “Fed up.” This is the bridge of [P Mary Larkin]. | -
            “Fed up.” So said [P Mary Larkin] on Monday. | Mary Larkin
            “Fed up.” So said [P Mary Larkin]: | -
            “Fed up.” So [P Mary Larkin] left. | -
            """)
    void findsTheSubjectOfTheDescription(String text, String source) {
        MarkedText marked = MarkedText.of(text);

        assertThat(new HowItIsPut(marked.text())
                        .find(0)
                        .map(Attribution::source)
                        .map(marked::words)
                        .orElse("-"))
                .isEqualTo(source);
    }
}
