package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.feed.FeedReader;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.memory.FurtherItems;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Items that a feed lists under another address and guid than before. */
class MovedItemsTest extends PollingTest {
    private static final String LONG = "Wardens walked along the dam all night. ".repeat(6);

    @Test
    void itemWithAnotherAddressAndGuidIsTheSameArticle() throws Exception {
        server.on("/feed", TestServer.text(rss(withGuid("old", LONG), item("1", "First."))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(withGuid("new", LONG), item("1", "First."))));
        state = poll(state);
        assertThat(collected.articles).hasSize(2);
        server.replace("/feed", TestServer.text(rss(withGuid("new", "Changed. " + LONG), item("1", "First."))));
        poll(state);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly(
                        "https://wire.example/a/1", "https://wire.example/a/old", "https://wire.example/a/old");
    }

    @Test
    void itemWithTheTextOfOneThatIsStillListedIsAnotherArticle() throws Exception {
        server.on("/feed", TestServer.text(rss(withGuid("old", LONG))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(withGuid("new", LONG), withGuid("old", LONG))));

        poll(state);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly("https://wire.example/a/old", "https://wire.example/a/new");
    }

    @Test
    void itemWithAShortTextOfOneThatIsNoLongerListedIsAnotherArticle() throws Exception {
        server.on("/feed", TestServer.text(rss(withGuid("old", "Follow the match live."))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(withGuid("new", "Follow the match live."))));

        poll(state);

        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void placeholderOfAnotherDateIsAnotherArticle() throws Exception {
        server.on("/feed", TestServer.text(rss(dated("monday", "Mon, 02 Mar 2026 06:00:00 GMT"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(dated("tuesday", "Tue, 03 Mar 2026 06:00:00 GMT"))));
        poll(state);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly("https://wire.example/a/monday", "https://wire.example/a/tuesday");
    }

    @Test
    void correctedItemKeepsItsIdThoughItSaysNotWhenItChanged() throws Exception {
        server.on("/feed", TestServer.text(rss(withGuid("old", LONG))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(withGuid("old", "Changed. " + LONG))));
        state = poll(state);
        server.replace("/feed", TestServer.text(rss(withGuid("new", "Changed. " + LONG))));
        poll(state);

        assertThat(collected.articles).hasSize(2).extracting(Article::id).containsOnly("https://wire.example/a/old");
    }

    @Test
    void itemDatedInTheFutureKeepsItsId() throws Exception {
        server.on("/feed", TestServer.text(rss(dated("old", "Tue, 02 Mar 2077 06:00:00 GMT"))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(dated("new", "Tue, 02 Mar 2077 06:00:00 GMT"))));
        poll(state);

        assertThat(collected.articles).hasSize(1);
    }

    @Test
    void itemsOfTheSameContentKeepTheirIdsByTheirDates() throws Exception {
        server.on(
                "/feed",
                TestServer.text(rss(
                        dated("monday", "Mon, 02 Mar 2026 06:00:00 GMT"),
                        dated("tuesday", "Tue, 03 Mar 2026 06:00:00 GMT"))));
        FeedState state = poll(fresh());
        server.replace(
                "/feed",
                TestServer.text(rss(
                        dated("two", "Tue, 03 Mar 2026 06:00:00 GMT"), dated("one", "Mon, 02 Mar 2026 06:00:00 GMT"))));
        poll(state);

        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void itemsWithoutADateKeepTheirIdsIfAllHaveMoved() throws Exception {
        server.on("/feed", TestServer.text(rss(undated("old-1", LONG), undated("old-2", "More. " + LONG))));
        FeedState state = poll(fresh());
        server.replace(
                "/feed",
                TestServer.text(rss(
                        undated("3", "Even more. " + LONG),
                        undated("new-1", LONG),
                        undated("new-2", "More. " + LONG))));
        poll(state);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly(
                        "https://wire.example/a/old-2", "https://wire.example/a/old-1", "https://wire.example/a/3");
    }

    @Test
    void placeholderWithoutADateIsAnotherArticle() throws Exception {
        server.on("/feed", TestServer.text(rss(undated("monday", LONG), undated("1", "More. " + LONG))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(undated("tuesday", LONG), undated("1", "More. " + LONG))));
        poll(state);

        assertThat(collected.articles).hasSize(3);
    }

    @Test
    void itemListedAgainBesideTheOneThatTookItsIdIsAnArticleOfItsOwn() throws Exception {
        server.on("/feed", TestServer.text(rss(withGuid("old", LONG))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(withGuid("new", LONG))));
        state = poll(state);
        server.replace("/feed", TestServer.text(rss(withGuid("new", "Changed. " + LONG), withGuid("old", LONG))));
        for (int i = 0; i < 3; i++) {
            state = poll(state);
        }

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly("https://wire.example/a/old", "https://wire.example/a/new");
    }

    @Test
    void itemWithoutAGuidKeepsItsIdThroughCorrections() throws Exception {
        server.on("/feed", TestServer.text(rss(withGuid("old", LONG))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(withoutGuid(LONG))));
        state = poll(state);
        for (String change : List.of("Changed. ", "Changed again. ")) {
            server.replace("/feed", TestServer.text(rss(withoutGuid(change + LONG))));
            state = poll(state);
        }

        assertThat(collected.articles).hasSize(3).extracting(Article::id).containsOnly("https://wire.example/a/old");
    }

    @Test
    void itemStoredAsAHashOnlyHasNotMoved() throws Exception {
        FeedItem item = FeedReader.read(
                        URI.create("https://wire.example/feed"),
                        rss(withGuid("new", LONG)).getBytes(StandardCharsets.UTF_8),
                        Optional.empty())
                .items()
                .get(0);
        String text = ItemIds.content(item);
        FeedState.Seen unlisted =
                FeedState.Seen.of("old", "", text, item.published().get().getEpochSecond());
        Set<String> further = Set.of(FurtherItems.hash("https://wire.example/a/new", text));
        URI feed = URI.create("https://wire.example/feed");

        assertThat(new ItemIds(feed, List.of(item), List.of(unlisted), Set.of()).id(item))
                .isEqualTo("old");
        assertThat(new ItemIds(feed, List.of(item), List.of(unlisted), further).id(item))
                .isEqualTo("https://wire.example/a/new");
    }

    private static String withGuid(String guid, String text) {
        return item(guid, "<guid>" + guid + "</guid>", "Mon, 02 Mar 2026 06:00:00 GMT", text);
    }

    private static String withoutGuid(String text) {
        return item("new", "", "Mon, 02 Mar 2026 06:00:00 GMT", text);
    }

    private static String dated(String guid, String date) {
        return item(guid, "<guid>" + guid + "</guid>", date, LONG);
    }

    private static String undated(String guid, String text) {
        return item(guid, "<guid>" + guid + "</guid>", text);
    }

    private static String item(String path, String guid, String date, String text) {
        return item(path, guid + "<pubDate>" + date + "</pubDate>", text);
    }

    private static String item(String path, String elements, String text) {
        return "<item><title>Dam holds</title><link>https://wire.example/a/" + path + "</link>" + elements
                + "<content:encoded>" + text + "</content:encoded></item>";
    }
}
