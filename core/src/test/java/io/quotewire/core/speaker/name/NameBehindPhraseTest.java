package io.quotewire.core.speaker.name;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;

class NameBehindPhraseTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        return new NameBehindPhrase(text, new NamesInText(text, people));
    }

    @Test
    void resolvesToThePersonBetweenCommas() {
        assertThat(who("said her lawyer, [P Mary Hill], on Monday", "her lawyer", NameBehindPhraseTest::resolver))
                .isEqualTo("PERSON Mary Hill");
        assertThat(who("said her lawyer, [P Mary Hill].", "her lawyer", NameBehindPhraseTest::resolver))
                .isEqualTo("PERSON Mary Hill");
    }

    @Test
    void resolvesToTheNameThatThePersonGave() {
        String text = "A neighbour, who identified himself only as [P Karl Voss], said";

        assertThat(who(text, "A neighbour", NameBehindPhraseTest::resolver)).isEqualTo("PERSON Karl Voss");
        assertThat(who(
                        text.replace("identified himself only", "introduced herself"),
                        "A neighbour",
                        NameBehindPhraseTest::resolver))
                .isEqualTo("PERSON Karl Voss");
        assertThat(who(text.replace("as", "as the next"), "A neighbour", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who(text.replace("identified", "disguised"), "A neighbour", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who(text.replace("himself only as", "as"), "A neighbour", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void resolvesToTwoPersonsIfTwoAreNamed() {
        assertThat(who(
                        "Two engineers, [P Mary Larkin] and [P David Okafor], said",
                        "Two engineers",
                        NameBehindPhraseTest::resolver))
                .isEqualTo("PERSON Mary Larkin with David Okafor");
        assertThat(who(
                        "Two engineers, [P Mary Larkin] and [P David Okafor] said",
                        "Two engineers",
                        NameBehindPhraseTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void resolvesToTheOrganizationOfTheNoun() {
        assertThat(who("The newspaper, the Southern Dock Daily, said", "The newspaper", NameBehindPhraseTest::resolver))
                .isEqualTo("ORGANIZATION Southern Dock Daily");
        assertThat(who("The paper, the [O Dock Daily], reported", "The paper", NameBehindPhraseTest::resolver))
                .isEqualTo("ORGANIZATION Dock Daily");
        assertThat(who("The union, the Dock Workers of Calder, said", "The union", NameBehindPhraseTest::resolver))
                .isEqualTo("ORGANIZATION Dock Workers of Calder");
        assertThat(who("The company, Bloomly, said", "The company", NameBehindPhraseTest::resolver))
                .isEqualTo("ORGANIZATION Bloomly");
        assertThat(who("said the old airline, [O Norrvik Air], on", "the old airline", NameBehindPhraseTest::resolver))
                .isEqualTo("ORGANIZATION Norrvik Air");
    }

    @Test
    void excludesAnOrganizationThatIsOnlyNearby() {
        assertThat(who("said the union, [L Lima], on", "the union", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who(
                        "The head of the [O Dock Union], DU, said",
                        "The head of the Dock Union",
                        NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who("The company, Bloomly said", "The company", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who("A company, Bloomly, said", "A company", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void excludesAPersonWhoDoesSomethingElse() {
        assertThat(who("said her lawyer, [P Mary Hill] wept", "her lawyer", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who("said her lawyer, [L Oslo], on Monday", "her lawyer", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who("said her lawyer [P Mary Hill].", "her lawyer", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who("said her lawyer", "her lawyer", NameBehindPhraseTest::resolver))
                .isEqualTo("-");
    }
}
