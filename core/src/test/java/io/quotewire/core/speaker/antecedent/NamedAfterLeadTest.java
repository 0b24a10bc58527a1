package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text names and quotes after the unnamed source of its first sentence. */
class NamedAfterLeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a guard          | It is shut, a guard said.\\n\\nIt rained. Guard [P Karl Voss] said it was late.
            a union official | It is shut, a union official said.\\n\\n[P Karl Voss], an official, said it was late.
            his agent        | [P Ian Roe] is ill, his agent said.\\n\\nIt rained, agent [P Karl Voss] said.
            a tax lawyer | To rise\\n\\nBy Hill\\n\\nIt rises, a tax lawyer said.\\n\\nLawyer [P Karl Voss] said it was.
            Lima mayor       | It is shut, Lima mayor said.\\n\\n[P Ian Roe] left. Lima Mayor [P Karl Voss] said it was.
            a Sea Bank Co guard | It is, a [O Sea Bank Co] guard said.\\n\\n[O SBC] guard [P Karl Voss] said it was old.
            """)
    void isDescribedByTheSameNoun(String source, String text) {
        assertThat(who(source, text).map(Person::fullName)).contains("Karl Voss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a guard    | It is shut, a guard said.\\n\\nIt is old, said [P Karl Voss].
            a diver    | It is deep, a diver said. He fell.\\n\\nIt was, [P Karl Voss] told reporters.
            an official | It is shut, an official said.\\n\\nIt is old, said [P Karl Voss], a director of the port.
            an official | It is shut, an official said.\\n\\nIn a talk, export director [P Karl Voss] said it was old.
            his father | [P Ian Roe] is ill, his father said.\\n\\nIt is old, said Mr [P Karl Voss].
            """)
    void isQuotedFirst(String source, String text) {
        assertThat(who(source, text).map(Person::fullName)).contains("Karl Voss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # not in the first sentence
            a guard     | It is late.\\n\\nIt is shut, a guard said.\\n\\nIt is old, said [P Karl Voss].
            # there are two, or another
            one guard   | It is shut, one guard said.\\n\\nIt rained. Guard [P Karl Voss] said it was late.
            a guard     | It is shut, a guard said.\\n\\nGuard [P Ian Roe] said so. Guard [P Karl Voss] said so.
            a guard     | It is shut, a guard said.\\n\\nA port guard left. Guard [P Karl Voss] said so.
            a guard and his wife | It is shut, a guard and his wife said.\\n\\nIt was. Guard [P Karl Voss] said it was.
            # of another place
            a spokesman | It is, a spokesman said.\\n\\n[O Harland] said it was. Spokesman [P Karl Voss] said it was.
            a port guard | It is shut, a port guard said.\\n\\nIt rained. A bank guard, [P Karl Voss], said so.
            the head of Harland | It is, the head of [O Harland] said.\\n\\nIt is, said [P Karl Voss], head of trade.
            # somebody else is quoted first, or does not speak
            a guard     | It is shut, a guard said.\\n\\nThe mayor said it was not. It is old, said [P Karl Voss].
            a guard     | It is shut, a guard said. The mayor said it was not.\\n\\nIt is old, said [P Karl Voss].
            a guard     | It is shut, a guard said.\\n\\nGuard [P Karl Voss] fell.
            a guard     | It is shut, a guard said.\\n\\nAt the trial, [P Karl Voss] said it was not.
            a guard     | It is shut, a guard said.\\n\\nDenying this, [P Karl Voss] said it was not.
            a guard     | It is shut, a guard said.\\n\\n[P Karl Voss] of the port said it was not.
            a guard     | It is shut, a guard said.\\n\\nBut [P Karl Voss] said it was not.
            a guard     | [P Karl Voss] is ill, a guard said.\\n\\nIt is old, said [P Karl Voss].
            # who is something else, or of another gender
            a guard     | It is shut, a guard said.\\n\\nIt is old, said [P Karl Voss], a baker.
            the tax minister | It is shut, the tax minister said.\\n\\nIt is old, said [P Karl Voss].
            a judge     | It is shut, a judge said.\\n\\n[P Karl Voss] said it was not.
            the official | It is shut, the official said.\\n\\nIt is old, said [P Karl Voss], a director.
            his mother  | [P Ian Roe] is ill, his mother said.\\n\\nIt is late, said Mr [P Karl Voss].
            a source    | It is shut, a source said.\\n\\nIt is old, said [P Karl Voss].
            """)
    void isUnresolvedIfItMayBeAnother(String source, String text) {
        assertThat(who(source, text)).isEmpty();
    }

    private static Optional<Person> who(String source, String lines) {
        String marked = lines.replace("\\n", "\n");
        NewsText text = MarkedText.of(marked).text();
        People people = Sources.people(text);
        SourceWords words = Sources.words(marked, source);
        Gender gender = Titles.gender(text.lower(words.noun())).orElse(Gender.UNKNOWN);
        return new NamedAfterLead(text, people, new IndirectFrames().find(text), () -> new Offices(text, people))
                .of(words, gender);
    }
}
