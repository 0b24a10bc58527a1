package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts that made trouble, each in seven languages: the text, who wrote it and when. */
class PageLayoutsTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-03T21:15:00Z");
    private static final double LEAST_F1 = 0.985;

    static Stream<Layout> layouts() {
        List<String> templates = List.of(
                "portal-lines",
                "consent-box",
                "consent-plain",
                "list-article",
                "match-ticker",
                "teaser-in-microdata",
                "teaser-in-json-ld",
                "two-containers",
                "company-blurb",
                "other-teasers",
                "hover-cards",
                "captions-and-credits",
                "gate-in-text");
        return templates.stream()
                .flatMap(template ->
                        Layout.LANGUAGES.stream().map(language -> new Layout("templates/" + template, language)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void textIsFoundWithoutBoilerplate(Layout layout) {
        PageArticle page = layout.read();

        assertThat(WordOverlap.of(layout.text(), page.text()).f1())
                .as(page.text())
                .isGreaterThan(LEAST_F1);
        assertThat(page.text().split("\n\n+")).contains(layout.text().split("\n\n+"));
        assertThat(page.title().orElse("")).startsWith(layout.title());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void authorAndDateAreFound(Layout layout) {
        PageArticle page = layout.read();

        boolean named = !layout.template().endsWith("company-blurb");
        assertThat(page.byline()).isEqualTo(named ? Optional.of("Mara Lind") : Optional.empty());
        assertThat(page.published()).contains(PUBLISHED);
    }
}
