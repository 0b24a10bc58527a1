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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Inc], a unit of [O Voss Corp] <VOS> said so.                     | a unit of Voss Corp
            [O Harland Inc], a subsidiary of the [O Voss] group <VOS> said so. | a subsidiary of the Voss group
            Lima-based [O Harland Inc], owner of Voss in Chile, has said so.            | owner of Voss
            [O Harland Inc], a unit of [O Voss Corp] said it rained.                    | a unit of Voss Corp
            [O Harland Inc], an investment bank, also said it rained.                   | an investment bank
            [O Harland Inc], the company that owns a yard, said it rained.              | the company
            [O Harland Inc], one of seven regional yards, argued that it rained.        | one of seven regional yards
            Lima-based [O Harland Inc], a charity in [L Lima], has said it rained.      | a charity
            """)
    void resolvesToTheOrganizationOpeningTheSentence(String text, String source) {
        assertThat(resolved(text, source)).isEqualTo("ORGANIZATION Harland Inc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Inc], a spokesman said, was late.         | a spokesman
            [O Harland Inc], the company said, was late.         | the company
            [O Harland Inc], a network source told us.           | a network source
            It was [O Harland Inc], the company that left, said. | the company
            [L Lima], the company said it rained.                | the company
            [O Harland Inc], two of the crew said it rained.     | two of the crew
            [O Harland Inc], a union said on Monday, was late.   | a union
            [O Harland Inc], a bank, left. A clerk said it rained. | a bank
            [O Harland Inc], a bank, said, was late.             | a bank
            In May [O Harland Inc], a bank, said it rained.      | a bank
            [L Lima], the capital, said it rained.               | the capital
            [O Harland Inc], a bank, said [P Ana Ruiz], was late. | a bank
            [O Harland Inc], the regulator said in May, was late. | the regulator
            [O Harland Inc], a unit of [O Voss Corp], which said it was late, has ships. | a unit of Voss Corp
            """)
    void isNoOrganizationOfWhichSomebodyTells(String text, String source) {
        assertThat(resolved(text, source)).isEqualTo("-");
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
    void resolvesToThePlaceThatIsFirstInTheWorld() {
        assertThat(resolved("[L Peru], the world's biggest buyer, said it rained", "the world's biggest buyer"))
                .isEqualTo("ORGANIZATION Peru");
        assertThat(resolved("In [L Peru], the world's biggest buyer, said it rained", "the world's biggest buyer"))
                .isEqualTo("-");
    }

    @Test
    void resolvesToThePersonWhoseAppositionACommaCloses() {
        assertThat(resolved(
                        "[P Mary Larkin], a clerk at the yard, near the port, told us it rained",
                        "a clerk at the yard"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved(
                        "[P Mary Larkin], a member of the crew, which runs it, said it rained", "a member of the crew"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("[P Mary Larkin], one of four doctors, said it rained", "one of four doctors"))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(resolved("[P Mary Larkin], a clerk at the yard, left. A cook said it rained", "a clerk at the yard"))
                .isEqualTo("-");
        assertThat(resolved(
                        "[P Mary Larkin], a clerk at the yard, said [P Karl Voss], was late", "a clerk at the yard"))
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
