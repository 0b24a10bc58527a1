package io.quotewire.core.speaker.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first person of the text whose pronoun is "they". */
final class TheyPersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Robin Hale], who uses they/them pronouns, left. | Robin Hale
            [P Robin Hale], who goes by they and them, left. | Robin Hale
            [P Robin Hale], who is nonbinary, left. | Robin Hale
            [P Mary Hill] met [P Robin Hale], who is nonbinary. | Robin Hale
            [O Harland] met [P Robin Hale]. A nonbinary writer left. | -
            [P Robin Hale] said they met them. | -
            [P Robin Hale] left. | -
            "[P Robin Hale]," who is nonbinary, left. | -
            """)
    void isAPersonReferredToAsThey(String marked, String person) {
        MarkedText read = MarkedText.of(marked);
        NewsText text = read.text();
        String found = new TheyPersons(text, People.of(text.tokens(), text.names()))
                .in(0, text.tokens().size())
                .map(source -> read.words(source.first(), source.end()))
                .orElse("-");

        assertThat(found).isEqualTo(person);
    }
}
