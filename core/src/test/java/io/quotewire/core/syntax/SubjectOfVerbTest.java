package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.subject.Accompaniment;
import io.quotewire.core.syntax.subject.SubjectBefore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject before its verb, with names marked by hand. */
class SubjectOfVerbTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Larkin] said it held. | Mary Larkin
            [P Mary Larkin], who said it held. | Mary Larkin, who
            [P Mary Larkin], a former rigger, said it held. | Mary Larkin
            [P Mary Larkin] (a rigger) said it held. | Mary Larkin
            [P Mary Larkin] shook her head and said it held. | Mary Larkin
            [P Mary Larkin] on Friday said it held. | Mary Larkin
            [P Mary Larkin] herself said it held. | Mary Larkin
            A spokesman for [P Mary Larkin] said it held. | A spokesman for Mary Larkin
            Her deputy, [P Mary Larkin], said it held. | Her deputy, Mary Larkin
            A study by [O the yard] said it held. | A study by the yard
            An engineer who stayed to inspect the winch said it held. | An engineer
            No mention of [P Mary Larkin], who said it held. | Mary Larkin, who
            About four in 10 riggers said it held. | About four in 10 riggers
            A poll out on Monday said it held. | A poll
            After [P Mary Larkin] said it held, they left. | Mary Larkin
            In [L Calder], [P Mary Larkin] said it held. | Mary Larkin
            In [L Calder] said it held. | -
            She said it held. | She
            """)
    void excludesPrepositionalObjects(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new SubjectBefore(marked.text())
                .find(marked.at("said"), 0)
                .map(source -> marked.words(source).strip())
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The hall filled up, with the crew shouting it held. | shouting | the crew
            The hall filled up, the crew shouting it held. | shouting | -
            The [O Herald] quoted [P Mary Larkin] as saying it held. | saying | Mary Larkin
            The [O Herald] saw [P Mary Larkin] as saying it held. | saying | -
            """)
    void ofAParticipleMayBeInAnAdjacentPhrase(String sentence, String participle, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        String found = new Accompaniment(marked.text())
                .find(marked.at(participle), 0)
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(subject);
    }
}
