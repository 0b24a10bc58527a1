package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.name.NamesInPhrase;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SoleSpeaker;
import io.quotewire.core.speaker.resolution.Speaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoleOrganizationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Ratings] said it was late. It rained. The rating agency        | Harland Ratings
            [O Statistics Peru] said it was late. It rained. The federal agency on Monday | Statistics Peru
            [O Harland Power Co] said it was late. It rained. The utility             | Harland Power Co
            The [O Bank of Peru] said it was late. It rained. The central bank            | Bank of Peru
            [O Harland Corp] said it was late. It rained. The company                 | Harland Corp
            [O Farm Institute] said it was late. It rained. The trade group           | Farm Institute
            """)
    void isTheOneThatAloneHasSpoken(String text, String name) {
        assertThat(who(text)).isEqualTo("ORGANIZATION " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // somebody else spoke, or another came up
                "[O Harland Ratings] said it was late. [P Ana Ruiz] said it was not. The rating agency",
                "[O Harland Ratings] said it was late. [O Voss] left. The rating agency",
                "[O Farm Institute] said it was late. A rival charity left. The charity",
                "[O Farm Institute] said it was late. Militants left. The militant group",
                // another kind
                "[O Harland Motor Co] said it was late. It rained. The federal agency",
                "[O Harland Bank] said it was late. It rained. The central bank",
                "[O FDA] said it was late. It rained. The company",
                "[O Port Authority] said it was late. It rained. The club",
                "[O Charity Commission] said it was late. It rained. The charity",
                // of which a text does not tell
                "[O Farm Institute] said it was late. It rained. The government",
                "[O Farm Institute] said it was late. It rained. The former agency",
                "[O Farm Institute] said it was late. It rained. An agency",
            })
    void isUnresolvedIfItMayBeAnother(String text) {
        assertThat(who(text)).isEqualTo("-");
    }

    /** Resolves the last sentence of the text. */
    private static String who(String marked) {
        String source = marked.substring(marked.lastIndexOf(". ") + 2);
        return Sources.who(marked + " said it was old.", source, (text, people) -> {
            LastSources last = LastSources.of(text, new IndirectFrames().find(text));
            NamesInText names = new NamesInText(text, people);
            NamesInPhrase phrase = new NamesInPhrase(text, people, names);
            SoleSpeaker sole =
                    new SoleSpeaker(text, last, words -> phrase.resolve(words).orElseGet(Speaker::unnamed));
            return new SoleOrganization(text, sole);
        });
    }
}
