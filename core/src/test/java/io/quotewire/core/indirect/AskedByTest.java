package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedByTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hale] was asked by the [O Herald] why it rained. | the Herald: why it rained (CLAUSE_HIGH)
            [P Hale] was warned by the crew that it rained. | the crew: that it rained (CLAUSE_HIGH)
            [P Hale] was told by [P Ann Hill] on Monday that it rained. | Ann Hill: that it rained (CLAUSE_HIGH)
            [P Hale] was asked by the crew. | -
            [P Hale] was asked why it rained. | -
            [P Hale] was not asked by the crew why it rained. | -
            [P Hale] was asked by the crew why so late. | -
            """)
    void findsContentAndEvidence(String sentence, String frames) {
        assertThat(FoundFrames.withEvidence(new AskedBy(), sentence)).isEqualTo(frames);
    }
}
