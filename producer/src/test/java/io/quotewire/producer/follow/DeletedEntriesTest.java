package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries that a feed lists although it marks them as deleted. */
class DeletedEntriesTest extends PollingTest {
    private static final String DELETED = "<at:deleted-entry ref='tag:wire,1' when='2026-03-03T11:00:00Z'/>";

    @Test
    void listedEntryThatIsDeletedIsWithdrawnForGood() throws Exception {
        server.on("/feed", TestServer.text(feed("10:00", "")));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(feed("10:00", DELETED)));
        poll(poll(poll(state)));

        assertThat(withdrawn()).containsExactly(false, true);
    }

    @Test
    void listedEntryThatIsDeletedIsWithdrawnOnceIfItsPageIsGoneAsWell() throws Exception {
        fullText = true;
        String entries = entry(1) + entry(2);
        server.on("/feed", TestServer.text("<feed>" + entries + "</feed>"));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text("<feed>" + entries + DELETED + "</feed>"));
        poll(poll(state));

        assertThat(withdrawn()).containsExactly(false, false, true);
    }

    private String entry(int number) {
        return "<entry><id>tag:wire," + number + "</id><title>Story " + number + "</title><link href='"
                + server.at("/a/" + number) + "'/><updated>2026-03-03T10:00:00Z</updated>"
                + "<content>The dam holds, she said.</content></entry>";
    }

    @Test
    void entryChangedAfterItsDeletionIsNotWithdrawn() throws Exception {
        server.on("/feed", TestServer.text(feed("10:00", "")));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(feed("11:30", DELETED)));
        poll(poll(poll(state)));

        assertThat(withdrawn()).containsExactly(false);
    }

    private List<Boolean> withdrawn() {
        return collected.articles.stream()
                .map(article -> article.status() == Article.Status.WITHDRAWN)
                .toList();
    }

    private static String feed(String time, String tombstones) {
        return "<feed><entry><id>tag:wire,1</id><title>One</title><link href='https://wire.example/a/1'/>"
                + "<updated>2026-03-03T" + time + ":00Z</updated><content>The dam holds, she said.</content></entry>"
                + tombstones + "</feed>";
    }
}
