package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import org.junit.jupiter.api.Test;

/** Items of one document that link to the same page. */
class SharedAddressTest extends PollingTest {
    private static final String LINK = "<link>https://wire.example/</link>";

    @Test
    void itemsAreDistinguishedByGuid() throws Exception {
        twice(rss(entry("<guid>g-1</guid>" + LINK, "One."), entry("<guid>g-2</guid>" + LINK, "Two.")));

        assertThat(collected.articles)
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void itemsWithoutGuidAreDistinguishedByTitle() throws Exception {
        FeedState state = twice(rss(
                entry("<title>Dam</title>" + LINK, "One."),
                entry("<title>Bridge</title>" + LINK, "Two."),
                entry("<title>Weir</title>" + LINK, "Three.")));
        server.replace(
                "/feed",
                TestServer.text(rss(
                        entry("<title>Dam</title>" + LINK, "One, corrected."),
                        entry("<title>Bridge</title>" + LINK, "Two."))));
        poll(state);

        assertThat(collected.articles).extracting(Article::title).containsExactly("Weir", "Bridge", "Dam", "Dam");
        assertThat(collected.articles)
                .extracting(Article::id)
                .doesNotContain("https://wire.example/")
                .satisfies(ids -> assertThat(ids.get(3)).isEqualTo(ids.get(2)))
                .satisfies(ids -> assertThat(ids.subList(0, 3)).doesNotHaveDuplicates());
    }

    @Test
    void itemsWithoutGuidAndTitleAreDistinguishedByText() throws Exception {
        twice(rss(entry(LINK, "One."), entry(LINK, "Two.")));

        assertThat(collected.articles)
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void latestOfSeveralVersionsOfAnItemIsSentOnce() throws Exception {
        String place = "<title>Dam</title><guid>g-1</guid>" + LINK;
        twice(rss(
                entry(place + "<pubDate>Mon, 02 Mar 2026 06:00:00 GMT</pubDate>", "One."),
                entry(place + "<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate>", "Two."),
                entry(place + "<pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate>", "Three.")));

        assertThat(collected.articles).extracting(Article::body).containsExactly("Two.");
    }

    @Test
    void firstOfSeveralVersionsWithoutADateIsSentOnce() throws Exception {
        String place = "<title>Dam</title>" + LINK;
        twice(rss(entry(place, "One."), entry(place, "Two.")));

        assertThat(collected.articles).extracting(Article::body).containsExactly("One.");
        assertThat(collected.articles).extracting(Article::id).containsExactly("https://wire.example/");
    }

    private FeedState twice(String document) throws InterruptedException {
        server.on("/feed", TestServer.text(document));
        return poll(poll(fresh()));
    }

    private static String entry(String head, String text) {
        return "<item>" + head + "<description>" + text + "</description></item>";
    }
}
