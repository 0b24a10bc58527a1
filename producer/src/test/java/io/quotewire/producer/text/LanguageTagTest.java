package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN, en",
        "en_US, en-US",
        "EN-us, en-US",
        "pt_br, pt-BR",
        "zh-hans-cn, zh-Hans-CN",
        "'de, en', de",
        "de_DE.UTF-8, de-DE",
        "ast, ast",
        "eng, en",
        "ger, de",
        "fre-CA, fr-CA",
        "cmn-hans, zh-Hans"
    })
    void languageIsNormalizedToBcp47(String declared, String tag) {
        assertThat(LanguageTag.normalized(declared)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "English", "unknown", "x", "12", "und", "qq"})
    void invalidTagIsEmpty(String declared) {
        assertThat(LanguageTag.normalized(declared)).isEmpty();
    }
}
