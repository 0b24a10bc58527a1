package io.quotewire.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a report begins after its dateline. */
class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CALDER — The winch broke. | The
            CALDER, March 3 (XYZ) - The winch broke. | The
            Bern (XYZ) - The winch broke. | The
            CALDER ― The winch broke. | The
            (XYZ) - The winch broke. | The
            (xyz) - The winch broke. | (
            (XYZ - The winch broke. | (
            (XYZ) The winch broke. | The
            (XYZ) “No.” | “
            (XYZ) crews left. | (
            (Xyz) The winch broke. | (
            ([L Calder], 14 October 2026) – The winch broke. | The
            ([L Calder]) - The winch broke. | The
            [[L Calder]] The winch broke. | The
            [CALDER, 3 May] The winch broke. | The
            [[P Ruiz]] The winch broke. | [
            (CALDER, 3 men said) The winch broke. | (
            (CALDER, The winch broke. | (
            CALDER (XYZ) _ The winch broke. | The
            [L Calder]/[L Quay], 3 May 2026 – The winch broke. | The
            USA - The winch broke. | The
            Calder - The winch broke. | Calder
            [L Calder] - The winch broke. | The
            [L Calder] - the port - broke. | Calder
            cALDER - The winch broke. | cALDER
            The winch - a relic - broke. | The
            The winch (a relic) broke - again. | The
            “No.” (2007) — “Never.” | “
            US - The winch broke. | US
            10:42 — The winch broke. | The
            10:42 GMT - The winch broke. | The
            10:42 The winch broke. | The
            10:42 “No.” | “
            10:42 crews left. | 10:42
            7:30 Report said so. | 7:30
            1042 — The winch broke. | 1042
            10:42 | 10:42
            """)
    void textBeginsAfterItsDash(String sentence, String first) {
        MarkedText marked = MarkedText.of(sentence);

        int behind = Dateline.behind(marked.text(), 0, marked.size());

        assertThat(marked.text().tokens().word(behind)).isEqualTo(first);
    }
}
