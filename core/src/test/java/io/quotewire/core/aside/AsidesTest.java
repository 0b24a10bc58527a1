package io.quotewire.core.aside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '%', textBlock = """
            Bloomly (NASDAQ: BLMX) said      | LISTING< (NASDAQ: BLMX)>
            It bought Bloomly (BLM.L).       | LISTING<(BLM.L)>
            Bloomly (the “Company”) said     | TERMS< (the “Company”)>
            Bloomly® and Tarn (TRN.L) said   | TRADEMARK<®> LISTING< (TRN.L)>
            LIMA, May 3 /PRNewswire/ -- Hill | MARK</PRNewswire/>
            LIMA--(BUSINESS WIRE)--Hill      | MARK<(BUSINESS WIRE)-->
            SOURCE Bloomly Inc.              | MARK<SOURCE >
            Mary Hill, PhD, said so          | MARK<, PhD,>
            **Mary Hill**                    | MARK<**> MARK<**>
            Barr. (Mrs) Ana Ruiz             | MARK< (Mrs)>
            LIMA, OH / ACCESSWIRE / May 3 / Hill | MARK<LIMA, OH / ACCESSWIRE / May 3 / >
            LIMA (HRL.N) / ACCESSWIRE / May 3 / Hill | MARK<LIMA (HRL.N) / ACCESSWIRE / May 3 / >
            """)
    void areFoundInTextOrder(String text, String asides) {
        assertThat(in(text)).isEqualTo(asides);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mary Hill (54) left",
                "(NASDAQ: BLMX)",
                "Bloomly (NASDAQ:\nBLMX) said",
                "Bloomly (NASDAQ (BLMX",
                "5 ® 6",
                "and/or",
                "Silver Spring, MD, said",
                "",
                "(",
                "/",
                ",",
                "®",
                "S",
                "Bloomly (NASDAQ: BLMX"
            })
    void areNotWhatMayBePartOfTheSentence(String text) {
        assertThat(in(text)).isEmpty();
    }

    private static String in(String text) {
        return Asides.in(text).stream()
                .map(aside -> aside.kind() + "<" + text.substring(aside.start(), aside.end()) + ">")
                .collect(Collectors.joining(" "));
    }
}
