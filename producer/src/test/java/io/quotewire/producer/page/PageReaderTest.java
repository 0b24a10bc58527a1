package io.quotewire.producer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final URI ADDRESS = Layout.ADDRESS;
    private static final Layout ARTICLE = new Layout("article-element", "en");
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");

    /** The layouts of which something stays in, or is lost. */
    private static final Map<String, Double> F1_BELOW_ONE = Map.of(
            "json-ld-behind-dateline", 0.993,
            "ghost", 0.989,
            "medium", 0.989,
            "component-blocks", 0.993,
            "tabloid", 0.982,
            "wp-classic-theme", 0.976,
            "skip-advertisement", 0.980,
            "live-blog", 0.995,
            "live-list", 0.982);

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
                "web-components",
                "wp-block-theme",
                "wp-classic-theme",
                "rich-links-and-sign-up",
                "component-blocks",
                "agency-hub",
                "agency-paragraphs-in-divs",
                "local-paper",
                "wire-pre",
                "gallery",
                "next-data",
                "next-data-html",
                "substack",
                "medium",
                "live-blog-posts",
                "live-list",
                "drupal",
                "ghost",
                "squarespace",
                "tabloid",
                "portal",
                "telling-class-names",
                "json-ld-teaser",
                "json-ld-behind-dateline",
                "skip-advertisement"
            })
    void textIsFoundWithParagraphsAndWithoutBoilerplate(String template) {
        Layout layout = new Layout(template, "en");
        String body = ARTICLE.text();

        PageArticle found = layout.read();

        double f1 = WordOverlap.of(body, found.text()).f1();
        assertThat(f1).as(found.text()).isCloseTo(F1_BELOW_ONE.getOrDefault(template, 1.0), within(0.0005));
        assertThat(EMPTY_LINE.split(found.text())).contains(EMPTY_LINE.split(body));
        assertThat(found.title().orElse("")).startsWith(layout.title());
    }

    /** Programs that cut a text to a length cut through emojis. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{'@type':'NewsArticle',%s}</script>",
                "<script>window.__STATE__ = {'article':{%s}};</script>"
            })
    void dataOfAPageHasNoHalvesOfCharacters(String data) {
        String paragraph = "The dam at Orrin will hold for another winter, Ann Body wrote. ".repeat(4);
        String fields = "'headline':'The dam holds \\ud83d','articleSection':'Home \\ud83d',"
                + "'articleBody':'%s\\ud83d\\n\\n%s\\ude00',".formatted(paragraph, paragraph)
                + "'author':{'name':'Ann Body \\ud83d'},'keywords':['dam \\ud83d'],"
                + "'image':'https://a.example/\\ud83d.jpg'";
        String page = "<html><head><title>The dam holds \uFFFD</title>"
                + data.formatted(fields).replace('\'', '"');

        Optional<PageArticle> article = PageReader.read(ADDRESS, page);

        assertThat(article).isPresent();
        assertThat(article.get().text()).contains("wrote. \uFFFD");
        assertThat(article.get().article("a", Optional.of(ADDRESS), null).toString())
                .doesNotContainPattern("\\p{Cs}");
    }

    @Test
    void metadataOfThePageIsRead() {
        PageArticle page = page("json-ld-paragraphs");

        assertThat(page.byline()).contains("Mara Lind");
        assertThat(page.published()).contains(Instant.parse("2026-03-03T21:15:00Z"));
        assertThat(page.publisher()).contains("The Saltmere Post");
        assertThat(page.language()).contains("en");
        assertThat(page("page-builder").published()).contains(Instant.parse("2026-03-03T21:15:00Z"));
        assertThat(page("amp").canonical()).contains(URI.create("https://post.example/ferry"));
    }

    @Test
    void paywalledPageYieldsItsTeaserWithoutTheOffer() {
        List<String> article = EMPTY_LINE.splitAsStream(ARTICLE.text()).toList();

        assertThat(page("paywall").text())
                .isEqualTo("The deputy mayor finds money in the parking fund.\n\n" + article.get(0) + "\n\n"
                        + article.get(1));
    }

    @Test
    void embeddedPostsNameTheirAuthors() {
        String text = "<p>" + "The river rose through the night and the wardens walked the dam. ".repeat(4) + "</p>";
        String post = "<blockquote class='twitter-tweet'><p>We are on the <a href='/t'>#dam</a> now. Stay away from it!"
                + " <a href='https://t.co/1'>https://t.co/1</a></p>&mdash; Dam Wardens (@wardens)"
                + " <a href='https://x.example/1'>March 3, 2026</a></blockquote>";

        assertThat(PageReader.read(ADDRESS, "<h1>River</h1>" + text + post + text)
                        .orElseThrow()
                        .text())
                .contains("\n\nDam Wardens (@wardens) on X: “We are on the #dam now. Stay away from it!”\n\n");
    }

    @Test
    void siteNameIsRemovedFromTheTitle() {
        String text = "<p>" + "The river rose through the night and the wardens walked the dam. ".repeat(4) + "</p>";

        assertThat(title("<meta property='og:title' content='River rises – at last | The Post'>"
                        + "<meta property='og:site_name' content='The Post'>" + text))
                .isEqualTo("River rises – at last");
        assertThat(title(
                        "<meta property='og:title' content='River rises (Published 2026)'><h1>River rises</h1>" + text))
                .isEqualTo("River rises");
        assertThat(title("<title>River rises | Local | The Post</title><h2>River rises</h2>" + text))
                .isEqualTo("River rises");
    }

    @Test
    void authorsNamesAreReadWithoutSurroundingText() {
        assertThat(page("local-paper").byline()).contains("Mara Lind");
        assertThat(page("agency-hub").byline()).contains("MARA LIND");
    }

    @Test
    void pageWithoutAnArticleIsEmpty() {
        assertThat(PageReader.read(ADDRESS, "<html><body><p>Please enable cookies.</p></body></html>"))
                .isEmpty();
        assertThat(PageReader.read(ADDRESS, "")).isEmpty();
        assertThat(PageReader.read(ADDRESS, "<script type='application/ld+json'>{broken</script>"))
                .isEmpty();
    }

    @Test
    void hugePageIsReadOnlyFromItsArticleElement() {
        String words = "The river rose through the night and the wardens walked the dam. ".repeat(4);
        String breaks = "<br>".repeat(200_000);

        assertThat(PageReader.read(ADDRESS, breaks + "<p>" + words)).isEmpty();
        assertThat(PageReader.read(ADDRESS, breaks + "<article><p>" + words + "</p></article>"))
                .hasValueSatisfying(page -> assertThat(page.text()).isEqualTo(words.strip()));
    }

    /** No page is known at which readability fails; the next one may be. */
    @Test
    void articleElementIsUsedIfReadabilityFails() {
        String html = "<nav>Home</nav><article><p>" + "The river rose and the wardens walked the dam. ".repeat(5)
                + "</p></article><footer>x</footer>";

        assertThat(new PageReader(PageReaderTest::failing).found(ADDRESS, html))
                .hasValueSatisfying(page ->
                        assertThat(page.text()).startsWith("The river rose").endsWith("the dam."));
        assertThat(new PageReader(page -> deep(page, 10_000_000)).found(ADDRESS, html))
                .isPresent();
        assertThat(new PageReader(PageReaderTest::failing).found(ADDRESS, html.replace("article>", "div>")))
                .isEmpty();
    }

    private static Optional<Element> failing(Document page) {
        throw new IllegalStateException("no score for " + page.body().childrenSize() + " elements");
    }

    private static Optional<Element> deep(Document page, int levels) {
        return levels == 0 ? Optional.empty() : deep(page, levels - 1).map(Element::parent);
    }

    private static String title(String html) {
        return PageReader.read(ADDRESS, html).orElseThrow().title().orElseThrow();
    }

    private static PageArticle page(String layout) {
        return new Layout(layout, "en").read();
    }
}
