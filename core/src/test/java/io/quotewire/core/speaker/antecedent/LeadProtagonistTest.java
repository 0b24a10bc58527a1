package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who "a Lima man" is, with whom a text opens. */
final class LeadProtagonistTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Lima man | A Lima man lost a boat. [P Karl Voss], 34, told so.            | Karl Voss
            A Lima man | Boat lost\\n\\nA Lima man lost a boat.\\n\\n[P Karl Voss] told so.  | Karl Voss
            A Lima man | A Lima man lost a boat. It rained. The man, [P Karl Voss], left. | Karl Voss
            The man    | A Lima man lost a boat. [P Karl Voss] left. The man said so.   | Karl Voss
            A Lima man | A Lima man lost a boat. After two days, [P Karl Voss] left. | Karl Voss
            A woman    | A woman lost a boat. [P Mary Hill] left.                       | Mary Hill
            A man      | A man was arrested. [P Karl Voss] was arrested on Monday.      | Karl Voss
            A doctor   | A doctor lost a boat. Doctor [P Karl Voss] left.               | Karl Voss
            """)
    void isTheFirstPersonNamedNext(String source, String text, String name) {
        assertThat(who(source, text).map(Person::fullName)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who does not open the text, or is several
            A Lima man | It rained. A Lima man lost a boat. [P Karl Voss] left.
            The man    | It rained. [P Karl Voss] left. The man said so.
            The man    | A Lima man lost a boat. [P Karl Voss] left. Another man came. The man said so.
            The baker  | A Lima man lost a boat. [P Karl Voss] left. The baker said so.
            # whom nobody names
            An official | An official lost a boat. [P Karl Voss] left.
            A source   | A source lost a boat. [P Karl Voss] left.
            A judge    | A judge lost a boat. [P Karl Voss] left.
            # named too late, or before
            A Lima man | A Lima man lost a boat. It is. It is. It is. It is. [P Karl Voss] left.
            A Lima man | A Lima man met [P Karl Voss]. [P Voss] left.
            # somebody else: of another gender or trade, or another's
            A Lima man | A Lima man lost a boat. [P Mary Hill] left.
            A Lima man | A Lima man lost a boat. Judge [P Karl Voss] left.
            A Lima man | A Lima man lost a boat. [P Karl Voss]'s lawyer left.
            A Lima man | A Lima man lost a boat. [P Karl Voss], for the port, left.
            A Lima man | A Lima man lost a boat. [P Karl Voss], a friend, left.
            A Lima man | A Lima man lost a boat. [P Karl Voss], who lives nearby, left.
            A Lima man | A Lima man lost a boat. [P Karl Voss] of the police left.
            A Lima man | A Lima man lost a boat. [P Karl Voss] said that his son left.
            A Lima man | A Lima man lost a boat. It was shown to [P Karl Voss].
            A resident | A resident lost a boat. It was late, resident [P Karl Voss] said.
            A doctor   | A doctor lost a boat. A second doctor, [P Karl Voss], left.
            A doctor   | A doctor lost a boat. One of his friends, [P Karl Voss], left.
            # the victim, the culprit or a witness
            A man      | A man was killed. [P Karl Voss] was arrested.
            A man      | A man was arrested. [P Karl Voss] left.
            # beside whom there is another
            A man      | A man met a doctor. [P Karl Voss] left.
            A man      | A man met his son. [P Karl Voss] left.
            A man      | A man met a 16-year-old. [P Karl Voss] left.
            """)
    void isNobodyOtherwise(String source, String text) {
        assertThat(who(source, text)).isEmpty();
    }

    private static Optional<Person> who(String source, String lines) {
        String marked = lines.replace("\\n", "\n");
        NewsText text = MarkedText.of(marked).text();
        People people = Sources.people(text);
        return new LeadProtagonist(text, people, new NamelessAntecedents(text), () -> new Offices(text, people))
                .of(Sources.words(marked, source));
    }
}
