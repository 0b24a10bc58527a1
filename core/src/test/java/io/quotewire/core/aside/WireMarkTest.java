package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireMarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIMA--(BUSINESS WIRE)--Hill               | true
            LIMA (GLOBE NEWSWIRE - May 3, 2026) Hill  | true
            LIMA (via Business Wire) Hill             | true
            It is (Business Wire is a service)        | false
            It is (business wires)                    | false
            It is (old)                               | false
            ()                                        | false
            """)
    void isAWiresNameInBrackets(String text, boolean mark) {
        assertThat(WireMark.isInBrackets(text, text.indexOf('('), text.indexOf(')')))
                .isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIMA, May 3 /PRNewswire/ -- Hill | /PRNewswire/
            LIMA, May 3 /PRNewswire -- Hill  | -
            and/or                           | -
            /                                | -
            """)
    void isAWiresNameBetweenSlashes(String text, String mark) {
        int start = text.indexOf('/');
        int end = WireMark.endOfSlashed(text, start);

        assertThat(end < 0 ? "-" : text.substring(start, end)).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIMA / ACCESSWIRE / May 3, 2026 / Hill | Hill
            LIMA / ACCESSWIRE / May 3, 2026 /      | -
            LIMA / ACCESSWIRE / Hill               | -
            LIMA / OHIO / May 3 / Hill             | -
            LIMA /                                 | -
            """)
    void isBehindADatelineWithSlashes(String text, String behind) {
        int end = WireMark.endOfDateline(text, text.indexOf('/'));

        assertThat(end < 0 ? "-" : text.substring(end)).isEqualTo(behind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOURCE Bloomly Inc.", "It is.\nSOURCE Bloomly Inc."})
    void isTheWordBeforeTheSender(String text) {
        assertThat(WireMark.isSource(text, text.indexOf("SOURCE"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A SOURCE Bloomly has", "SOURCE OF IT", "SOURCE: Bloomly", "SOURCE", "SOURCE ", "SOURCE B"})
    void isNoOtherSource(String text) {
        assertThat(WireMark.isSource(text, text.indexOf("SOURCE"))).isFalse();
    }
}
