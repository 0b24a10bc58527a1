package io.quotewire.producer.feed;

import static io.quotewire.producer.feed.ReadFeeds.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is read of a feed, in each of the formats. */
class FeedReaderTest {
    private static final Instant DATE = Instant.parse("2026-03-03T10:15:30Z");

    @Test
    void rss2WithFullText() throws Exception {
        FeedDocument feed = read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Wire</title><language>en-GB</language><ttl>30</ttl>
                <skipHours><hour>2</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>
                <item>
                  <title>Dam &amp;amp; river</title><link>/a/1?utm_source=rss</link>
                  <guid isPermaLink="false">wire-1</guid>
                  <description>Short.</description>
                  <content:encoded><![CDATA[<p>First.</p><p>&#8220;Second,&#8221; she said.</p>]]></content:encoded>
                  <pubDate>Tue, 03 Mar 2026 10:15:30 GMT</pubDate>
                  <dc:creator>A. Writer</dc:creator><category>World</category>
                </item></channel></rss>""");

        assertThat(feed.language()).contains("en-GB");
        assertThat(feed.wishes().timeToLive()).contains(Duration.ofMinutes(30));
        assertThat(feed.wishes().quietHours()).containsExactlyInAnyOrder(2, 3);
        assertThat(feed.wishes().quietDays()).containsExactly(DayOfWeek.SUNDAY);
        FeedItem item = feed.items().get(0);
        assertThat(item.title()).isEqualTo("Dam & river");
        assertThat(item.text()).isEqualTo("First.\n\n“Second,” she said.");
        assertThat(item.summaryOnly()).isFalse();
        assertThat(item.link()).contains(URI.create("https://wire.example/a/1?utm_source=rss"));
        assertThat(item.guid()).contains("wire-1");
        assertThat(item.published()).contains(DATE);
        assertThat(item.byline()).contains("A. Writer");
        assertThat(item.section()).contains("World");
    }

    @Test
    void rdf() throws Exception {
        FeedItem item = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
                xmlns:dc="x">
                <channel rdf:about="https://wire.example/"><title>Wire</title></channel>
                <item rdf:about="https://wire.example/a/1"><title>One</title><link>https://wire.example/a/1</link>
                <description>Text.</description><dc:date>2026-03-03T10:15:30Z</dc:date></item></rdf:RDF>\
                """).items().get(0);

        assertThat(item.text()).isEqualTo("Text.");
        assertThat(item.summaryOnly()).isTrue();
        assertThat(item.published()).contains(DATE);
    }

    @Test
    void atomWithEveryKindOfText() throws Exception {
        FeedDocument feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://other.example/">
                <entry><id>tag:wire,1</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title>
                  <link rel="self" href="x"/><link rel="alternate" href="a/1"/>
                  <published>2026-03-03T10:15:30Z</published><updated>2026-03-03T11:15:30Z</updated>
                  <author><name>A. Writer</name></author><category term="world"/>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div>\
                  </content></entry>
                <entry><id>tag:wire,2</id><title type="text">1 &lt; 2</title><link href="a/2"/>
                  <content type="html">&lt;p&gt;Three.&lt;/p&gt;</content></entry>
                <at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="tag:wire,0" \
                when="2026-03-03T10:15:30Z"/>
                </feed>""");

        FeedItem first = feed.items().get(0);
        assertThat(first.title()).isEqualTo("A bold step");
        assertThat(first.link()).contains(URI.create("https://other.example/a/1"));
        assertThat(first.text()).isEqualTo("One.\n\nTwo.");
        assertThat(first.modified()).contains(Instant.parse("2026-03-03T11:15:30Z"));
        assertThat(first.byline()).contains("A. Writer");
        assertThat(feed.items().get(1).title()).isEqualTo("1 < 2");
        assertThat(feed.items().get(1).text()).isEqualTo("Three.");
        assertThat(feed.withdrawn()).containsExactly("tag:wire,0");
    }

    @Test
    void jsonFeed() throws Exception {
        FeedItem item = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": [
                 {"id": 7, "url": "/a/7", "title": "Seven", "content_html": "<p>One.</p><p>Two.</p>",
                  "date_published": "2026-03-03T10:15:30Z", "authors": [{"name": "A. Writer"}], "tags": \
                  ["world"]}]}""").items().get(0);

        assertThat(item.guid()).contains("7");
        assertThat(item.link()).contains(URI.create("https://wire.example/a/7"));
        assertThat(item.text()).isEqualTo("One.\n\nTwo.");
        assertThat(item.published()).contains(DATE);
        assertThat(item.byline()).contains("A. Writer");
    }

    @Test
    void keywordsAndPicturesAreReadInEachFormat() throws Exception {
        FeedItem rss = read("""
                <rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><title>Dam</title>
                <category>World</category><category>floods</category><category>world</category>
                <media:thumbnail url="/small.jpg"/><media:content url="/dam.jpg" medium="image"/></item></channel>\
                </rss>""").items().get(0);
        assertThat(rss.section()).contains("World");
        assertThat(rss.particulars().keywords()).containsExactly("World", "floods");
        assertThat(rss.particulars().picture()).contains(URI.create("https://wire.example/dam.jpg"));

        FeedItem json = read("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "image": \
                "https://wire.example/a.jpg",
                 "tags": ["world", "floods"]}]}""").items().get(0);
        assertThat(json.particulars().keywords()).containsExactly("world", "floods");
        assertThat(json.particulars().picture()).contains(URI.create("https://wire.example/a.jpg"));
    }

    @Test
    void teaserInAJsonFeedIsASummary() throws Exception {
        assertThat(read("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "content_text":
                 "The council has voted for the night ferry. What changes for passengers, and who pays for it."},
                 {"id": "2", "content_html": "<p>The council has voted.</p><p>The ferry stays.</p>\
                 "}]}""").items()).extracting(FeedItem::summaryOnly).containsExactly(true, false);
    }

    @Test
    void newsSitemap() throws Exception {
        FeedItem item = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://wire.example/a/1</loc><news:news>
                <news:publication><news:name>The Wire</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2026-03-03T10:15:30Z</news:publication_date><news:title>One</news:title>
                </news:news></url></urlset>""").items().get(0);

        assertThat(item.title()).isEqualTo("One");
        assertThat(item.publisher()).contains("The Wire");
        assertThat(item.published()).contains(DATE);
        assertThat(item.text()).isEmpty();
    }

    @Test
    void webPageLinksToItsFeed() throws Exception {
        FeedDocument page = read("<!doctype html><html><head><link rel='alternate' type='application/rss+xml' "
                + "href='/feed.xml'></head><body><p>Hello</p></body></html>");

        assertThat(page.alternate()).contains(URI.create("https://wire.example/feed.xml"));
    }

    @Test
    void feedMayBeEmpty() throws Exception {
        assertThat(read("<rss><channel><title>Soon</title></channel></rss>").items())
                .isEmpty();
    }
}
