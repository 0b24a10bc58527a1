package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Utf8ScanTest {
    /** Bytes in hexadecimal, and what they have: longer characters, stray bytes, a length without a cut character. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 0, false",
        "61 00 62, 0, 0, 3, false",
        "C3 A9, 1, 0, 2, false",
        "E2 82 AC 61, 1, 0, 4, false",
        "F0 9F 8C A9 C3 A9, 2, 0, 6, false",
        "61 C3, 0, 0, 1, true",
        "61 E2 82, 0, 0, 1, true",
        "F0 9F 8C, 0, 0, 0, true",
        "E9 61, 0, 1, 2, false",
        "C3 28 61, 0, 1, 3, false",
        "C3 A9 80, 1, 1, 3, false",
        "80 BF, 0, 2, 2, false",
        "FF, 0, 1, 1, false",
    })
    void countsCharactersAndStrayBytes(String hex, int letters, int stray, int length, boolean cut) {
        assertThat(at(hex)).isEqualTo(new Utf8Scan(letters, stray, length, cut));
    }

    /** Overlong forms, surrogates and values beyond Unicode, each beside the nearest valid character. */
    @ParameterizedTest
    @CsvSource({
        "C1 BF, false",
        "C2 80, true",
        "DF BF, true",
        "E0 9F BF, false",
        "E0 A0 80, true",
        "ED 9F BF, true",
        "ED A0 80, false",
        "EF BF BF, true",
        "F0 8F BF BF, false",
        "F0 90 80 80, true",
        "F4 8F BF BF, true",
        "F4 90 80 80, false",
        "F5 80 80 80, false",
        "E2 7F AC, false",
        "E2 C0 AC, false",
        "E2 82 7F, false",
        "E2 82 C0, false",
    })
    void onlyValidSequencesAreCharacters(String hex, boolean valid) {
        assertThat(at(hex).letters() == 1 && at(hex).stray() == 0).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "61, true, true",
        "C3 A9, true, true",
        "C3 A9 C3, true, true",
        "61 C3, false, false",
        "C3 A9 C3 A9 FF, false, true",
        "C3 A9 FF, false, false",
        "FF, false, false",
    })
    void fewForeignBytesDoNotMakeItAnotherEncoding(String hex, boolean sound, boolean meant) {
        assertThat(at(hex).isSound()).isEqualTo(sound);
        assertThat(at(hex).isMeant()).isEqualTo(meant);
    }

    private static Utf8Scan at(String hex) {
        return Utf8Scan.at(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
}
