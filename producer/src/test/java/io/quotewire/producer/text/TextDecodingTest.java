package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {
    private static final String TEXT = "Café – “oui”";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void validUtf8OverridesTheDeclaredEncoding() {
        assertThat(TextDecoding.decode(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.ISO_8859_1)))
                .isEqualTo(TEXT);
    }

    @Test
    void invalidUtf8IsReadAsWindows1252() {
        assertThat(TextDecoding.decode(TEXT.getBytes(WINDOWS), Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(TEXT.getBytes(WINDOWS), Optional.of(StandardCharsets.ISO_8859_1)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(TEXT.getBytes(WINDOWS), Optional.empty()))
                .isEqualTo(TEXT);
    }

    @Test
    void plausibleDeclaredEncodingIsUsed() {
        Charset cyrillic = Charset.forName("windows-1251");
        assertThat(TextDecoding.decode("Москва".getBytes(cyrillic), Optional.of(cyrillic)))
                .isEqualTo("Москва");
    }

    @Test
    void byteOrderMarkDecides() {
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), Optional.of(WINDOWS)))
                .isEqualTo(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "Hi", "{\"id\": \"a\"}", "<p>Zürich</p>", "Мэр сказал: «Мы не уйдём».\n\nДа."})
    void utf16WithoutAMarkIsRecognisedByItsZeroBytes(String text) {
        assertThat(TextDecoding.decode(text.getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .isEqualTo(text);
        assertThat(TextDecoding.decode(text.getBytes(StandardCharsets.UTF_16BE), Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @Test
    void utf16ThatIsOnlyDeclaredIsNotBelieved() {
        String markup = "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss>" + TEXT + "</rss>";

        assertThat(TextDecoding.decode(markup.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_16)))
                .isEqualTo(markup);
        assertThat(TextDecoding.decode(markup.getBytes(WINDOWS), Optional.of(StandardCharsets.UTF_16)))
                .isEqualTo(markup);
    }

    @Test
    void declaredUtf16WithoutZeroBytesIsUsed() {
        String text = "東京都は五日、新しい条例の案を発表した。";

        assertThat(TextDecoding.decode(text.getBytes(StandardCharsets.UTF_16BE), Optional.of(StandardCharsets.UTF_16)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor\0 said that the\0 bridge would open in May.", "\0\0\0\0", "a\0b\0\0c"})
    void fewZeroBytesAreNotUtf16(String text) {
        assertThat(TextDecoding.decode(text.getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE"})
    void utf32IsRecognisedByItsMark(String charset) {
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)), Optional.empty()))
                .isEqualTo(TEXT);
    }

    @Test
    void strayByteInUtf8BecomesAReplacementCharacter() {
        byte[] sound = ("Zürich über Köln, " + TEXT).getBytes(StandardCharsets.UTF_8);
        byte[] stray = sound.clone();
        stray[0] = (byte) 0xE9;

        String expected = "\uFFFD" + ("Zürich über Köln, " + TEXT).substring(1);
        assertThat(TextDecoding.decode(stray, Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(TextDecoding.decode(stray, Optional.empty())).isEqualTo(expected);
    }

    @Test
    void utf8TruncatedWithinACharacterLosesOnlyThat() {
        byte[] sound = "Zürich, Genè".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(sound, sound.length - 1);

        assertThat(TextDecoding.decode(cut, Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo("Zürich, Gen");
        assertThat(TextDecoding.decode("café".getBytes(WINDOWS), Optional.empty()))
                .isEqualTo("café");
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-JP, 東京都は五日、新しい条例の案を発表した。これは来年から実施される予定だ。",
        "Shift_JIS, 東京都は五日、新しい条例の案を発表した。これは来年から実施される予定だ。",
        "KOI8-R, Москва объявила о новых правилах для жителей города и области.",
        "windows-1251, Москва объявила о новых правилах для жителей города и области."
    })
    void undeclaredEncodingIsDetected(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));

        assertThat(TextDecoding.decode(bytes, Optional.empty())).isEqualTo(text);
        assertThat(TextDecoding.decode(bytes, Optional.of(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, 朱镕基说，渡轮保留两年。",
        "shift_jis, windows-31j, ㈱北港フェリーは①番の船を残すと発表した。",
        "euc-kr, x-windows-949, 똠방각하는 밤배를 남기기로 했다.",
        "iso-8859-9, windows-1254, “Gece vapuru kalıyor” dedi başkan."
    })
    void encodingLabelsFollowTheWebStandard(String declared, String written, String text) {
        byte[] bytes = text.getBytes(Charset.forName(written));

        assertThat(TextDecoding.decode(bytes, TextDecoding.charset(declared))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Bürgermeister erklärte, die Straße würde für Fußgänger geöffnet.",
                "L'été dernier, la forêt brûlée a été fermée à côté du château.",
                "El niño señaló que mañana habrá una reunión más pequeña.",
                "“We’re done,” she said — “it’s over.”"
            })
    void westernTextIsNotDetectedAsAnotherScript(String text) {
        assertThat(TextDecoding.decode(text.getBytes(WINDOWS), Optional.empty()))
                .isEqualTo(text);
    }

    @Test
    void unknownCharsetNameIsEmpty() {
        assertThat(TextDecoding.charset("utf-8")).contains(StandardCharsets.UTF_8);
        assertThat(TextDecoding.charset("klingon")).isEmpty();
        assertThat(TextDecoding.charset("???")).isEmpty();
    }
}
