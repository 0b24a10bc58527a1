package io.quotewire.core.speaker.name;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;

class NamesInPhraseTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        return new NamesInPhrase(text, people, new NamesInText(text, people));
    }

    @Test
    void areTheHeadsOfThePhrase() {
        assertThat(resolved("[P Mary Larkin] said")).isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("the engineer [P Mary Larkin] said")).isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("[P Mary Larkin] of the [O Harbour League] said")).isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("[O The Herald] said")).isEqualTo("ORGANIZATION Herald");
    }

    @Test
    void areThatInAppositionBehindATitle() {
        assertThat(resolved("the head of the [O Harbour League], Captain [P Mary Larkin], said"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("a lawyer for [O Harland] and [O Voss], [P Mary Larkin], said"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("a spokesman for the port, Dr [P Mary Larkin], said"))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void areTwoWithTheirAppositions() {
        assertThat(who(
                        "[P Mary Larkin], the mayor, and [P David Okafor], a rigger, said so",
                        "Mary Larkin",
                        NamesInPhraseTest::resolver))
                .isEqualTo("PERSON Mary Larkin with David Okafor");
    }

    @Test
    void areSeveralIfJoinedByAConjunction() {
        assertThat(resolved("[P Mary Larkin] and [P David Okafor] said"))
                .isEqualTo("PERSON Mary Larkin with David Okafor");
        assertThat(resolved("[P Ann Hale], [P Mary Larkin] and [P David Okafor] said"))
                .isEqualTo("PERSON Ann Hale with Mary Larkin, David Okafor");
        assertThat(resolved("[O Senate] leader [P Mary Larkin] and [O House] Speaker [P David Okafor] said"))
                .isEqualTo("PERSON Mary Larkin with David Okafor");
    }

    @Test
    void excludeNounModifiers() {
        assertThat(resolved("[P Larkin]'s lawyer said")).isEqualTo("-");
        assertThat(resolved("the [O Harbour League] chairman said")).isEqualTo("-");
        assertThat(resolved("the leader of the [O Harbour League] said")).isEqualTo("-");
    }

    @Test
    void excludeTwoPersonsAfterWhomSomethingIsCalled() {
        assertThat(resolved("[P Dan] and [P Amy] producer [P Mary Larkin] said"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("[P Hume] and [P Kerr] adviser [P Mary Larkin] said"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("[P Dan Hume] and [O Harland] producer [P Mary Larkin] said"))
                .isEqualTo("PERSON Dan Hume with Mary Larkin");
        assertThat(resolved("[P Dan Hume] and producer [P Mary Larkin] said"))
                .isEqualTo("PERSON Dan Hume with Mary Larkin");
    }

    @Test
    void excludeAModifierWithItsInitialsBehindIt() {
        assertThat(resolved("a [O Harbour Tax Board] (HTB) official said")).isEqualTo("-");
        assertThat(resolved("[O Harbour Tax Board] ([O HTB]) officials said")).isEqualTo("-");
        assertThat(resolved("the [O United Riggers] (URG) union said")).isEqualTo("ORGANIZATION United Riggers");
        assertThat(resolved("a [O Harbour Tax Board] (HTB) report said")).isEqualTo("ORGANIZATION Harbour Tax Board");
    }

    @Test
    void excludeAPlaceBehindOthersWithoutAName() {
        assertThat(resolved("seven states and the [L Lima Nation] said")).isEqualTo("-");
        assertThat(resolved("seven unions and the [O Harbour League] said")).isEqualTo("ORGANIZATION Harbour League");
    }

    @Test
    void mayFollowATitleWithItsField() {
        assertThat(resolved("Assistant Secretary of State for foreign policy [P Mary Larkin] said"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("The secretary of state for harbours [P Mary Larkin] said"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("Secretary of Transport [P Mary Hill] said")).isEqualTo("PERSON Mary Hill");
        assertThat(resolved("Governor of [L Texas] [P Mary Hill] said")).isEqualTo("PERSON Mary Hill");
        assertThat(resolved("Minister for Works [P Mary Hill] said")).isEqualTo("PERSON Mary Hill");
        assertThat(resolved("a vote for [P Mary Hill] said")).isEqualTo("-");
        assertThat(resolved("Minister for works [P Mary Hill] said")).isEqualTo("PERSON Mary Hill");
        assertThat(resolved("Lawyer for Mr [P Hill] said")).isEqualTo("-");
        assertThat(resolved("Lawyer for [P Mary Hill] said")).isEqualTo("-");
    }

    @Test
    void excludeThePersonRepresented() {
        assertThat(resolved("a lawyer representing [P Mary Hill] said")).isEqualTo("-");
        assertThat(resolved("a lawyer representing Mr [P Hill] said")).isEqualTo("-");
    }

    @Test
    void excludeATitleAlone() {
        assertThat(resolved("[O Gov.] [P Mary Hill] said")).isEqualTo("PERSON Mary Hill");
        assertThat(resolved("[O President] said")).isEqualTo("-");
    }

    @Test
    void resolveToTheFullNameInTheText() {
        assertThat(who("[P Mary Larkin] built it. [P Larkin] said so.", "Larkin", NamesInPhraseTest::resolver))
                .isEqualTo("PERSON Mary Larkin");
    }

    private static String resolved(String marked) {
        String plain = marked.replaceAll("\\[[POL] |]", "");
        return who(marked, plain.substring(0, plain.lastIndexOf(" said")), NamesInPhraseTest::resolver);
    }
}
