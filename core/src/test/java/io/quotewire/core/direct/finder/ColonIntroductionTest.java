package io.quotewire.core.direct.finder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColonIntroductionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin]: “Nobody asked the bridge about it.” | Mary Larkin
            A short winter - [P Mary Larkin]: “Nobody asked the bridge about it.” | Mary Larkin
            What it means - More from [P Mary Larkin]: “Nobody asked the bridge about it.” | Mary Larkin
            Winter was short - [P Mary Larkin] and [P Okafor]: “Nobody asked the bridge.” | Mary Larkin and Okafor
            """)
    void nameBeforeTheColonIsTheSource(String text, String source) {
        assertThat(FoundSource.ofLast(ColonIntroduction::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] was blunt: “Nobody asked the bridge about it.” | Mary Larkin
            She was blunt: “Nobody asked the bridge about it.” | She
            """)
    void subjectOfASentenceEndingInAColonIsTheSource(String text, String source) {
        assertThat(FoundSource.ofLast(ColonIntroduction::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] was blunt. “Nobody asked the bridge about it.” | -
            [P Mary Larkin], “nobody asked the bridge about it.” | -
            “Nobody asked the bridge about it.” | -
            """)
    void needsAColon(String text, String source) {
        assertThat(FoundSource.ofLast(ColonIntroduction::new, text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin]: “We lost.” | LABEL
            [P Mary Larkin], mayor of Lima: “We lost.” | LABEL
            • [P Mary Larkin], 43, nurse: “We lost.” | LABEL
            1. [P Mary Larkin] (Lima): “We lost.” | LABEL
            [P Mary Larkin], who leads the crew: “We lost.” | COLON
            [P Mary Larkin] on the loss: “We lost.” | COLON
            Also there, [P Mary Larkin], the mayor: “We lost.” | COLON
            [L Lima], the capital: “We lost.” | COLON
            """)
    void aPersonAndWhoTheyAreAreALabel(String text, Evidence evidence) {
        MarkedText marked = MarkedText.of(text);

        assertThat(new ColonIntroduction(marked.text()).find(0)).get().returns(evidence, Attribution::evidence);
    }
}
