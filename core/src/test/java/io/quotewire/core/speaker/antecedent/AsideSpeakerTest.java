package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speaker in a clause after "who". */
final class AsideSpeakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The plan was backed by [P Mary Hill], the mayor, who said it was late. | Mary Hill
            The plan was backed by [P Mary Hill] of the port, who said it was late. | Mary Hill
            The plan was backed by [P Mary Hill] who said it was late. | Mary Hill
            [P Bram Oort] met [P Mary Hill], the mayor, who said it was late. | Mary Hill
            The plan was backed by [O Harland], the yard, who said it was late. | -
            The plan of [P Mary Hill] was backed by the crew, who said it was late. | -
            The plan was backed by [P Mary Hill], the mayor, who left. | -
            """)
    void isTheLastPersonIfTheRelativeClauseIsAboutThem(String sentence, String speaker) {
        MarkedText marked = MarkedText.of(sentence);
        NewsText text = marked.text();
        People people = People.of(text.tokens(), text.names());

        assertThat(new AsideSpeaker(text, people)
                        .at(marked.at("who"), 0)
                        .map(Person::fullName)
                        .orElse("-"))
                .isEqualTo(speaker);
    }
}
