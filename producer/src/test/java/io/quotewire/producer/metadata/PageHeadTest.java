package io.quotewire.producer.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadTest {
    private static final URI ADDRESS = URI.create("https://post.example/news/ferry");
    private static final String PARAGRAPH = "<p>The council voted to keep the night ferry, after a debate that went "
            + "on until past midnight and filled the public gallery twice over, as nobody had expected.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                        + "\"author\":{\"@id\":\"#/p/1\"}},"
                        + "{\"@type\":\"Person\",\"@id\":\"#/p/1\",\"name\":\"Mara Lind\"}]}</script><h1>Ferry</h1>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"author\":[{\"@id\":\"#mara\"}]}</script>"
                        + "<script type='application/ld+json'>{\"@type\":\"ProfilePage\",\"mainEntity\":"
                        + "{\"@type\":\"Person\",\"@id\":\"#mara\",\"name\":\"Mara Lind\"}}</script><h1>Ferry</h1>",
                "<meta name='author' content='By Mara Lind, Staff Writer'><h1>Ferry</h1>",
                "<meta name='parsely-author' content='Mara Lind'><h1>Ferry</h1>",
                "<meta property='article:author' content='https://social.example/post'><h1>Ferry</h1><p>By Mara "
                        + "Lind</p>",
                "<h1>Ferry</h1><a rel='author' href='/mara'>Mara Lind</a>",
                "<h1>Ferry</h1><div itemprop='author' itemscope><img><a><span itemprop='name'>Mara Lind</span>"
                        + "</a></div>",
                "<h1>Ferry</h1><div class='article__byline'>By <a href='/mara'>Mara Lind</a>, Political editor</div>",
                "<h1>Ferry</h1><div class='meta-author'><span>Mara Lind</span> <span>March 3, 2026</span></div>",
                "<h1>Ferry</h1><p>By Mara Lind</p>",
                "<h1>Ferry</h1><p>By Mara Lind | March 3, 2026</p>",
                "<h1>Ferry</h1><p>Von Mara Lind</p>",
                "<h1>Ferry</h1><p>Autor: Mara Lind</p>",
                "<p>By Mara Lind</p><h1>Ferry</h1>",
                "<h1>Ferry</h1>" + PARAGRAPH + PARAGRAPH + "<p>Par Mara Lind</p>",
                "<h1>Ferry</h1><div class='related-stories'><p>By Jo Aune</p></div><p>By Mara Lind</p>",
                "<h1>Ferry</h1><div class='comment'><a rel='author'>Jo Aune</a></div><p>By Mara Lind</p>"
            })
    void authorIsFound(String html) {
        assertThat(head(html).byline()).contains("Mara Lind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='og:site_name' content='The Post'><meta name='author' content='The Post'><h1>"
                        + "Ferry</h1>",
                "<meta name='author' content='admin'><h1>Ferry</h1>",
                "<h1>Ferry</h1><p>By Tuesday March will be over</p>",
                "<h1>Ferry</h1><p>By the end of the night the hall was empty.</p>",
                "<h1>Ferry</h1><div class='author'>Subscribe to our newsletter and never miss a ferry again</div>",
                "<h1>Ferry</h1><aside><a rel='author'>Jo Aune</a></aside>"
            })
    void textWithoutANameIsNotAByline(String html) {
        assertThat(head(html).byline()).isEmpty();
    }

    @Test
    void severalAuthorsAreListedOnce() {
        assertThat(head("<h1>Ferry</h1><a rel='author'>Mara Lind</a> <a rel='author'>Jo Aune</a>"
                                + "<a rel='author'>Mara Lind</a>")
                        .byline())
                .contains("Mara Lind, Jo Aune");
        assertThat(head("<h1>Ferry</h1><p class='byline'>By <a>Mara Lind</a> and <a>Jo Aune</a></p>")
                        .byline())
                .contains("Mara Lind and Jo Aune");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json-ld | <script type='application/ld+json'>{'@type':'NewsArticle',"
                        + "'datePublished':'2026-03-03'}</script>",
                "meta | <meta property='article:published_time' content='2026-03-03'><h1>Ferry</h1>",
                "meta | <meta itemprop='datePublished' content='2026-03-03'><h1>Ferry</h1>",
                "meta | <meta name='dcterms.created' content='2026-03-03'><h1>Ferry</h1>",
                "markup | <h1>Ferry</h1><span itemprop='datePublished' content='2026-03-03'>yesterday</span>",
                "markup | <h1>Ferry</h1><time pubdate>3 March 2026</time>",
                "markup | <h1>Ferry</h1><time datetime='2026-03-03'>yesterday</time>",
                "markup | <h1>Ferry</h1><time class='updated' datetime='2026-03-05'></time><time "
                        + "datetime='2026-03-03'></time>",
                "markup | <aside><time datetime='2026-03-09'></time></aside><h1>Ferry</h1><time "
                        + "datetime='2026-03-03'></time>",
                "text | <h1>Ferry</h1><p>March 3, 2026</p>",
                "text | <h1>Ferry</h1><p>Published: Tuesday, March 3, 2026</p>",
                "text | <h1>Ferry</h1><p>Published March 3, 2026 · Updated March 5, 2026</p>",
                "text | <h1>Ferry</h1><p>By Mara Lind · March 3, 2026</p>",
                "text | <h1>Ferry</h1><p>By Mara Lind, 3 March 2026</p>",
                "text | <html lang='de'><h1>Ferry</h1><p>Veröffentlicht am 3. März 2026</p>",
                "text | <html lang='de'><h1>Ferry</h1><p>Dienstag, 3. März 2026</p>",
                "text | <html lang='fr'><h1>Ferry</h1><p>Publié le 03/03/2026</p>",
                "text | <html lang='es'><h1>Ferry</h1><p>3 de marzo de 2026</p>",
                "text | <html lang='pl'><h1>Ferry</h1><p>Opublikowano 3 marca 2026 r.</p>",
                "text | <html lang='it'><h1>Ferry</h1><p>Pubblicato il 3 marzo 2026</p>",
                "text | <html lang='pt'><h1>Ferry</h1><p>3 de março de 2026</p>",
                "url | <link rel='canonical' href='https://post.example/2026/03/03/ferry'><h1>Ferry</h1>",
                "url | <link rel='canonical' href='/2026-03-03/ferry'><h1>Ferry</h1><p>May 1, 2026</p>"
            })
    void publicationDateAndItsSourceAreFound(String from, String html) {
        PageHead head = head(html.replace("{'@type':'NewsArticle'", "{\"@type\":\"NewsArticle\"")
                .replace("'datePublished':'2026-03-03'", "\"datePublished\":\"2026-03-03\""));

        assertThat(head.published()).contains(Instant.parse("2026-03-03T00:00:00Z"));
        assertThat(head.particulars().dateFrom()).contains(from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Ferry</h1><p>The first crossing leaves on 1 May 2026.</p>",
                "<h1>Ferry</h1><p>Updated March 5, 2026</p>",
                "<h1>Ferry</h1><p>03/04/2026</p>",
                "<h1>Ferry</h1><p>3 hours ago</p>",
                "<meta name='date' content='1970-01-01T00:00:00Z'><h1>Ferry</h1>",
                "<h1>Ferry</h1><div class='related'><time datetime='2026-03-09'></time></div>",
                "<link rel='canonical' href='https://post.example/2026/ferry-20260399'><h1>Ferry</h1>"
            })
    void uncertainDateIsOmitted(String html) {
        assertThat(head(html + PARAGRAPH).published()).isEmpty();
    }

    @Test
    void secondsAndTimeZonesAreRead() {
        assertThat(head("<h1>Ferry</h1><p>March 3, 2026, 9:15 p.m. ET</p>").published())
                .contains(Instant.parse("2026-03-04T02:15:00Z"));
        assertThat(head("<meta name='date' content='2026-03-03T12:35:9+01:00'>").published())
                .contains(Instant.parse("2026-03-03T11:35:09Z"));
    }

    @Test
    void languageSectionKeywordsPictureAndCopyrightAreRead() {
        PageHead head = head("<html lang='EN_us'><meta property='article:section' content='Town'>"
                + "<meta name='news_keywords' content='ferry, council,Ferry'>"
                + "<meta property='og:image' content='/logo.png'><meta property='og:image' content='/ferry.jpg'>"
                + "<h1>Ferry</h1>" + PARAGRAPH
                + "<footer><p>© 2026 The Saltmere Post. All rights reserved.</p></footer>");

        assertThat(head.language()).contains("en-US");
        assertThat(head.section()).contains("Town");
        assertThat(head.particulars().keywords()).containsExactly("ferry", "council");
        assertThat(head.particulars().picture()).contains(URI.create("https://post.example/ferry.jpg"));
        assertThat(head.particulars().copyright()).contains("© 2026 The Saltmere Post. All rights reserved.");
    }

    @Test
    void jsonLdIsRead() {
        PageHead head = head("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"keywords\":[\"ferry\",{\"name\":\"council\"}],\"image\":{\"@id\":\"#pic\"},"
                + "\"copyrightHolder\":{\"name\":\"The Post\"},\"copyrightYear\":2026,\"headline\":\"Ferry\"},"
                + "{\"@type\":\"ImageObject\",\"@id\":\"#pic\",\"url\":\"https://post.example/f.jpg\"},"
                + "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"name\":\"Home\"},"
                + "{\"item\":{\"name\":\"Town\"}},{\"name\":\"Ferry\"}]}]}</script>");

        assertThat(head.section()).contains("Town");
        assertThat(head.particulars().keywords()).containsExactly("ferry", "council");
        assertThat(head.particulars().picture()).contains(URI.create("https://post.example/f.jpg"));
        assertThat(head.particulars().copyright()).contains("© 2026 The Post");
    }

    private static PageHead head(String html) {
        Document page = Jsoup.parse(html, ADDRESS.toString());
        return PageHead.of(page, new EmbeddedData(page), ADDRESS);
    }
}
