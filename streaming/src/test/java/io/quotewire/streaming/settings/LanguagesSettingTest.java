package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesSettingTest {

    @Test
    void emptyListOfLanguagesIsRefused() {
        assertThat(Settings.of(Map.of("languages", "EN, de")).languages()).containsExactly("en", "de");
        assertThat(Settings.of(Map.of("languages", "en,all")).languages()).isEmpty();
        assertThatThrownBy(() -> Settings.of(Map.of("languages", " , "))).hasMessageContaining("languages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "en-US", "en de", "en;de", "de,xx", "ger"})
    void listWithoutALanguageIsRefused(String languages) {
        assertThatThrownBy(() -> Settings.of(Map.of("languages", languages)))
                .hasMessageContaining("must be codes of languages such as 'en,de', or 'all'; '");
    }

    @Test
    void languageOfThreeLettersIsOneWithoutACodeOfTwo() {
        assertThat(Settings.of(Map.of("languages", "gsw")).languages()).containsExactly("gsw");
    }

    @ParameterizedTest
    @CsvSource({"ENG, eng, en", "ger, ger, de", "deu, deu, de", "fre, fre, fr", "cmn, cmn, zh"})
    void codeOfThreeLettersIsRefusedWithThatOfTwo(String languages, String named, String ofTwo) {
        assertThatThrownBy(() -> Settings.of(Map.of("languages", "en," + languages)))
                .hasMessageContaining("'" + named + "' is '" + ofTwo + "'");
    }
}
