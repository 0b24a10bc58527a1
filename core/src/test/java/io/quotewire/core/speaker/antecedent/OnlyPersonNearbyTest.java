package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "the director" and the like mean, if the text calls nobody so. */
class OnlyPersonNearbyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister  | It is shut under plans unveiled by [P Karl Voss]. It rained. The minister said it was late.
            the chancellor | [P Karl Voss] has left. It was shut, the chancellor said.
            The director  | It is old, [P Karl Voss] said. The director said he was glad.
            The Lima director | [P Karl Voss] said it was old. The Lima director said it was late. It rained.
            the Lima boss | [P Karl Voss] said it was late. It is old, the Lima boss said.
            The minister  | [P Karl Voss] met the singer [P Ian Roe]. The minister said it was late.
            # as before
            the chancellor | [P Karl Voss] left. The chancellor said it was old. [P Ian Roe] left. [P Jo Hill] left. \
            It was shut, the chancellor said.
            """)
    void isTheOnlyPersonNamedThere(String source, String text) {
        assertThat(who(source, text).map(Person::fullName)).contains("Karl Voss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # two, or too far away
            The director | [P Karl Voss] met [P Ian Roe]. The director said it was late.
            The director | [P Karl Voss] left. It rained. It was late. It was dark. The director said it was late.
            The minister | [P Ian Roe] must go, [P Ana Hill] said. The minister said [P Roe] had her support.
            The director | The port director said so. [P Karl Voss] said so. The director said it was late.
            # of whom the sentence tells, or somebody else has spoken since
            The director | [P Karl Voss] said it was old. The director said [P Voss] was late.
            the director | [P Karl Voss] said it was old. It was old when [P Voss] came, the director said.
            The director | [P Karl Voss] said it was old. Police said it was shut. The director said it was late.
            The minister | [P Karl Voss] has resigned. The minister said it was late.
            # who does nothing there, or is only quoted
            The bishop  | It is like the book of [P Karl Voss]. The bishop said it was late.
            The bishop  | [P Karl Voss]'s book was sold. The bishop said it was late.
            The bishop  | “[P Karl Voss] has left.” The bishop said it was late.
            # to whom something was done, or the other side of what is told
            The minister | [P Karl Voss] was jailed. The minister said it was late.
            The minister | [P Karl Voss] has been hit by a lorry. The minister said it was late.
            The sheriff | [P Karl Voss] has been missing. The sheriff said it was late.
            The surgeon | [P Karl Voss] is suing the port. The surgeon said it was late.
            The driver  | [P Karl Voss] attacked a bus. The driver said it was late.
            The prosecutor | [P Karl Voss] denied it was late. The prosecutor said it was.
            The minister | [P Karl Voss] wrote to the minister. The minister said it was late.
            The minister | It followed talks with [P Karl Voss]. The minister said it was late.
            The minister | The bill was opposed by [P Karl Voss]. The minister said it was late.
            The minister | The report by [P Karl Voss] says it is old. The minister said it was late.
            The curator | The show was unveiled by [P Karl Voss]. The curator said it was late.
            The director | The book was sold, with [P Karl Voss] set to film it. The director said he was glad.
            # who is something else, or another is called so
            The director | [P Karl Voss], a singer, has left. The director said it was late.
            The director | [P Karl Voss] said it was old. The director said it was late. It was director [P Ian Roe].
            The director | A director came. [P Karl Voss] said it was old. The director said it was late.
            The director | [P Karl Voss] said it was old. The director said she was glad.
            The director | [P Voss] has left. The director said it was late.
            # who may be introduced by it
            The director | [P Karl Voss] said it was old. The director said it was late. It was shut, [P Ian Roe] said.
            # no role of one person
            The spokesman | [P Karl Voss] has left. The spokesman said it was late.
            The judge   | [P Karl Voss] has left. The judge said it was late.
            The port director | [P Karl Voss] said it was old. The port director said it was late.
            The 47-year-old director | [P Karl Voss] said it was old. The 47-year-old director said it was late.
            The broadcaster | [P Karl Voss] has left. The broadcaster said it was late.
            The staff member | [P Karl Voss] has left. The staff member said it was late.
            A director  | [P Karl Voss] said it was old. A director said it was late.
            The victim's lawyer | [P Karl Voss] has left. The victim's lawyer said it was late.
            """)
    void isNobodyElse(String source, String text) {
        assertThat(who(source, text)).isEmpty();
    }

    private static Optional<Person> who(String source, String marked) {
        NewsText text = MarkedText.of(marked).text();
        People people = Sources.people(text);
        int start = text.tokens().text().lastIndexOf(source);
        int first = text.tokens().at(start);
        int end = text.tokens().at(start + source.length() - 1) + 1;
        return new OnlyPersonNearby(
                        text,
                        people,
                        new FrameSources(text, new IndirectFrames().find(text)),
                        () -> new Offices(text, people))
                .of(new SourceWords(text, first, end));
    }
}
