package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.phrase.LastSources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GroupAgainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late, banking sources said.                       | The sources      | banking sources
            The district court of Tarn said it was late.             | The court        | district court of Tarn
            It is shut, according to the regional relief headquarters. | The headquarters | regional relief headquarters
            A panel of experts said it was late.                     | The panel        | panel of experts
            Port officials said it was late. A mayor left.           | The officials    | Port officials
            Trade sources said it was. The sources said it was old.  | The sources      | Trade sources
            An investor group said it was late.                      | The group        | investor group
            The people's court in Tarn found that it was late.       | The court        | people's court in Tarn
            """)
    void isTheGroupThatSpokeUnderFullerWords(String before, String source, String name) {
        assertThat(who(before, source)).isEqualTo("GROUP " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sources said it was late. The sources",
                "Some analysts said it was late. The analysts",
                "Several officials said it was late. The officials",
                "Her family said it was late. The family",
                "Police and port officials said it was late. The officials",
                "Two officials said it was late. The officials",
                // another meanwhile, or one that did not speak
                "Port officials said it was late. She met bank officials. The officials",
                "She met port officials. The officials",
                "A citizens group said it was late. [O Bloomly] denied it. The group",
                "Port officials said it was late. Some officials left. The officials",
                // other words
                "Port officials said it was late. The new officials",
                "Port officials said it was late. These officials",
                "Port officials said it was late. The witnesses",
                "Trade officials' boats left. The officials",
                "Other officials said it was late. The officials",
            })
    void isUnresolvedIfItMayBeAnother(String text) {
        int source = text.lastIndexOf("The");
        assertThat(who(text.substring(0, source - 1), text.substring(source))).isEqualTo("-");
    }

    private static String who(String before, String source) {
        return Sources.who(
                before + " " + source + " said so.",
                source,
                (text, people) -> new GroupAgain(
                        text,
                        LastSources.of(text, new IndirectFrames().find(text)),
                        List.of(new GroupPhrase(text, token -> Optional.empty()))));
    }
}
