package io.quotewire.core.speaker.noun;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupPhraseTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        return new GroupPhrase(text, token -> Optional.empty());
    }

    @Test
    void isNamedByItsWordsWithoutArticle() {
        assertThat(who("The port commission said so.", "The port commission", GroupPhraseTest::resolver))
                .isEqualTo("GROUP port commission");
        assertThat(who("Then police said so.", "police", GroupPhraseTest::resolver))
                .isEqualTo("GROUP police");
        assertThat(who("the ministry in [L Oslo] said", "the ministry in Oslo", GroupPhraseTest::resolver))
                .isEqualTo("GROUP ministry in Oslo");
    }

    @Test
    void isAGroupAnywhereInItsSentence() {
        assertThat(who("Police said so. Then police said more.", "Police", GroupPhraseTest::resolver))
                .isEqualTo("GROUP police");
        assertThat(who("Both sisters said so, as both sisters do.", "Both sisters", GroupPhraseTest::resolver))
                .isEqualTo("GROUP both sisters");
        assertThat(who("Both sisters said so, as both men do.", "Both sisters", GroupPhraseTest::resolver))
                .isEqualTo("GROUP Both sisters");
        assertThat(who("Democrats said so.", "Democrats", GroupPhraseTest::resolver))
                .isEqualTo("GROUP Democrats");
        assertThat(who("US officials told us so.", "US officials", GroupPhraseTest::resolver))
                .isEqualTo("GROUP US officials");
        assertThat(who("The Theatre group said so.", "The Theatre group", GroupPhraseTest::resolver))
                .isEqualTo("GROUP Theatre group");
    }

    @Test
    void omitsTheDay() {
        assertThat(who("The court on Tuesday said", "The court on Tuesday", GroupPhraseTest::resolver))
                .isEqualTo("GROUP court");
        assertThat(who(
                        "The court of appeal last week said",
                        "The court of appeal last week",
                        GroupPhraseTest::resolver))
                .isEqualTo("GROUP court of appeal");
        assertThat(who("The court last week said", "The court last week", GroupPhraseTest::resolver))
                .isEqualTo("GROUP court");
        assertThat(who("The court yesterday said", "The court yesterday", GroupPhraseTest::resolver))
                .isEqualTo("GROUP court");
        assertThat(who("The court late on Tuesday said", "The court late on Tuesday", GroupPhraseTest::resolver))
                .isEqualTo("GROUP court");
    }

    @Test
    void mayBeBothOfTwo() {
        assertThat(who("Then both sisters said so.", "both sisters", GroupPhraseTest::resolver))
                .isEqualTo("GROUP both sisters");
    }

    @Test
    void isAnOrganizationIfItsWordsServeAsAName() {
        assertThat(who("The [L Kenya] government said so.", "The Kenya government", GroupPhraseTest::resolver))
                .isEqualTo("ORGANIZATION Kenya government");
        assertThat(who("Then Kenyan officials said so.", "Kenyan officials", GroupPhraseTest::resolver))
                .isEqualTo("GROUP Kenyan officials");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [L Kenya] government left. The government said so. | ORGANIZATION Kenya government
            The influential [O Calder] newspaper left. The newspaper said so. | ORGANIZATION Calder newspaper
            The influential old newspaper left. The newspaper said so. | GROUP newspaper
            The defence ministry of [L Peru] left. The ministry said so. | ORGANIZATION defence ministry of Peru
            A [L Kenya] government may come. The government said so. | GROUP government
            The government left. The government said so. | GROUP government
            The crew left. The government said so. | GROUP government
            “The [L Kenya] government left.” The government said so. | GROUP government
            The [L Kenya] government left. The new government said so. | GROUP new government
            [P Karl Voss]'s ministry left. The ministry said so. | GROUP ministry
            """)
    void resolvesToTheLastOrganizationEndingInTheNoun(String text, String group) {
        String words =
                text.contains("new government") ? "The new government" : text.replaceAll(".*(The \\w+) said.*", "$1");

        assertThat(who(text, words, GroupPhraseTest::resolver)).isEqualTo(group);
    }

    @Test
    void excludesSinglePersonsAndDocuments() {
        assertThat(who("Then a driver said so.", "a driver", GroupPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who("Then both the driver and his boss said so.", "both the driver", GroupPhraseTest::resolver))
                .isEqualTo("-");
        assertThat(who("Then this said so.", "this", GroupPhraseTest::resolver)).isEqualTo("-");
        assertThat(who("Then the records said so.", "the records", GroupPhraseTest::resolver))
                .isEqualTo("-");
    }
}
