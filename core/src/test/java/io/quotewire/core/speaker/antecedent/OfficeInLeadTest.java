package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The holder of the last "harbour minister" of a text. */
final class OfficeInLeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is old, [P Ana Ruiz] has said.\n\nThe harbour minister said it must close.",
                "[P Ruiz] acts\n\n[P Ana Ruiz] left.\n\nThe harbour minister said it rained. "
                        + "[P Ruiz] said it was late.",
                "It is old, [P Ana Ruiz] has said.\n\nThe harbour minister said it must close. [P Voss] left. "
                        + "The harbour minister said it rained.",
            })
    void isNamedInTheSentenceBefore(String text) {
        assertThat(who(text).map(Person::fullName)).contains("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the name comes after it
                "It must close, the harbour minister has said.\n\nIt was old, [P Ana Ruiz] said.",
                "[P Ruiz] to act\n\nIt must close, the harbour minister has said.\n\n[P Ana Ruiz] said it was old.",
                // described otherwise, or another called so
                "It is old, [P Ana Ruiz], a clerk, has said.\n\nThe harbour minister said it must close.",
                "It is old, [P Ana Ruiz] has said.\n\nThe harbour minister said it must go. "
                        + "Harbour minister [P Karl Voss] left.",
                // not the name of the person, or somebody else beside
                "[P Ana Ruiz] told [P Karl Voss] that it was old.\n\nThe harbour minister said it must close.",
                "[P Ana Ruiz] urged the minister to act.\n\nThe harbour minister said it must close.",
                // no speech of somebody whom all know, nor of that gender
                "[P Ana Ruiz] has left the yard.\n\nThe harbour minister said it rained. [P Ruiz] said it was late.",
                "It is old, [P Karl Voss] has said.\n\nThe harbour minister said she was sorry.",
                // later sentences
                "It is old, [P Ana Ruiz] has said. It rained. The harbour minister said it must close.",
            })
    void isNobodyElse(String text) {
        assertThat(who(text)).isEmpty();
    }

    private static Optional<Person> who(String marked) {
        NewsText text = MarkedText.of(marked).text();
        int harbour = text.tokens().at(text.tokens().text().lastIndexOf("harbour minister"));
        Offices offices = new Offices(text, Sources.people(text));
        return new OfficeInLead(text, Sources.people(text), new IndirectFrames().find(text), () -> offices)
                .of(new SourceWords(text, harbour - 1, harbour + 2));
    }
}
