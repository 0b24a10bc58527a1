package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers quoted by others. */
class PassedOnSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge will hold,” the [O Herald] quoted [P Larkin] as saying. | Larkin: The bridge will hold,
            “The bridge will hold,” the [O Herald] quoted her as saying. | her: The bridge will hold,
            “The bridge will hold,” the [O Herald] reports a clerk as saying. | a clerk: The bridge will hold,
            “The bridge will hold,” the [O Herald] reported [P Larkin] as saying. | Larkin: The bridge will hold,
            The [O Herald] cited [P Mary Larkin] as saying: “The bridge will hold.” | Mary Larkin: The bridge will hold.
            """)
    void speakerIsTheObject(String text, String frame) {
        assertThat(QuotedFrames.of(text)).containsExactly(frame);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Larkin] was quoted by the [O Herald] as saying: “The bridge will hold.” | Larkin: The bridge will hold.
            “The bridge will hold,” [P Larkin] was quoted as saying by the [O Herald]. | Larkin: The bridge will hold,
            """)
    void speakerIsTheSubjectOfThePassive(String text, String frame) {
        assertThat(QuotedFrames.of(text)).containsExactly(frame);
    }
}
