package io.quotewire.core.direct.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the passage is in a fronted phrase before what the cue after it reports. */
final class PhraseAheadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            To a question on the "old boats," [P Hill] said they were late. | true
            Of the "old boats," [P Hill] said they were late. | true
            Told that they were "old boats," [P Hill] said no. | false
            When he saw the "old boats," [P Hill] said they were late. | false
            The crew of the "old boats," [P Hill] said they were late. | false
            To a question on the "old boats," [P Hill] said. | false
            To a question on the "old boats," [P Hill] said on Monday. | false
            To those he met on the "old boats," [P Hill] said they were late. | false
            """)
    void containsAPassageOfTheFrontedPhrase(String marked, boolean holds) {
        NewsText text = MarkedText.of(marked).text();
        int cue = text.cues().size() - 1;

        assertThat(new PhraseAhead(text).holds(0, cue, text.tokens().size())).isEqualTo(holds);
        assertThat(new PhraseAhead(text).holds(0, -1, text.tokens().size())).isFalse();
    }
}
