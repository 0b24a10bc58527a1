package io.quotewire.core.speaker.name;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(who("Ana told a company, Bloomly, off", "a company", NameBehindPhraseTest::resolver))
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A company, Bloomly, said it was late.                                    | A company
            A Tarni news source, Bloomly, said that it was late.                     | A Tarni news source
            One of the jilted bidders, Lima-based group [O Bloomly], said it.        | One of the jilted bidders
            One of the bidders who lost out, steel giant [O Bloomly], told us it was. | One of the bidders
            A rating agency based in [L Lima], [O Bloomly], said it was late.        | A rating agency based in Lima
            Another big brokerage firm, [O Bloomly], recently said it was late.      | Another big brokerage firm
            Traffic agency, [O Bloomly], has said it was late.                       | Traffic agency
            A port panel, the [O Bloomly], has warned that it was late.              | A port panel
            Boat builders' organisation, [O Bloomly], says it was late.              | Boat builders' organisation
            """)
    void resolvesAnIndefiniteSubjectToItsOrganization(String text, String source) {
        assertThat(who(text, source, NameBehindPhraseTest::resolver)).isEqualTo("ORGANIZATION Bloomly");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A spokesman for the firm, [O Bloomly], said it was late.       | A spokesman for the firm
            A unit of the firm, [O Bloomly], said it was late.             | A unit of the firm
            A friend of theirs, [O Bloomly], said it was late.             | A friend of theirs
            A survey of the yard, [O Bloomly], said it was late.           | A survey of the yard
            A spokesman for [O Harland], [L Peru]'s largest firm, said it. | A spokesman for Harland
            A charity in the capital, [L Lima], said it was late.          | A charity in the capital
            A company, [P Ana Ruiz], said it was late.                     | A company
            A company, [O Bloomly], said, was late.                        | A company
            According to a company, [O Bloomly], said Ruiz, was late.      | a company
            One of the bidders, bitter and late, said it.                  | One of the bidders
            A news source, who said it was late, left.                     | A news source
            A police source, [O Bloomly], said it was late.                | A police source
            One of the founders of the firm, [O Bloomly], said it was late. | One of the founders of the firm
            One of the crews at the yard, [O Bloomly], said it was late.   | One of the crews at the yard
            """)
    void leavesAnIndefiniteSubjectUnnamedIfTheNameIsAnothers(String text, String source) {
        assertThat(who(text, source, NameBehindPhraseTest::resolver)).isEqualTo("-");
    }
}
