package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The person whom the next sentences name by the noun of an unnamed one. */
class NamedNextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A port spokesman      | said it was late. The spokesman, [P Karl Voss], said it was old.      | Karl Voss
            A guard               | said it was late. It rained. The guard, [P Karl Voss], said it rained. | Karl Voss
            A port official       | said it was late. The official, Chief [P Karl Voss], said it was old. | Karl Voss
            A port spokesman      | said it was late. It was old, spokesman [P Karl Voss] said.           | Karl Voss
            The labour minister   | said it was late. Labour minister [P Ana Ruiz] said it was old.       | Ana Ruiz
            His lawyer            | said it was late. The lawyer, [P Ana Ruiz], said it was old.          | Ana Ruiz
            A port spokesman      | said it was late. It was old, spokesman [P Karl Voss] of the port said. | Karl Voss
            A port spokesman | said it was late. “The union left.” It was old, spokesman [P Karl Voss] said. | Karl Voss
            """)
    void isNamedByTheSameNoun(String source, String behind, String name) {
        assertThat(who(source, behind).map(Person::fullName)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A port spokesman    | said it was late. It rained. It rained. The spokesman, [P Karl Voss], said it was old.
            A port spokesman    | said it was late. It was old, bank spokesman [P Karl Voss] said.
            A port spokesman    | said it was late. A bank spokesman left. Spokesman [P Karl Voss] said it was old.
            A port spokesman    | said it was late. Spokesman [P Karl Voss] fell.
            His lawyer          | said it was late. It was old, lawyer [P Ana Ruiz] said.
            A port spokesman    | said it was late. [O Harland] said it was not. It was, spokesman [P Karl Voss] said.
            A port spokesman    | said it was late. [P Siv Moe] said it was not. It was, spokesman [P Karl Voss] said.
            The labour minister | said it was late. It was old, labour minister [P Karl Voss] of [L Chile] said.
            The labour minister | said it was late. It was old, said labour minister [P Karl Voss]'s wife.
            A spokesman for the Lima Port Guard | said it was. It was old, [O ABC] spokesman [P Karl Voss] said.
            A spokesman for the Lima Port Guard | said it was. It was, [O Lima Port Users] spokesman [P Karl Voss] said.
            A resident          | said it was late. It was old, resident [P Karl Voss] said.
            The analyst         | said it was late. Analyst [P Karl Voss] said it was old.
            A port spokeswoman  | said it was late. It was old, the spokesman, [P Karl Voss], said.
            A port report       | said it was late. The report, [P Karl Voss], said it was old.
            # who are two, or a source
            a lawyer and his wife | It is, a lawyer and his wife said.\\n\\nIt was. Lawyer [P Karl Voss] said it was.
            # who asked for no name
            an official | It is, an official said on condition of anonymity.\\n\\nDirector [P Karl Voss] said it was.
            an official | It is, an official said.\\n\\nDirector [P Karl Voss] said so. \
            The official, who declined to be named, said it was late.
            a source    | It is shut, a source said.\\n\\nIt is old, said [P Karl Voss].
            """)
    void isUnresolvedIfItMayBeAnother(String source, String behind) {
        assertThat(who(source, behind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[P Karl Voss] left. A port spokesman said it was. The spokesman, [P Karl Voss], said it was."})
    void mustBeNew(String text) {
        assertThat(who("A port spokesman", text)).isEmpty();
    }

    private static Optional<Person> who(String source, String behind) {
        String marked = behind.contains(source) ? behind.replace("\\n", "\n") : "It was late. " + source + " " + behind;
        NewsText text = MarkedText.of(marked).text();
        People people = Sources.people(text);
        return new NamedNext(
                        text,
                        people,
                        new FrameSources(text, new IndirectFrames().find(text)),
                        () -> new Offices(text, people))
                .of(Sources.words(marked, source));
    }
}
