package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The agent of a passive cue. */
class PassiveAgentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The winch was called by [P Hill] “a relic”. | Hill
            The winch was called “a relic” by [P Hill]. | Hill
            The winch was called “a relic” by the old crew on Friday. | the old crew
            The winch was called “a relic” by him. | -
            The winch was called “a relic” and left by [P Hill]. | -
            The winch was called in May “a relic” by [P Hill]. | -
            The winch was called “a relic.” By [P Hill] it stands. | -
            The winch was called “a relic” by | -
            """)
    void followsBy(String text, String agent) {
        MarkedText marked = MarkedText.of(text);
        int cue = marked.text().cueAt(marked.at("called"));

        String found = new PassiveAgent(marked.text())
                .find(marked.text().cues().get(cue), 0)
                .map(marked::words)
                .orElse("-");

        assertThat(found).isEqualTo(agent);
    }
}
