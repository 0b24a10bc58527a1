package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final URI ADDRESS = URI.create("https://post.example/news/ferry?utm_source=x");
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");

    /** One article in the layouts that news pages commonly have; {@code layouts/} has them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "article-element",
                "main-with-sidebar",
                "div-soup",
                "line-breaks",
                "table-layout",
                "microdata",
                "json-ld-paragraphs",
                "json-ld-run-together",
                "ads-between-paragraphs",
                "figures-and-captions",
                "amp",
                "page-builder",
                "cookie-banner",
                "comments-below",
                "related-between",
                "pull-quotes",
                "captions",
                "paywall-class",
                "live-blog",
                "web-components"
            })
    void theTextIsFoundWithItsParagraphsAndWithoutWhatStandsAround(String layout) throws Exception {
        List<String> article = paragraphs();
        String body = String.join("\n\n", article.subList(1, article.size()));

        PageArticle found = page(layout);

        double f1 = WordOverlap.f1(body, found.text());
        System.out.printf("%-24s word F1 %.3f%n", layout, f1);
        assertThat(f1).as(found.text()).isGreaterThan(0.97);
        assertThat(EMPTY_LINE.split(found.text())).contains(EMPTY_LINE.split(body));
        assertThat(found.title().orElse("")).startsWith(article.get(0));
    }

    @Test
    void whatThePageSaysOfItsArticleIsTaken() throws Exception {
        PageArticle page = page("json-ld-paragraphs");

        assertThat(page.byline()).contains("Mara Lind");
        assertThat(page.published()).contains(Instant.parse("2026-03-03T21:15:00Z"));
        assertThat(page.publisher()).contains("The Saltmere Post");
        assertThat(page.language()).contains("en");
        assertThat(page("page-builder").published()).contains(Instant.parse("2026-03-03T21:15:00Z"));
        assertThat(page("amp").canonical()).contains(URI.create("https://post.example/ferry"));
    }

    @Test
    void aPageWithoutAnArticleHasNone() {
        assertThat(PageReader.read(ADDRESS, "<html><body><p>Please enable cookies.</p></body></html>"))
                .isEmpty();
        assertThat(PageReader.read(ADDRESS, "")).isEmpty();
        assertThat(PageReader.read(ADDRESS, "<script type='application/ld+json'>{broken</script>"))
                .isEmpty();
    }

    @Test
    void aPageBuiltToBeSlowIsNotSearchedButReadWhereItSaysWhereItsArticleIs() {
        String words = "The river rose through the night and the wardens walked the dam. ".repeat(4);
        String breaks = "<br>".repeat(200_000);

        assertThat(PageReader.read(ADDRESS, breaks + "<p>" + words)).isEmpty();
        assertThat(PageReader.read(ADDRESS, breaks + "<article><p>" + words + "</p></article>"))
                .hasValueSatisfying(page -> assertThat(page.text()).isEqualTo(words.strip()));
    }

    private static PageArticle page(String layout) throws IOException {
        List<String> article = paragraphs();
        String html = resource(layout + ".html").replace("{title}", article.get(0));
        for (int i = 1; i < article.size(); i++) {
            html = html.replace("{p" + i + "}", article.get(i));
        }
        return PageReader.read(ADDRESS, html).orElseThrow();
    }

    private static List<String> paragraphs() throws IOException {
        return EMPTY_LINE.splitAsStream(resource("article.txt").strip()).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageReaderTest.class.getResourceAsStream("layouts/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
