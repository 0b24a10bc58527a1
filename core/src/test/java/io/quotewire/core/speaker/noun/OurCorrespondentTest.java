package io.quotewire.core.speaker.noun;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referent of "our correspondent". */
final class OurCorrespondentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All is late, says Herald correspondent [P Ana Ruiz]. [P Karl Voss] left. “No,” our correspondent said.
            All is late, says the [O Herald]’s [P Ana Ruiz] in [L Lima]. [P Voss] left. “No,” our correspondent said.
            Our reporter, [P Ana Ruiz], saw it. [P Karl Voss] left. “No,” our correspondent said.
            Editor [P Karl Voss] was late, and so was reporter [P Ana Ruiz]. “No,” our correspondent said.
            [P Karl Voss], a minister, met our labour affairs correspondent [P Ana Ruiz]. “No,” our correspondent said.
            The [O BBC]’s [P Ana Ruiz] saw it. [P Karl Voss] left. “No,” our correspondent said.
            The [O Herald]’s [P Karl Voss] was late. So was the [O Herald]’s [P Ana Ruiz]. “No,” our correspondent said.
            """)
    void isTheLastJournalistNamed(String text) {
        assertThat(who(text, "our correspondent")).isEqualTo("PERSON Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Ana Ruiz] was late. “No,” our correspondent said. | our correspondent
            Minister [P Ana Ruiz] was late. “No,” our correspondent said. | our correspondent
            [O Harland]’s [P Ana Ruiz] was late. “No,” our correspondent said. | our correspondent
            The [O Harland Party]’s [P Ana Ruiz] was late. “No,” our correspondent said. | our correspondent
            The editor, [P Ana Ruiz], was sacked. “No,” our correspondent said. | our correspondent
            Herald correspondent [P Ana Ruiz] was late. “No,” our doctor said. | our doctor
            Herald correspondent [P Ana Ruiz] was late. “No,” their correspondent said. | their correspondent
            “No,” our correspondent said. Herald correspondent [P Ana Ruiz] was late. | our correspondent
            """)
    void isNobodyElse(String text, String source) {
        assertThat(who(text, source)).isEqualTo("UNNAMED");
    }
}
