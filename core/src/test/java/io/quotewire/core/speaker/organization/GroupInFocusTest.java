package io.quotewire.core.speaker.organization;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupInFocusTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police searched the house on Friday. They said nothing was found. | GROUP Police
            Union leaders met on Friday. They said the strike would go on. | GROUP Union leaders
            The crew left at dawn. They said the winch was old. | GROUP crew
            The family of [P Tom Bray] spoke on Monday. They said he had been ill. | GROUP family of Tom Bray
            Prices fell, oil traders said. They said demand was low. | GROUP oil traders
            “It is late,” analysts said. They said demand was low. | GROUP analysts
            Analysts said demand was low. Prices fell. They said so. | GROUP Analysts
            Traders said demand was low. They said it would rise. They said so. | GROUP Traders
            """)
    void resolvesToAGroup(String text, String speaker) {
        assertThat(who(text, "They")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [L Nebraska] and [L Oklahoma] sued on Thursday. They say the law is void. | ORGANIZATION Nebraska with \
            Oklahoma
            [O Northbank] and [O Harland] merged. They say costs will fall. | ORGANIZATION Northbank with Harland
            [P Ana Ruiz] and [P Karl Voss] met on Friday. They say talks go on. | PERSON Ana Ruiz with Karl Voss
            [P Ana Ruiz] and her husband, [P Karl Ruiz], left. They say it was late. | PERSON Ana Ruiz with Karl Ruiz
            Two neighbours, [P Jan Kok] and [P Piet Smit], saw it. They say it was late. | PERSON Jan Kok with Piet Smit
            """)
    void resolvesToTwoPersons(String text, String speaker) {
        assertThat(who(text, "They")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Robin Hale], who uses they/them pronouns, paints ships. They said it was late. | PERSON Robin Hale
            [P Robin Hale] is nonbinary. They said it was late. | PERSON Robin Hale
            [P Robin Hale] uses they and them. It rained. They said it was late. | PERSON Robin Hale
            """)
    void resolvesToAPersonReferredToAsThey(String text, String speaker) {
        assertThat(who(text, "They")).isEqualTo(speaker);
    }

    @Test
    void isUnnamedIfTheWordsDoNotNameAGroup() {
        assertThat(who("Two of the officials said the ferry was late. They said nobody was hurt.", "They"))
                .isEqualTo("UNNAMED called two of the officials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Ana Ruiz] met the ministers. They said talks would go on.",
                "Prices rose. They said so.",
                "[P Robin Hale] is nonbinary. [P Ana Ruiz] left. They said it was late.",
                "Traders left. It rained. The sun shone. A cat slept. They said it was late.",
                "The fund grew. They said so.",
                "[L London] and [L Paris] are far. He left. They said so.",
            })
    void isUnresolvedIfUncertain(String text) {
        assertThat(who(text, "They")).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council met on Monday. It said the bridge was safe. | GROUP council
            The committee had asked for papers. It said they came late. | GROUP committee
            Officials met on Monday. It said the bridge was safe. | UNKNOWN
            """)
    void resolvesItToAnUnnamedOrganization(String text, String speaker) {
        assertThat(who(text, "It")).isEqualTo(speaker);
    }
}
