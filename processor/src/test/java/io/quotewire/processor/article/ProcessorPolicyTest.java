package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessorPolicyTest {
    private static final Duration DAY = Duration.ofDays(1);

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", " en_US ", "en-GB", "eng", "ENG", "eng-US", ""})
    void languageIsExtractedHoweverItsCodeIsWritten(String language) {
        assertThat(policy("en").extracts(language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ger", "enm", "e"})
    void otherLanguagesAreNotExtracted(String language) {
        assertThat(policy("en").extracts(language)).isFalse();
    }

    @Test
    void allAreExtractedIfNoneIsNamed() {
        assertThat(policy().extracts("de")).isTrue();
        assertThat(policy("en").extracts(null)).isTrue();
    }

    private static ProcessorPolicy policy(String... languages) {
        return new ProcessorPolicy(DAY, DAY, 0.5, DAY, List.of(languages));
    }
}
