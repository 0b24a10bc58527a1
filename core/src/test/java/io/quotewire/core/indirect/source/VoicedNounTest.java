package io.quotewire.core.indirect.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.OneSentence;
import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The source of the noun before "that". */
final class VoicedNounTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The sisters have aired complaints that it was late. | complaints | The sisters
            [P Hill] put forward the theory that it was late. | theory | Hill
            [P Hill] is making accusations that it was late. | accusations | Hill
            [P Hill] put forward a whole series of claims that it was late. | claims | Hill
            [P Hill] rejected claims that it was late. | claims | -
            [P Hill] would make the claim that it was late. | claim | -
            [P Hill] never made the claim that it was late. | claim | -
            [P Hill] was given assurances that it was late. | assurances | -
            [P Hill] issued a statement that was late. | statement | -
            """)
    void sourceIsTheSubjectOfTheVerb(String sentence, String noun, String source) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(VoicedNoun.source(OneSentence.of(marked), marked.at(noun))
                        .map(phrase -> marked.words(phrase.start(), phrase.end()))
                        .orElse("-"))
                .isEqualTo(source);
    }
}
