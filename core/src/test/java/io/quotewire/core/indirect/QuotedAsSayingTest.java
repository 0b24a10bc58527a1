package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedAsSayingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The winch was old, the agency quoted [P Hale] as saying. | Hale: The winch was old
            The winch was old, local media quoted a rigger as saying. | a rigger: The winch was old
            The winch was old, the agency reported a navy spokesman as saying. | a navy spokesman: The winch was old
            The winch was old, [P Hale] was quoted as saying. | Hale: The winch was old
            The winch was old, [P Hale] was quoted by the agency as saying. | Hale: The winch was old
            The winch was old, [P Hale] was quoted as saying on Monday. | Hale: The winch was old
            The winch was old, [P Hale] was quoted as saying by the agency. | Hale: The winch was old
            The winch was “a relic”, the agency quoted [P Hale] as saying. | Hale: The winch was “a relic”
            “The winch was old,” the agency quoted [P Hale] as saying. | -
            The winch was old, the agency quoted [P Hale] as saying that it broke. | -
            The winch was old, the agency quoted [P Hale]. | -
            The winch was old, the agency did not quote [P Hale] as saying. | -
            The winch was old, the agency may have quoted [P Hale] as saying. | -
            In May, the agency quoted [P Hale] as saying. | -
            The agency quoted [P Hale] as saying. | -
            In a talk published in May, [P Hale] was quoted as saying, “I left.” | -
            A year before it broke, [P Hale] was quoted as saying in May that the winch was old. | -
            A day after it broke, [P Hale] was quoted as saying on Monday the winch was old. | -
            The winch was old, [P Hale] was quoted as saying in May, but it broke. | Hale: The winch was old
            The winch was old, [P Hale] was quoted as saying in press reports. | Hale: The winch was old
            It is old, the agency praised [P Hale] as saying. | -
            """)
    void whoIsQuotedSaysWhatStandsBefore(String sentence, String frames) {
        assertThat(FoundFrames.of(new QuotedAsSaying(), sentence)).isEqualTo(frames);
    }
}
