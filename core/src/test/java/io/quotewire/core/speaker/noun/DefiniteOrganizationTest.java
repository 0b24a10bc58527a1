package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DefiniteOrganizationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company",
                "The agency on Monday",
                "The trade group",
                "The Japanese agency",
                "The [L Lima] union",
                "The Lima-based agency",
                "The mining and smelting group",
            })
    void mayBeNamedInTheText(String source) {
        assertThat(is(source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A company",
                "Its agency",
                "The Agency",
                "The [O Harland] agency",
                "The agency of [L Peru]",
                "The former agency",
                "The parent company",
                "The old paper",
                "The crew and local company",
                "The mayor and trade group",
                "The mining and group",
                "The health and safety agency",
                "The clerk",
                "The government",
            })
    void isAnotherOrNone(String source) {
        assertThat(is(source)).isFalse();
    }

    private static boolean is(String marked) {
        String source = marked.replaceAll("\\[. |\\]", "");
        return DefiniteOrganization.is(Sources.words("It rained. " + marked + " said it was old.", source));
    }
}
