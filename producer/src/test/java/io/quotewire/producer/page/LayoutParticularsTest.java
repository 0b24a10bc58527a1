package io.quotewire.producer.page;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who wrote the article of the common layouts, and when, as far as their pages say it. */
class LayoutParticularsTest {
    private static final Pattern COLUMNS = Pattern.compile("\\s*[|]\\s*");
    private static final Shown NOTHING = new Shown("", "");

    /** The layouts that show either. Not found is the author of wire-pre, left out here. */
    private static final Map<String, Shown> SHOWN = """
            agency-hub                | MARA LIND           | 2026-03-03T21:15:00Z
            agency-paragraphs-in-divs | Mara Lind           | 2026-03-03T21:15:00Z
            article-element           | Mara Lind           |
            component-blocks          | Mara Lind           | 2026-03-03T21:15:00Z
            drupal                    |                     | 2026-03-03T21:15:00Z
            ghost                     | Mara Lind           | 2026-03-03T21:15:00Z
            json-ld-behind-dateline   | Mara Lind           | 2026-03-03T21:15:00Z
            json-ld-paragraphs        | Mara Lind           | 2026-03-03T21:15:00Z
            live-blog-posts           |                     | 2026-03-03T18:00:00Z
            local-paper               | Mara Lind           | 2026-03-04T03:15:00Z
            medium                    | Mara Lind           | 2026-03-03T21:15:00Z
            microdata                 | Mara Lind           |
            next-data                 | Mara Lind           | 2026-03-03T21:15:00Z
            page-builder              |                     | 2026-03-03T21:15:00Z
            paywall                   |                     | 2026-03-03T21:15:00Z
            portal                    | Mara Lind           | 2026-03-03T21:15:00Z
            rich-links-and-sign-up    | Mara Lind           | 2026-03-03T21:15:00Z
            skip-advertisement        | Mara Lind           | 2026-03-03T21:15:00Z
            squarespace               | Mara Lind           | 2026-03-03T21:15:00Z
            substack                  | Mara Lind           | 2026-03-03T21:15:00Z
            tabloid                   | MARA LIND           | 2026-03-03T21:15:00Z
            wp-block-theme            | Mara Lind           | 2026-03-03T21:15:00Z
            wp-classic-theme          | Mara Lind           | 2026-03-03T21:15:00Z
            """.lines()
            .map(line -> COLUMNS.split(line, -1))
            .collect(toMap(row -> row[0], row -> new Shown(row[1], row[2])));

    private record Shown(String byline, String published) {}

    static List<String> templates() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(Layout.class.getResource("layouts/"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.replace(".html", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void authorAndDateAreFoundIfShown(String template) {
        Shown shown = SHOWN.getOrDefault(template, NOTHING);

        PageArticle page = new Layout(template, "en").read();

        assertThat(page.byline().orElse("")).isEqualTo(shown.byline());
        assertThat(page.published().map(Instant::toString).orElse("")).isEqualTo(shown.published());
        assertThat(page.particulars().dateFrom().isPresent())
                .isEqualTo(page.published().isPresent());
    }
}
