package io.quotewire.producer.feed;

import static io.quotewire.producer.feed.ReadFeeds.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that are cut off, wrong in their encoding or markup, dangerous, or no feeds. */
class BrokenFeedsTest {
    @Test
    void truncatedJsonFeedYieldsItsCompleteItems() throws Exception {
        FeedDocument feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [
                 {"id": "1", "content_text": "Whole."}, {"id": "2", "content_text": "Cut in the mid""");

        assertThat(feed.items()).extracting(FeedItem::text).containsExactly("Whole.");
        assertThat(feed.language()).contains("en");
        assertThat(feed.oddities())
                .containsExactly("cut off or broken: what is behind its last whole item is left out");
        assertThatThrownBy(() -> read("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1"))
                .hasMessageContaining("neither XML nor whole JSON");
        assertThatThrownBy(() -> read("{\"name\": 1}")).hasMessageContaining("not a feed");
    }

    /** Programs that cut a text to a length cut through emojis. */
    @Test
    void jsonFeedHasNoHalvesOfCharacters() throws Exception {
        FeedDocument feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "a\\ud83d", "title": "Dam \\ud83d",
                 "content_text": "It holds \\ud83d\\ude00. \\ud83d", "tags": ["dam \\ude00"],
                 "authors": [{"name": "Ann Body \\ud83d"}]}]}""");

        FeedItem item = feed.items().get(0);
        assertThat(item.title()).isEqualTo("Dam \uFFFD");
        assertThat(item.text()).isEqualTo("It holds \uD83D\uDE00. \uFFFD");
        assertThat(item.toString()).doesNotContainPattern("\\p{Cs}");
    }

    @Test
    void truncatedFeedYieldsItsCompleteItems() throws Exception {
        FeedDocument feed = read("""
                <rss><channel><item><title>One</title><description>Whole.</description></item>
                <item><title>Two</title><description>Cut in the mid""");

        assertThat(feed.items()).extracting(FeedItem::text).containsExactly("Whole.");
        assertThat(feed.oddities()).singleElement().asString().startsWith("cut off");
    }

    @Test
    @Timeout(300)
    void doctypeEntitiesAreNeitherExpandedNorFetched() throws Exception {
        FeedDocument feed = read("""
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
                <rss><channel><item><title>x&file;y&b;</title><description>Fish&nbsp;&amp; chips &euro;5</description>\
                </item></channel></rss>""");

        assertThat(feed.items().get(0).title()).isEqualTo("x&file;y&b;");
        assertThat(feed.items().get(0).text()).isEqualTo("Fish & chips €5");
    }

    @Test
    void controlCharactersAndStrayMarkupAreTolerated() throws Exception {
        FeedDocument feed = read("\uFEFF\n<rss><channel><item><title>A\u0001 & B</title><pubdate>03/04/2026</pubdate>"
                + "<description>Un<b>closed</description></item></channel></rss>");

        FeedItem item = feed.items().get(0);
        assertThat(item.title()).isEqualTo("A & B");
        assertThat(item.text()).isEqualTo("Unclosed");
        assertThat(item.published()).isEmpty();
        assertThat(item.oddities()).containsExactly("pubdate: '03/04/2026' is not a date");
    }

    @Test
    void paragraphsEscapedTwiceAreParagraphs() throws Exception {
        FeedDocument feed =
                read("<rss><channel><item><description>&amp;lt;p class=\"first\"&amp;gt;AT&amp;amp;amp;T is dry."
                        + "&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;So is the dam.&amp;lt;/p&amp;gt;</description></item>"
                        + "<item><description>The tag &amp;lt;p&amp;gt; is for paragraphs.</description></item>"
                        + "</channel></rss>");

        assertThat(feed.items())
                .extracting(FeedItem::text)
                .containsExactly("AT&T is dry.\n\nSo is the dam.", "The tag <p> is for paragraphs.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "Wed, 31 Dec 1969 19:00:00 -0500",
                "Thu, 01 Jan 1970 00:00:00 +0100",
                "0001-01-01T00:00:00Z"
            })
    void whatStandsForAMissingDateIsNone(String date) throws Exception {
        FeedDocument feed = read("<rss><channel><item><pubDate>" + date
                + "</pubDate><description>Text.</description></item></channel></rss>");

        assertThat(feed.items())
                .singleElement()
                .satisfies(item -> assertThat(item.published()).isEmpty());
    }

    @Test
    void wrongAndUndeclaredEncodingsAreRead() throws Exception {
        String feed = "<?xml version='1.0' encoding='%s'?><rss><channel><item><description>%s</description>"
                + "</item></channel></rss>";
        byte[] windows = feed.formatted("UTF-8", "“Café”").getBytes(Charset.forName("windows-1252"));
        byte[] cyrillic = feed.formatted("windows-1251", "Москва").getBytes(Charset.forName("windows-1251"));

        assertThat(text(windows)).isEqualTo("“Café”");
        assertThat(text(cyrillic)).isEqualTo("Москва");
    }

    @Test
    void errorSaysWhatIsThereInsteadOfAFeed() {
        assertThatThrownBy(() -> read("<html><body><p>Gone fishing</p></body></html>"))
                .hasMessageContaining("a web page");
        assertThatThrownBy(() -> read("hello")).hasMessage("not a feed");
        assertThatThrownBy(() -> read("  ")).hasMessage("nothing in it");
        assertThatThrownBy(() -> read("{\"items\": [")).hasMessage("neither XML nor whole JSON");
    }

    @Test
    void elementNameEndingInAColonIsTolerated() throws UnreadableFeedException {
        FeedDocument feed =
                read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><title>One</title><odd: />"
                        + "</entry><entry><id>2</id><title>Two</title></entry></feed>");
        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("One", "Two");
    }

    private static String text(byte[] feed) throws UnreadableFeedException {
        return FeedReader.read(ReadFeeds.FEED, feed, Optional.empty())
                .items()
                .get(0)
                .text();
    }
}
