package io.quotewire.producer.feed;

import static io.quotewire.producer.feed.ReadFeeds.ONE;
import static io.quotewire.producer.feed.ReadFeeds.TWO;
import static io.quotewire.producer.feed.ReadFeeds.only;
import static io.quotewire.producer.feed.ReadFeeds.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feeds as the systems behind most of them write them. */
class FeedDialectsTest {
    @Test
    void commentAfterTheEndIsNotATruncation() throws Exception {
        FeedDocument feed = read(
                "<rss><channel><item><title>One</title></item></channel></rss>\n<!-- " + "cached ".repeat(90) + "-->");

        assertThat(feed.items()).hasSize(1);
        assertThat(feed.oddities()).isEmpty();
    }

    @Test
    void doublyEscapedSitemapTitleIsRead() throws Exception {
        FeedItem page = only("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://wire.example/dam</loc><news:news><news:title><![CDATA[Dam &amp; river]]>\
                </news:title></news:news></url></urlset>""");

        assertThat(page.title()).isEqualTo("Dam & river");
    }

    @Test
    void descriptionOfAVideoIsReadFromItsMediaGroup() throws Exception {
        FeedItem item = only("""
                <feed xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><entry>
                <id>yt:video:abc</id><title>Mayor speaks</title><link rel="alternate" \
                href="https://video.example/watch?v=abc"/>
                <published>2026-03-03T09:00:00+00:00</published>
                <media:group><media:title>Mayor speaks</media:title><media:content url="x"/>
                <media:description>{1}

                {2}</media:description></media:group></entry></feed>""");

        assertThat(item.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(item.link()).contains(URI.create("https://video.example/watch?v=abc"));
    }

    @Test
    void podcastEpisodeHasItsSummaryAndNoLinkFromItsGuid() throws Exception {
        FeedItem item = only("""
                <rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><title>The flood</title>
                <itunes:summary><![CDATA[{1}]]></itunes:summary><itunes:author>Valley Radio</itunes:author>
                <guid isPermaLink="false">https://host.example/episodes/1</guid>
                <enclosure url="https://host.example/1.mp3" type="audio/mpeg" length="1"/></item></channel></rss>""");

        assertThat(item.text()).isEqualTo(ONE);
        assertThat(item.link()).isEmpty();
        assertThat(item.byline()).contains("Valley Radio");
    }

    @Test
    void elementsAreRecognisedByNamespaceNotPrefix() throws Exception {
        FeedItem entry = only("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><a:entry><a:id>\
                urn:1</a:id>
                <a:title>One</a:title><a:link href="https://wire.example/1"/><a:author><a:name>Ann Body</a:name>\
                </a:author>
                <a:published>2026-03-03T10:15:30Z</a:published>
                <a:content type="xhtml"><h:div><h:p>{1}</h:p><h:p>{2}</h:p></h:div></a:content></a:entry></a:feed>""");
        FeedItem page = only("""
                <s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <s:url><s:loc>https://wire.example/2</s:loc><n:news><n:publication><n:name>The Wire</n:name>\
                </n:publication>
                <n:publication_date>2026-03-03</n:publication_date><n:title>Two</n:title></n:news></s:url></s:urlset>\
                """);

        assertThat(entry.title()).isEqualTo("One");
        assertThat(entry.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(entry.byline()).contains("Ann Body");
        assertThat(entry.published()).contains(Instant.parse("2026-03-03T10:15:30Z"));
        assertThat(page.title()).isEqualTo("Two");
        assertThat(page.publisher()).contains("The Wire");
    }

    @Test
    void addressesAreResolvedAgainstNestedBases() throws Exception {
        FeedItem item = only("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://base.example/a/"><entry xml:base="news/">
                <link href="one.html"/></entry></feed>""");

        assertThat(item.link()).contains(URI.create("http://base.example/a/news/one.html"));
    }

    @Test
    void feedProxyOrAggregatorIsNotThePublisher() throws Exception {
        FeedItem counted = only("""
                <rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel><item>
                <link>http://proxy.example/~r/fb/~3/abc/</link>
                <feedburner:origLink>https://wire.example/story</feedburner:origLink></item></channel></rss>""");
        FeedItem collected = only("""
                <rss><channel><item><title>Mayor angry - Valley Times</title><link>https://collector.example/x</link>
                <source url="https://www.valleytimes.example">Valley Times</source></item></channel></rss>""");

        assertThat(counted.link()).contains(URI.create("https://wire.example/story"));
        assertThat(collected.title()).isEqualTo("Mayor angry");
        assertThat(collected.publisher()).contains("Valley Times");
    }

    @Test
    void base64ContentIsDecodedUnlessBinary() throws Exception {
        String packed =
                Base64.getEncoder().encodeToString("<p>The dam held, über all.</p>".getBytes(StandardCharsets.UTF_8));
        String plain = "Counterrevolutionaries".repeat(2);
        String atom =
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>a</id><content mode='base64' type='text/html'>"
                        + packed + "</content></entry><entry><id>b</id><content type='application/octet-stream'>"
                        + packed
                        + "</content></entry><entry><id>t</id><content type='text/html'>" + packed
                        + "</content></entry><entry><id>w</id><content type='text/plain'>" + plain
                        + "</content></entry><entry><id>c</id><content type='image/png'>" + packed
                        + "</content></entry></feed>";

        assertThat(FeedReader.read(
                                URI.create("https://wire.example/atom"),
                                atom.getBytes(StandardCharsets.UTF_8),
                                Optional.empty())
                        .items())
                .extracting(FeedItem::text)
                .containsExactly(
                        "The dam held, über all.", "The dam held, über all.", "The dam held, über all.", plain, "");
    }

    @Test
    void jsonFeedItemIsAtItsUrlNotItsExternalUrl() throws Exception {
        List<FeedItem> items = read("""
                {"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "The desk"}], "items": [
                 {"id": "1", "url": "/1", "external_url": "https://elsewhere.example/", "title": "Mayor&#8217;s anger \
                 😡 &amp; a dam",
                  "content_html": "<p>{1}</p><p>{2}</p>", "content_text": "{1}",
                  "authors": [{"name": "By Ann Body"}, {"name": "Bo Dy, Staff Writer"}]},
                 {"id": "2", "content_text": "{1}\\n\\n{2}"}]}""").items();

        assertThat(items.get(0).link()).contains(URI.create("https://wire.example/1"));
        assertThat(items.get(0).title()).isEqualTo("Mayor’s anger 😡 & a dam");
        assertThat(items).extracting(FeedItem::text).containsOnly(ONE + "\n\n" + TWO);
        assertThat(items)
                .extracting(FeedItem::byline)
                .containsExactly(Optional.of("Ann Body, Bo Dy"), Optional.of("The desk"));
    }
}
