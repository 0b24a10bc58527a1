package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTitleTest {
    @ParameterizedTest
    @CsvSource({
        "the dam of lima holds, the dam of lima holds | the herald, true",
        "the dam of lima holds, the dam of lima holds - news, true",
        "the dam of lima, the dam of lima-callao road holds, false",
        "the dam of lima, the dam of lima: what we know, false",
        "the dam of lima holds, the dam of lima holds, false",
        "the herald, the herald | a dam holds in lima, false"
    })
    void recognisesATitleWithoutTheSiteName(String line, String title, boolean shortened) {
        assertThat(SiteTitle.isShortened(line, title)).isEqualTo(shortened);
    }
}
