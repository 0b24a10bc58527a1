package io.quotewire.producer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in each encoding of Unicode, with and without a byte order mark. */
class JsonEncodingTest {
    private static final String JSON = "{\"id\":\"Ärger 😀\"}";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void everyEncodingIsConvertedToUtf8WithoutAByteOrderMark(String encoding) throws CharacterCodingException {
        Charset charset = Charset.forName(encoding);

        assertThat(text(JSON.getBytes(charset))).isEqualTo(JSON);
        assertThat(text(("\uFEFF" + JSON).getBytes(charset))).isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "{}", "[1]", "\"ä\""})
    void shortInputIsConverted(String json) throws CharacterCodingException {
        assertThat(text(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(json);
        assertThat(text(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8))).isEqualTo(json);
    }

    @Test
    void utf8WithoutAMarkIsNotCopied() throws CharacterCodingException {
        byte[] json = JSON.getBytes(StandardCharsets.UTF_8);

        assertThat(JsonEncoding.utf8(json)).isSameAs(json);
    }

    @ParameterizedTest
    @CsvSource({
        // A mark and half of a character.
        "EFBBBF7BC3, UTF-8",
        // An odd number of bytes; half of a surrogate pair.
        "7B00220020, UTF-16LE",
        "007B0022D83D0022, UTF-16BE",
        // Beyond the last character of Unicode.
        "7B00000000001100, UTF-32LE",
        "0000007B00110000, UTF-32BE"
    })
    void inputThatContradictsItsDetectedEncodingIsRefused(String hex, String encoding) {
        byte[] broken = HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> JsonEncoding.utf8(broken)).as(encoding).isInstanceOf(CharacterCodingException.class);
    }

    private static String text(byte[] json) throws CharacterCodingException {
        return new String(JsonEncoding.utf8(json), StandardCharsets.UTF_8);
    }
}
