package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the first person of a text is not the minister, because of the first pronoun behind the verb. */
final class PronounAheadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss] left. The minister said she was late. | true
            [P Karl Voss] left. The minister said that she was late. | true
            [P Karl Voss] left. The minister said he was late. | false
            [P Karl Voss] left. The minister said it was late. | false
            [P Karl Voss] left. The minister said “she was late”. | false
            [P Karl Voss] left. The minister left. | false
            [P Voss] left. The minister said she was late. | false
            """)
    void denies(String marked, boolean denies) {
        NewsText text = MarkedText.of(marked).text();
        int noun = text.tokens().at(text.tokens().text().indexOf("minister"));

        assertThat(PronounAhead.denies(
                        text, noun, Sources.people(text).persons().get(0)))
                .isEqualTo(denies);
    }
}
