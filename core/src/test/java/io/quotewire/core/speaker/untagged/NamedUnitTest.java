package io.quotewire.core.speaker.untagged;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedUnitTest {
    private static String resolved(String text, String source) {
        return who(text, source, (marked, people) -> new NamedUnit(marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [O Harland Corp]'s [O Bloomly Inc] unit said so    | Harland Corp's Bloomly Inc unit     | Bloomly Inc
            [O Harland]'s [O Bloomly Inc] gas affiliate said   | Harland's Bloomly Inc gas affiliate | Bloomly Inc
            [O Harland]'s [O Bloomly] [L Peru] subsidiary said | Harland's Bloomly Peru subsidiary   | Bloomly
            [O Harland]'s Gas and Oil Co unit said so          | Harland's Gas and Oil Co unit       | Gas and Oil Co
            <[O Harland]>'s [O Bloomly Inc] unit said so       | 's Bloomly Inc unit                 | Bloomly Inc
            [O Harland]'s <HRL> [O Bloomly Inc] unit said so   | Bloomly Inc unit                    | Bloomly Inc
            """)
    void isNamedBehindItsOwner(String text, String source, String name) {
        assertThat(resolved(text, source)).isEqualTo("ORGANIZATION " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [O Harland] unit",
                "[O Harland]'s largest unit",
                "[O Harland]'s [L Peru] unit",
                "[O Harland]'s West German unit",
                "[O Harland Corp]'s Investment Banking unit",
                "[O Harland Corp]'s [O Customer Service] division",
                "[O Harland Corp]'s Consumer Products division",
                "[O Bloomly Inc]'s Human Resources unit",
                "[O Harland]'s Bloomly plan",
                "[P Ana Ruiz] of [O Harland]'s [O Bloomly Inc] unit",
            })
    void isUnresolvedWithoutAName(String marked) {
        String source = marked.replaceAll("\\[[A-Z] ([^\\]]*)\\]", "$1");
        assertThat(resolved(marked + " said so", source)).isEqualTo("-");
    }
}
