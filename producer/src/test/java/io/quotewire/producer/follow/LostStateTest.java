package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Feeds whose state was discarded, or that list what another feed has listed before. */
class LostStateTest extends PollingTest {
    LostStateTest() {
        server.on("/feed", TestServer.text(rss()));
    }

    @Test
    void changeIsNewerThanThoseSentBeforeTheStateWasLost() throws Exception {
        FeedState state = changed(fresh(), "Four killed.");
        state = changed(state, "Five killed.");
        changed(state, "Six killed.");

        state = changed(fresh(), "Six killed.");
        changed(state, "Seven killed.");

        List<Long> revisions = collected.articles.stream()
                .map(Article::revision)
                .map(Objects::requireNonNull)
                .toList();
        assertThat(collected.articles).extracting(Article::body).endsWith("Six killed.", "Seven killed.");
        assertThat(revisions.get(4)).isGreaterThan(revisions.get(2));
        assertThat(revisions.get(3)).as("what is not known to have changed").isEqualTo(revisions.get(0));
    }

    @Test
    void changesWithinASecondDifferInTheirRevisions() throws Exception {
        FeedState state = listed(fresh(), "Four killed.");
        state = listed(state, "Five killed.");
        listed(state, "Six killed.");

        assertThat(collected.articles).extracting(Article::revision).doesNotHaveDuplicates();
    }

    private FeedState changed(FeedState before, String text) throws InterruptedException {
        now = now.plusSeconds(600);
        return listed(before, text);
    }

    private FeedState listed(FeedState before, String text) throws InterruptedException {
        server.replace(
                "/feed",
                TestServer.text(rss("<item><title>Dam breaks</title><link>https://wire.example/a/1</link>"
                        + "<pubDate>Tue, 03 Mar 2026 09:00:00 GMT</pubDate><description>" + text
                        + "</description></item>")));
        return poll(before);
    }
}
