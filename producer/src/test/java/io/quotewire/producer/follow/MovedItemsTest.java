package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
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

    private static String withGuid(String guid, String text) {
        return "<item><title>Dam holds</title><link>https://wire.example/a/" + guid + "</link><guid>" + guid
                + "</guid><content:encoded>" + text + "</content:encoded></item>";
    }
}
