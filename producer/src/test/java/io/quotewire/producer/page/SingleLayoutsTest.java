package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts that made trouble, each in the language in which it is common: the text, who wrote it and when. */
class SingleLayoutsTest {
    private static final double LEAST_F1 = 0.975;

    @ParameterizedTest
    @CsvSource({
        "accordion, de, 2026-03-03T21:15:00Z",
        "breaks-with-box, it, 2026-03-03T22:15:00Z",
        "captions-in-text, pl, 2026-03-03T22:15:00Z",
        "hidden-cards, fr, 2026-03-03T22:15:00Z",
        "consent-unnamed, de, ",
        "hashed-classes, en, 2026-03-03T21:15:00Z",
        "interview, en, 2026-03-03T21:15:00Z",
        "read-also-chunks, pt, 2026-03-03T21:15:00Z",
        "list-with-shops, en, 2026-03-03T21:15:00Z",
        "live-posts, en, 2026-03-03T21:15:00Z",
        "match-report, en, 2026-03-03T21:15:00Z",
        "data-of-next, en, 2026-03-03T21:15:00Z",
        "state-in-script, de, 2026-03-03T21:15:00Z",
        "state-parsed, fr, 2026-03-03T21:15:00Z",
        "newsletter-archive, en, 2026-03-03T21:15:00Z",
        "deep-split, en, 2026-03-03T21:15:00Z",
        "discussion-unnamed, de, 2026-03-03T21:15:00Z",
        "reactions-in-text, fr, 2026-03-03T21:15:00Z",
        "next-story, pt, 2026-03-03T21:15:00Z",
        "gate-unnamed, pl, 2026-03-03T21:15:00Z",
        "print-view, en, 2026-03-03T21:15:00Z",
        "breaks-in-table, it, 2026-03-03T22:15:00Z",
        "interview-with-ages, pt, 2026-03-03T22:15:00Z",
        "author-box-unnamed, fr, 2026-03-03T22:15:00Z"
    })
    void textAuthorAndDateAreFound(String template, String language, Instant published) {
        Layout layout = new Layout("single/" + template, language);

        PageArticle page = layout.read();

        assertThat(WordOverlap.of(layout.text(), page.text()).f1())
                .as(page.text())
                .isGreaterThan(LEAST_F1);
        assertThat(page.text().split("\n\n+")).contains(layout.text().split("\n\n+"));
        assertThat(page.title().orElse("")).startsWith(layout.title());
        assertThat(page.byline().orElse("")).startsWith("Mara Lind").matches("Mara Lind( and Jo Aune)?");
        assertThat(page.published()).isEqualTo(Optional.ofNullable(published));
    }

    @Test
    void embeddedPostsOfAllPlatformsNameTheirAuthors() {
        Layout layout = new Layout("single/embedded-posts", "es");

        PageArticle page = layout.read();

        assertThat(page.text().split("\n\n+"))
                .contains(layout.text().split("\n\n+"))
                .contains("Consejo de Saltmere (@saltmere) on X: “¡Qué noche en el consejo! Gracias a todos.”")
                .contains("Asociación de Pescadores on Facebook: “Los pescadores se reúnen mañana a las siete en el"
                        + " muelle.”")
                .hasSize(8);
        assertThat(page.byline()).contains("Mara Lind");
        assertThat(page.published()).contains(Instant.parse("2026-03-03T21:15:00Z"));
    }
}
