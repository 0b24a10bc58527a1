package io.quotewire.producer.feed;

import static io.quotewire.producer.feed.ReadFeeds.ONE;
import static io.quotewire.producer.feed.ReadFeeds.TWO;
import static io.quotewire.producer.feed.ReadFeeds.only;
import static io.quotewire.producer.feed.ReadFeeds.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What systems put around the text of an article is no part of it. */
class FeedBoilerplateTest {
    @Test
    void blogArticleIsReadWithoutButtonsAndFooter() throws Exception {
        FeedItem item = only("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><item><title>Mayor&#8217;s anger: &#8220;No warning&#8221; &amp;amp; no help</title>
                <link>https://wire.example/2026/mayor/?utm_source=rss&#038;utm_medium=rss</link>
                <dc:creator><![CDATA[Ann Body]]></dc:creator><dc:creator><![CDATA[Bo Dy]]></dc:creator>
                <guid isPermaLink="false">https://wire.example/?p=4711</guid>
                <description><![CDATA[<p>The river rose [&#8230;]</p><p>The post <a href="x">Mayor</a> appeared first \
                on <a href="y">Wire</a>.</p>]]></description>
                <content:encoded><![CDATA[
                <figure><img src="x.jpg"/><figcaption>The dam.</figcaption></figure>
                <p>{1}</p><div class="sharedaddy"><h3>Share this:</h3><ul><li>Post</li></ul></div>
                <p>{2}<br />A second line.</p>
                <p>The post <a href="x">Mayor</a> appeared first on <a href="y">Wire</a>.</p>]]></content:encoded>
                </item></channel></rss>
                <!-- Page cached for the next reader by a plug-in that says so at length. {long} -->""");

        assertThat(item.title()).isEqualTo("Mayor’s anger: “No warning” & no help");
        assertThat(item.text()).isEqualTo(ONE + "\n\n" + TWO + "\nA second line.");
        assertThat(item.summaryOnly()).isFalse();
        assertThat(item.byline()).contains("Ann Body, Bo Dy");
    }

    @Test
    void newsletterIsReadWithoutForms() throws Exception {
        FeedItem item = only("""
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>The dam</title>
                <content:encoded><![CDATA[<p>{1}</p>
                <div class="subscription-widget-wrap"><p class="cta-caption">Letters is a reader-supported \
                publication.</p>
                <form><input type="submit" value="Subscribe"></form></div>
                <p class="button-wrapper"><a class="button" href="x"><span>Share</span></a></p><p>{2}</p>]]>\
                </content:encoded>
                </item></channel></rss>""");

        assertThat(item.text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void teaserIsASummary() throws Exception {
        FeedDocument feed = read("""
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <item><content:encoded><![CDATA[<p>{1} [&#8230;]</p>]]></content:encoded></item>
                <item><content:encoded><![CDATA[<p>{1}</p><p><a href="x">Continue reading</a> &raquo;</p>]]>\
                </content:encoded></item>
                <item><description>&lt;p&gt;{1}&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;a href="x"&gt;Get our breaking news \
                email&lt;/a&gt;&lt;/li&gt;&lt;/ul&gt; &lt;a href="y"&gt;Continue reading...&lt;/a&gt;</description>\
                </item>
                <item><content:encoded><![CDATA[<p>{1}</p>]]></content:encoded></item></channel></rss>""");

        assertThat(feed.items()).extracting(FeedItem::summaryOnly).containsExactly(true, true, true, false);
        assertThat(feed.items()).extracting(FeedItem::text).containsExactly(ONE + " […]", ONE, ONE, ONE);
    }

    @Test
    void linkToTheRestMakesASummary() throws Exception {
        FeedItem item = only("""
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>For paying \
                readers</title>
                <content:encoded><![CDATA[<p>{1}</p>
                      <p>
                          <a href="https://letters.example/p/2">
                              Read more
                          </a>
                      </p>]]></content:encoded></item></channel></rss>""");

        assertThat(item.summaryOnly()).isTrue();
        assertThat(item.text()).isEqualTo(ONE);
    }

    @Test
    void titlesRepeatedByAnAggregatorAreNotText() throws Exception {
        List<FeedItem> items = read("""
                <rss version="2.0"><channel>
                <item><title>Mayor angry - Valley Times</title><source url="https://valley.example">Valley \
                Times</source>
                <description>&lt;a href="https://collector.example/1" target="_blank"&gt;Mayor \
                angry&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;Valley Times&lt;/font&gt;</description>\
                </item>
                <item><title>Dam holds - Valley Times</title><source url="https://valley.example">Valley Times</source>
                <description>&lt;ol&gt;&lt;li&gt;&lt;a href="https://collector.example/2"&gt;Dam \
                holds&lt;/a&gt;&amp;nbsp;&lt;font&gt;Valley Times&lt;/font&gt;&lt;/li&gt;&lt;li&gt;&lt;a \
                href="https://collector.example/3"&gt;River \
                falls&lt;/a&gt;&amp;nbsp;&lt;font&gt;Wire&lt;/font&gt;&lt;/li&gt;&lt;/ol&gt;</description></item>
                </channel></rss>""").items();

        assertThat(items).extracting(FeedItem::title).containsExactly("Mayor angry", "Dam holds");
        assertThat(items).extracting(FeedItem::text).containsOnly("");
    }

    @Test
    void hostsFooterIsLeftOut() throws Exception {
        FeedItem item = only("""
                <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item>
                <content:encoded><![CDATA[<figure><img src="x"/><figcaption>Photo by Bo Dy</figcaption></figure><p>\
                {1}</p><blockquote>{2}</blockquote>
                <hr><p><a href="x">The Dam</a> was originally published in <a href="y">Letters</a> on Medium, where \
                people are continuing the conversation by highlighting and responding to this story.</p>]]>\
                </content:encoded>
                </item></channel></rss>""");

        assertThat(item.text()).isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void bylineAboveTheTextIsLeftOut() throws Exception {
        FeedItem item = only("""
                <rss version="0.91"><channel><item><title>Dam</title><author>By ANN BODY</author>
                <description>By &lt;b&gt;Ann Body&lt;/b&gt;&lt;br/&gt;&lt;br/&gt;{1}&lt;br/&gt;&lt;br/&gt;{2}&lt;img \
                src="count.gif"&gt;</description>
                </item></channel></rss>""");

        assertThat(item.byline()).contains("ANN BODY");
        assertThat(item.text()).isEqualTo(ONE + "\n\n" + TWO);
    }
}
