package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrase that ends before a verb and is its subject. */
class SubjectPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] said it sank. | Ana Ruiz
            The harbour master said it sank. | The harbour master
            It was late and they said it sank. | they
            [P Ana Ruiz] later said it sank. | Ana Ruiz
            [P Ana Ruiz] on Tuesday said it sank. | Ana Ruiz
            [P Ana Ruiz] herself said it sank. | Ana Ruiz
            A report out on Monday said it sank. | A report
            A spokesman for [P Ana Ruiz] said it sank. | A spokesman for Ana Ruiz
            A letter by [O the port] said it sank. | A letter by the port
            Over 40 sailors said it sank. | Over 40 sailors
            After the storm [P Ana Ruiz] said it sank. | Ana Ruiz
            """)
    void isFoundBeforeItsVerb(String sentence, String subject) {
        assertThat(found(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In [L Calder] said it sank.
            It was late, said it sank.
            They moored the ferry said it sank.
            They came to see [P Ana Ruiz] said it sank.
            """)
    void isNoObjectAndNoPlace(String sentence) {
        assertThat(found(sentence)).isEqualTo("-");
    }

    @Test
    void isNotLookedForBeforeTheStart() {
        MarkedText marked = MarkedText.of("[P Ana Ruiz] said it sank.");
        int verb = marked.at("said");

        assertThat(new SubjectPhrase(marked.text()).find(verb, verb)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They waved at [P Ana Ruiz], who said it sank. | Ana Ruiz
            There was no word of [P Ana Ruiz], who said it sank. | Ana Ruiz
            They met the harbour master, who said it sank. | the harbour master
            who said it sank. | -
            """)
    void standsBeforeARelativePronoun(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new SubjectPhrase(marked.text())
                .antecedent(marked.at("who"), 0)
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    private static String found(String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        return new SubjectPhrase(marked.text())
                .find(marked.at("said"), 0)
                .map(marked::words)
                .orElse("-");
    }
}
