package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The persons to whom a pronoun cannot refer, since its speech names them. */
final class NamedInSpeechTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He said [P Mary Hill] was late. | He | Mary Hill
            He said [P Mary Hill] and [P Bram Oort] were late. | He | Bram Oort, Mary Hill
            "[P Mary Hill] is late," she said. | she | Mary Hill
            "It is late," she told [P Mary Hill], as [P Bram Oort] left. | she | Mary Hill
            "It is late for me and [P Mary Hill]," he told [P Bram Oort]. | he | Bram Oort, Mary Hill
            He said: "[P Mary Hill] is late." [P Bram Oort] left. | He | Mary Hill
            [P Mary Hill], she said, was late. | she | Mary Hill
            Asked by [P Mary Hill], she said it was late. | she | Mary Hill
            Reacting to a jibe by [P Mary Hill], the Scot said it was late. | Scot | Mary Hill
            The Scot said [P Mary Hill] was late. | Scot | Mary Hill
            [P Mary Hill] quoted him as saying it was late. | him | Mary Hill
            [P Bram Oort] left after [P Mary Hill] had quoted her as saying it was late. | her | Mary Hill
            """)
    void areThosePersons(String text, String pronoun, String named) {
        assertThat(named(text, pronoun)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He left [P Mary Hill] at home. | He
            Some crew said [P Mary Hill] was late. | crew
            She said the boat was hers, which [P Mary Hill] denied. | She
            She said it was late, but [P Mary Hill] came. | She
            She said it was late, [P Mary Hill] wrote. | She
            She said [P Mary Hill]'s boat was late. | She
            She said a [P Hill] aide was late. | She
            She said [P Hill] spokeswoman [O Oort] was late. | She
            "I am [P Mary Hill]," she said. | she
            "My name is [P Mary Hill]," she said. | she
            [P Mary Hill] left when she said [P Mary Hill] would. | she
            The [O Herald] quoted him as saying [P Mary Hill] was late. | him
            [P Mary Hill] met him. | him
            """)
    void excludePersonsNamedByTheNarrator(String text, String pronoun) {
        assertThat(named(text, pronoun)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Mary Hill] left when she said [P Bram Oort] would. | she | Bram Oort
            A [P Hill] aide came and she said [P Hill] was late. | she | Hill
            """)
    void mayNotBeTheSubjectOfTheSentence(String text, String pronoun, String named) {
        assertThat(named(text, pronoun)).isEqualTo(named);
    }

    private static String named(String marked, String pronoun) {
        MarkedText read = MarkedText.of(marked);
        NewsText text = read.text();
        People people = People.of(text.tokens(), text.names());
        int token = read.at(pronoun);
        int sentence = text.sentenceAt(token);
        int start = text.sentences().start(sentence);
        return new NamedInSpeech(text, people, new NounModifier(text))
                        .by(
                                text.is(token - 1, WordSet.THE) ? token - 1 : token,
                                token,
                                start,
                                start,
                                text.sentences().end(sentence))
                        .stream()
                        .map(person -> person.name().toString())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
