package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of "a port official" in the first sentence. */
class LeadPersonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It will close, a port official said.\\n\\n[P Mary Larkin] told reporters that it was old. | Mary Larkin
            A port official said it would close.\\n\\n[P Mary Larkin], who heads it, said it was old. | Mary Larkin
            To close\\n\\nIt will close, a port official said.\\n\\nSir [P Ian Roe] said it was old. | Ian Roe
            It will close, a port official said. It is old.\\n\\n[P Mary Larkin] said it was late. | Mary Larkin
            The port official said it would close.\\n\\n[P Mary Larkin] said it was late. | Mary Larkin
            [P Ana Ruiz] left, a port official said.\\n\\n[P Siv Moe] left. [P Siv Moe] said it was old. | Siv Moe
            """)
    void isNamedAtTheStartOfTheNextParagraph(String text, String name) {
        assertThat(who(text).map(Person::fullName)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // nobody with that name speaks
                "A crane fell, a port official said.\n\n[P Mary Larkin] was hurt.",
                // somebody else speaks
                "It will close, a port official said.\n\n[P Mary Larkin]'s lawyer said it was old.",
                "It will close, a port official said.\n\nA guard, [P Mary Larkin], said it was old.",
                "It will close, a port official said.\n\n“It is old,” said [P Mary Larkin].",
                // neither new nor, with a title, the first name
                "[P Mary Larkin] left, a port official said.\n\n[P Mary Larkin] said it was old.",
                "[P Ana Ruiz] left, a port official said.\n\nSen. [P Mary Larkin] said it was old.",
                // not the first sentence
                "It was late. A port official said it would close.\n\n[P Mary Larkin] said it was old.",
                "It was late.\n\nA port official said it would close.\n\n[P Mary Larkin] said it was old.",
                // not the next paragraph
                "A port official said it would close. [P Mary Larkin] said it was old.",
                "A port official said it would close.\n\nIt rained.\n\n[P Mary Larkin] said it was old.",
                // not a single person, or no person
                "A port official and his wife said it would close.\n\n[P Mary Larkin] said it was old.",
                "A port survey said it would close.\n\n[P Mary Larkin] said it was old.",
                // a source that is never named; a man
                "A port source said it would close.\n\n[P Mary Larkin] said it was old.",
                "A port spokesman said it would close.\n\n[P Mary Larkin] said it was old.",
            })
    void isUnresolvedIfItMayBeAnother(String text) {
        assertThat(who(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A port official left.\n\n[P Mary Larkin] said it was old."})
    void mustHaveSpoken(String text) {
        assertThat(who(text)).isEmpty();
    }

    /** The referent of the phrase that contains "port". */
    private static Optional<Person> who(String marked) {
        NewsText text = MarkedText.of(marked.replace("\\n", "\n")).text();
        int port = text.tokens().at(text.tokens().text().indexOf(" port ") + 1);
        int end = port + 2;
        while (text.is(end, "and") || text.is(end, "his") || text.is(end, "wife")) {
            end++;
        }
        return new LeadPerson(text, Sources.people(text), new FrameSources(text, new IndirectFrames().find(text)))
                .of(new SourceWords(text, port - 1, end));
    }
}
