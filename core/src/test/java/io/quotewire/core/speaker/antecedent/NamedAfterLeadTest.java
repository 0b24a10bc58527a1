package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.FrameSources;
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
            a lawyer          | It is shut, a lawyer said.\\n\\nIt rained. Lawyer [P Karl Voss] said it was late.
            a union official | It is shut, a union official said.\\n\\n[P Karl Voss], an official, said it was late.
            his agent        | [P Ian Roe] is ill, his agent said.\\n\\nIt rained, agent [P Karl Voss] said.
            a tax lawyer | To rise\\n\\nBy Hill\\n\\nIt rises, a tax lawyer said.\\n\\nLawyer [P Karl Voss] said it was.
            Lima mayor       | It is shut, Lima mayor said.\\n\\n[P Ian Roe] left. Lima Mayor [P Karl Voss] said it was.
            a lawyer     | It is shut, a lawyer said.\\n\\nIt rained. Port lawyer [P Karl Voss] said it was old.
            its lawyer  | It is, its lawyer said.\\n\\nIt rained. [P Karl Voss], the port's lawyer, said it was old.
            a Sea Bank Co lawyer | It is, a [O Sea Bank Co] lawyer said.\\n\\n[O SBC] lawyer [P Karl Voss] said it was.
            """)
    void isDescribedByTheSameNoun(String source, String text) {
        assertThat(who(source, text).map(Person::fullName)).contains("Karl Voss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a port official | It is, a port official said.\\n\\nIt is old, said [P Karl Voss], director of the port.
            a port official | It is shut, a port official said.\\n\\nPort director [P Karl Voss] said it was late.
            a port boss | It is shut, a port boss said.\\n\\nIt is old, said [P Karl Voss], the port manager.
            a lawyer     | It is shut, a lawyer said.\\n\\nIt is old, said [P Karl Voss].
            his father  | [P Ian Voss] is ill, his father said.\\n\\nIt is old, said Mr [P Karl Voss].
            an official | It is shut, an official said.\\n\\nIt is old, said [P Karl Voss], a director of the port.
            a Lima official | It is shut, a Lima official said.\\n\\nExport director [P Karl Voss] said it was late.
            a Lima diplomat  | It is, a [L Lima] diplomat said.\\n\\n[L Lima] ambassador [P Karl Voss] said it was.
            a port expert | It is shut, a port expert said.\\n\\nIt is old, said [P Karl Voss], a port historian.
            """)
    void isQuotedFirst(String source, String text) {
        assertThat(who(source, text).map(Person::fullName)).contains("Karl Voss");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # not in the first sentence
            a lawyer     | It is late.\\n\\nIt is shut, a lawyer said.\\n\\nIt is old, said [P Karl Voss].
            # there are two, or another
            one lawyer   | It is shut, one lawyer said.\\n\\nIt rained. Lawyer [P Karl Voss] said it was late.
            a lawyer     | It is shut, a lawyer said.\\n\\nLawyer [P Ian Roe] said so. Lawyer [P Karl Voss] said so.
            a lawyer     | It is shut, a lawyer said.\\n\\nA port lawyer left. Lawyer [P Karl Voss] said so.
            # of another place
            a spokesman | It is, a spokesman said.\\n\\n[O Harland] said it was. Spokesman [P Karl Voss] said it was.
            a port lawyer | It is shut, a port lawyer said.\\n\\nIt rained. A bank lawyer, [P Karl Voss], said so.
            the head of Harland | It is, the head of [O Harland] said.\\n\\nIt is, said [P Karl Voss], head of trade.
            # somebody else is quoted first, or does not speak
            a lawyer     | It is shut, a lawyer said.\\n\\nThe mayor said it was not. It is old, said [P Karl Voss].
            a lawyer     | It is shut, a lawyer said. The mayor said it was not.\\n\\nIt is old, said [P Karl Voss].
            a lawyer     | It is shut, a lawyer said.\\n\\nLawyer [P Karl Voss] fell.
            a lawyer     | It is shut, a lawyer said.\\n\\nAt the trial, [P Karl Voss] said it was not.
            a lawyer     | It is shut, a lawyer said.\\n\\nDenying this, [P Karl Voss] said it was not.
            a lawyer     | It is shut, a lawyer said.\\n\\n[P Karl Voss] of the port said it was not.
            a lawyer     | It is shut, a lawyer said.\\n\\nBut [P Karl Voss] said it was not.
            a lawyer     | [P Karl Voss] is ill, a lawyer said.\\n\\nIt is old, said [P Karl Voss].
            a lawyer     | It is shut, a lawyer said.\\n\\nOne lawyer, [P Karl Voss], said it was not.
            # who may be another so called
            a port MP   | It is shut, a port MP said.\\n\\nIt rained. Lake MP [P Karl Voss] said it was not.
            # beside whose name it is told who they are
            a lawyer     | It is shut, a lawyer said.\\n\\nIt is old, said [P Karl Voss], 54.
            a lawyer     | It is shut, a lawyer said.\\n\\nIt is old, said [P Karl Voss], who was hurt.
            a lawyer     | It is shut, a lawyer said.\\n\\nIt is old, said [P Karl Voss], for the company.
            a lawyer     | It is shut, a lawyer said.\\n\\nIt is old, said commuter [P Karl Voss].
            a lawyer     | It is shut, a lawyer said.\\n\\nOne nurse, [P Karl Voss], said it was old.
            its director | It is shut, its director said.\\n\\nIt is old, said [P Karl Voss].
            his father  | [P Ian Roe] is ill, his father said.\\n\\nIt is old, said Mr [P Karl Voss].
            # of another trade or body than the official
            a port official | It is shut, a port official said.\\n\\nIt is old, said [P Karl Voss], a carpenter.
            a Harland official | It is, a [O Harland] official said.\\n\\n[O Sea Bank] director [P Karl Voss] said so.
            a union official | It is, a union official said.\\n\\nIt is late, said [P Karl Voss], the company's head.
            an official | It is shut, an official said.\\n\\nArmy spokesman [P Karl Voss] said it was.
            a diplomat  | It is shut, a diplomat said.\\n\\n[L Lima] ambassador [P Karl Voss] said it was.
            # somebody contradicts
            a lawyer     | It is shut, a lawyer said.\\n\\nThe port denied it. Lawyer [P Karl Voss] said it was not.
            a lawyer     | It is shut, a lawyer said.\\n\\nIt rained. Lawyer [P Karl Voss] said so and rejected it.
            # who is something else, or of another gender
            a lawyer     | It is shut, a lawyer said.\\n\\nIt is old, said [P Karl Voss], a baker.
            the tax minister | It is shut, the tax minister said.\\n\\nIt is old, said [P Karl Voss].
            a judge     | It is shut, a judge said.\\n\\n[P Karl Voss] said it was not.
            the official | It is shut, the official said.\\n\\nIt is old, said [P Karl Voss], a director.
            his mother  | [P Ian Roe] is ill, his mother said.\\n\\nIt is late, said Mr [P Karl Voss].
            A Quay cook | A Quay cook said it is shut.\\n\\nIt rained. Tarn cook [P Karl Voss] said it was.
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
        return new NamedAfterLead(
                        text,
                        people,
                        new FrameSources(text, new IndirectFrames().find(text)),
                        () -> new Offices(text, people))
                .of(words, gender);
    }
}
