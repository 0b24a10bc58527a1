package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrase before a verb that is its subject. */
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
            During the storm [P Ana Ruiz] said it sank. | Ana Ruiz
            The engineer [P Ana Ruiz] said it sank. | The engineer Ana Ruiz
            About a dozen sailors said it sank. | About a dozen sailors
            Under two dozen sailors said it sank. | Under two dozen sailors
            The crew late Monday said it sank. | The crew
            The crew last week said it sank. | The crew
            A report published Monday said it sank. | A report
            A report seen by [O the port] said it sank. | A report seen by the port
            A report held by the crew said it sank. | A report held by the crew
            Sailors who left at noon said it sank. | Sailors
            [P Ana Ruiz], [P Tom Bell] and [P Al Day] said it sank. | Ana Ruiz, Tom Bell and Al Day
            It was late - [P Ana Ruiz], [P Tom Bell] and [P Al Day] said it sank. | Ana Ruiz, Tom Bell and Al Day
            They met [P Ana Ruiz], [P Tom Bell] and [P Al Day] said it sank. | Tom Bell and Al Day
            In [L Calder], [P Tom Bell] and [P Al Day] said it sank. | Tom Bell and Al Day
            [P Tom Bell] and his [O Herald] said it sank. | Tom Bell and his Herald
            47% said it sank. | 47%
            More than 50% of the crew said it sank. | More than 50% of the crew
            Fewer than two dozen sailors said it sank. | Fewer than two dozen sailors
            In [L Lima], more than 40 sailors said it sank. | more than 40 sailors
            A survey of more than 1,000 sailors said it sank. | A survey of more than 1,000 sailors
            Here 96 percent of more than 400 sailors said it sank. | 96 percent of more than 400 sailors
            They hire fewer than 200 sailors and two skippers said it sank. | two skippers
            More than the sailors said it sank. | the sailors
            They left the harbour and others said it sank. | others
            They met [P Ana Ruiz] and [P Tom Bell] said it sank. | Tom Bell
            She praised [P Ana Ruiz] and [P Tom Bell] said it sank. | Tom Bell
            The mayor hugged [P Ana Ruiz] and [P Tom Bell] said it sank. | Tom Bell
            [P Al Day] met [P Ana Ruiz] and [P Tom Bell] said it sank. | Tom Bell
            The owners [P Ana Ruiz] and [P Tom Bell] said it sank. | The owners Ana Ruiz and Tom Bell
            Friends of [P Ana Ruiz] and [P Tom Bell] said it sank. | Friends of Ana Ruiz and Tom Bell
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
            They came to be the crew said it sank.
            About the crew said it sank.
            By the crew said it sank.
            Sailors who at noon said it sank.
            Sailors who left, at noon said it sank.
            """)
    void excludesObjectsAndPlaces(String sentence) {
        assertThat(found(sentence)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            of | The crew said it sank. | The crew
            by | The crew said it sank. | The crew
            saw | The crew said it sank. | The crew
            about | Forty sailors said it sank. | Forty sailors
            over | 40 sailors said it sank. | 40 sailors
            to see | The crew said it sank. | The crew
            see by | The crew said it sank. | The crew
            after | The crew [P Ana Ruiz] said it sank. | The crew Ana Ruiz
            sailors who | Left said it sank. | Left
            sailors | Monday said it sank. | -
            """)
    void ignoresWordsBeforeTheStart(String ahead, String sentence, String subject) {
        MarkedText marked = MarkedText.of(ahead + " " + sentence);
        int start = ahead.split(" ", -1).length;

        assertThat(new SubjectPhrase(marked.text())
                        .find(marked.at("said"), start)
                        .map(marked::words)
                        .orElse("-"))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the mayor (R-Ohio) left | 2
            the mayor left) | -1
            the mayor (who has been there for longer than all others and for good) left | -1
            """)
    void mayIncludeAShortRemarkInBrackets(String text, int opening) {
        MarkedText marked = MarkedText.of(text);

        assertThat(new SubjectPhrase(marked.text()).opening(marked.at(")"), 0)).isEqualTo(opening);
    }

    @Test
    void excludesARemarkOpenedBeforeTheStart() {
        MarkedText marked = MarkedText.of("the mayor (R-Ohio) left");

        assertThat(new SubjectPhrase(marked.text()).opening(marked.at(")"), 2)).isEqualTo(2);
        assertThat(new SubjectPhrase(marked.text()).opening(marked.at(")"), 3)).isEqualTo(-1);
    }

    @Test
    void isNotBeforeTheStart() {
        MarkedText marked = MarkedText.of("[P Ana Ruiz] said it sank.");
        int verb = marked.at("said");

        assertThat(new SubjectPhrase(marked.text()).find(verb, verb)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They waved at [P Ana Ruiz], who said it sank. | Ana Ruiz
            There was no word of [P Ana Ruiz], who said it sank. | Ana Ruiz
            They met the harbour master, who said it sank. | the harbour master
            There was no word of former mayor [P Ana Ruiz], who said it sank. | former mayor Ana Ruiz
            There was no word of the mayor [P Ana Ruiz], who said it sank. | no word of the mayor Ana Ruiz
            There was [P Ana Ruiz] (centre), who said it sank. | Ana Ruiz
            They met [P Ana Ruiz], the crew, with who said it sank. | the crew
            who said it sank. | -
            """)
    void precedesARelativePronoun(String sentence, String subject) {
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
