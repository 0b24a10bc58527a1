package io.quotewire.core.speaker.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb whose subject filed a lawsuit. */
final class SuingVerbTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew sued the port. | sued | false
            The crew has sued [O Harland]. | sued | false
            The crew was sued by the port. | sued | true
            The crew sued for theft. | sued | true
            The crew, sued by the port, left. | sued | true
            The crew is suing the port. | suing | false
            """)
    void isPassiveWithoutAnObject(String sentence, String verb, boolean passive) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(SuingVerb.isAt(marked.text(), marked.at(verb), "lawsuit")).isTrue();
        assertThat(SuingVerb.isPassive(marked.text(), marked.at(verb))).isEqualTo(passive);
    }

    @Test
    void belongsToALawsuitOnly() {
        MarkedText marked = MarkedText.of("The crew sued the port.");

        assertThat(SuingVerb.isAt(marked.text(), marked.at("sued"), "countersuit"))
                .isTrue();
        assertThat(SuingVerb.isAt(marked.text(), marked.at("sued"), "complaint"))
                .isTrue();
        assertThat(SuingVerb.isAt(marked.text(), marked.at("sued"), "report")).isFalse();
    }

    @Test
    void isMutualAfterAnother() {
        MarkedText marked = MarkedText.of("The crew sued the port, which is suing the crew.");

        assertThat(SuingVerb.isMutual(marked.text(), marked.at("sued"))).isFalse();
        assertThat(SuingVerb.isMutual(marked.text(), marked.at("suing"))).isTrue();
    }

    @Test
    void isNotQuoted() {
        MarkedText marked = MarkedText.of("He said: “We sued the port.”");

        assertThat(SuingVerb.isAt(marked.text(), marked.at("sued"), "lawsuit")).isFalse();
    }

    @Test
    void beginsWithItsAuxiliary() {
        MarkedText marked = MarkedText.of("The crew has sued the port.");
        NewsText text = marked.text();

        assertThat(SuingVerb.first(text, marked.at("sued"))).isEqualTo(marked.at("has"));
    }
}
