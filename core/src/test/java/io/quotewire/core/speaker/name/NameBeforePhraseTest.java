package io.quotewire.core.speaker.name;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;

class NameBeforePhraseTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        NamesInText names = new NamesInText(text, people);
        return new NameBeforePhrase(text, names, new NamesInPhrase(text, people, names));
    }

    @Test
    void resolvesAnUnclosedApposition() {
        assertThat(resolved("[P Mary Larkin], spokeswoman for the port said so", "spokeswoman for the port"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void resolvesToThePersonAfterTheQuote() {
        assertThat(resolved("“It rained,” [P Mary Larkin], a clerk said", "a clerk"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("“It rained”, [P Mary Larkin], a clerk said", "a clerk"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("At the “old yard” [P Mary Larkin], a clerk said", "a clerk"))
                .isEqualTo("-");
        assertThat(resolved("It rained, [P Mary Larkin], a clerk said", "a clerk"))
                .isEqualTo("-");
    }

    @Test
    void resolvesToThePersonOpeningTheSentence() {
        assertThat(resolved("[P Mary Larkin], a clerk for the port said it rained", "a clerk for the port"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("However, [P Mary Larkin], a clerk for the port said it rained", "a clerk for the port"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("In Lima, [P Mary Larkin], a clerk for the port said it rained", "a clerk for the port"))
                .isEqualTo("-");
    }

    @Test
    void excludesAPersonOfWhomAnOrganizationSpeaks() {
        assertThat(resolved("[P Mary Larkin], [O Port Police] said: “We found her.”", "Port Police"))
                .isEqualTo("-");
        assertThat(resolved("[P Mary Larkin], [O Port Guild] said, was late.", "Port Guild"))
                .isEqualTo("-");
    }

    @Test
    void resolvesToThePersonOfARelativeClause() {
        assertThat(resolved("One came from [P Mary Larkin], clerk of the port, who said so", "clerk of the port"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("One came from [P Mary Larkin], clerk of the port said", "clerk of the port"))
                .isEqualTo("-");
    }

    @Test
    void excludesAPhraseThatNamesItsOwnPerson() {
        assertThat(resolved("[P Mary Larkin], trainer [P Tom Bray] said it rained", "trainer Tom Bray"))
                .isEqualTo("-");
    }

    @Test
    void excludesAPersonAfterAPreposition() {
        assertThat(resolved("For [P Mary Larkin], director of music said so", "director of music"))
                .isEqualTo("-");
    }

    @Test
    void excludesAPersonBeforeAnotherSubject() {
        assertThat(resolved("[P Mary Larkin], the mayor said", "the mayor")).isEqualTo("-");
        assertThat(resolved("[P Mary Larkin], critics said", "critics")).isEqualTo("-");
    }

    private static String resolved(String text, String source) {
        return who(text, source, NameBeforePhraseTest::resolver);
    }
}
