package io.quotewire.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsAgencyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LONDON (Reuters) - The bridge opened. | Reuters
            (Reuters) - The bridge opened. | Reuters
            WASHINGTON, Dec. 8 (UPI) — The bridge opened. | United Press International
            Bern (SDA) - The bridge opened. | Keystone-SDA
            TEXAS CITY, Texas (AP) — The bridge opened. | Associated Press
            TEHRAN (FNA)- The bridge opened. | Fars News Agency
            """)
    void isFoundInTheDateline(String body, String agency) {
        assertThat(NewsAgency.of(Articles.article("a", body).article())).contains(agency);
    }

    @Test
    void isFoundInADatelineAfterAByline() {
        assertThat(NewsAgency.of(Articles.article("a", "By Jane Doe\n\nLIMA (Reuters) - The bridge opened.\n")
                        .article()))
                .contains("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge opened, the agency said (Reuters).",
                "The Port Inquiry (PI) - a body of nine - met.",
                "The bridge opened.\n\nIt rained.\n\nIt closed.\n\nLIMA (Reuters) - Another story.",
                ""
            })
    void isNotFoundWithoutADatelineOrAnAgency(String body) {
        assertThat(NewsAgency.of(Articles.article("a", body).article())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe, Associated Press | Associated Press
            Jane Doe and David Okafor, The Associated Press | Associated Press
            Reuters Staff | Reuters
            JANE DOE (AFP) | Agence France-Presse
            By Jane Doe for Bloomberg News | Bloomberg
            Jane Doe - PA | Press Association
            """)
    void isFoundInTheByline(String byline, String agency) {
        assertThat(NewsAgency.ofByline(byline)).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Jane Doe", "Paul Reuters", "Ap Brown", "By Jane Doe, Herald"})
    void isNotFoundInOtherBylines(String byline) {
        assertThat(NewsAgency.ofByline(byline)).isEmpty();
    }

    @Test
    void bylineIsPartOfTheContentOnlyIfItNamesAnAgency() {
        String none = digest(Articles.article("a", "It rained."));
        assertThat(digest(Articles.article("a", "It rained.").byline("By Jane Doe")))
                .isEqualTo(none);
        assertThat(digest(Articles.article("a", "It rained.").byline("By Jane Doe, AP")))
                .isNotEqualTo(none);
    }

    @Test
    void digestOfAnEarlierReleaseWithoutAgenciesIsRecognised() {
        Articles copy = Articles.article("a", "It rained.").byline("By Jane Doe, AP");
        String before = digest(Articles.article("a", "It rained."));

        assertThat(Digest.isOfContent(before, copy.article(), PublicationState.PUBLISHED))
                .isTrue();
        assertThat(Digest.isOfContent(digest(copy), copy.article(), PublicationState.PUBLISHED))
                .isTrue();
        assertThat(Digest.isOfContent(before, copy.body("It snowed.").article(), PublicationState.PUBLISHED))
                .isFalse();
    }

    private static String digest(Articles article) {
        return Digest.ofContent(article.article(), PublicationState.PUBLISHED);
    }
}
