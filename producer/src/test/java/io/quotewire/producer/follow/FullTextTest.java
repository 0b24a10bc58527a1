package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.feed.FeedItem.ItemDates;
import io.quotewire.producer.feed.FeedItem.ItemLabels;
import io.quotewire.producer.feed.FeedItem.ItemPlace;
import io.quotewire.producer.feed.FeedItem.ItemWords;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.page.ArticlePages;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.HostTurns;
import io.quotewire.producer.web.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What one poll asks pages for, and when it leaves off. */
class FullTextTest extends PollingTest {
    @Test
    void pulledArticleOfAHostThatRestsIsAskedForAfterwardsHoweverLongThatTakes() throws Exception {
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/gone", TestServer.status(410, Map.of()));
        fullText = true;
        server.on("/feed", TestServer.text(rss(full("/gone") + full("/older"))));
        FeedState before = poll(fresh());
        FullText resting = new FullText(pages(), new MissingPages(List.of(), Map.of(), now), now);
        turns.leaveAlone(server.at("/gone"), Duration.ofHours(7));
        FeedState.Seen sent = before.seen().get(0);

        FullText.Result result = resting.pulled(server.at("/gone"), sent);
        assertThat(result).isEqualTo(new FullText.Waits(sent.asked(FeedState.Seen.NOT_ASKED)));
        assertThat(requestsFor("/gone")).isZero();

        turns = new HostTurns(Duration.ZERO);
        now = START.plus(Duration.ofHours(7));
        FullText later = new FullText(pages(), new MissingPages(List.of(), Map.of(), now), now);
        assertThat(later.pulled(server.at("/gone"), ((FullText.Waits) result).known()))
                .isInstanceOf(FullText.Gone.class);
    }

    @Test
    void pulledPageThatHangsLeavesTimeForItems() throws Exception {
        AtomicLong nanos = new AtomicLong();
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/hangs", exchange -> {
            nanos.addAndGet(Duration.ofSeconds(30).toNanos());
            exchange.sendResponseHeaders(503, -1);
        });
        server.on("/page", TestServer.status(404, Map.of()));
        fullText = true;
        FullText poll = new FullText(pages(), new MissingPages(List.of(), Map.of(), now), now, nanos::get);
        FeedState.Seen sent = FeedState.Seen.of(server.at("/hangs").toString(), "", "text", 1);

        assertThat(poll.pulled(server.at("/hangs"), sent)).isEqualTo(new FullText.Waits(sent.asked(now)));
        assertThat(poll.pulled(server.at("/hangs"), sent))
                .isEqualTo(new FullText.Waits(sent.asked(FeedState.Seen.NOT_ASKED)));
        assertThat(requestsFor("/hangs")).isOne();
        poll.complete(summaryItem(), Optional.empty());
        assertThat(requestsFor("/page")).isOne();
    }

    @Test
    void pagesThatShowWhetherASiteIsInTroubleAreAskedForWithinTheLimitsToo() throws Exception {
        AtomicLong nanos = new AtomicLong();
        server.on("/robots.txt", TestServer.status(404, Map.of()));
        server.on("/older", TestServer.text("<p>There.</p>"));
        server.on("/page", exchange -> {
            nanos.addAndGet(Duration.ofSeconds(60).toNanos());
            exchange.sendResponseHeaders(404, -1);
        });
        fullText = true;
        FeedState.Seen sent =
                FeedState.Seen.of(server.at("/page").toString(), "", "text", 1).missing(START);
        FeedState.Seen older = FeedState.Seen.of(server.at("/older").toString(), "", "text", 1);
        now = START.plus(Duration.ofMinutes(10));
        MissingPages missing = new MissingPages(
                List.of(sent, older), Map.of(sent.id(), server.at("/page"), older.id(), server.at("/older")), now);
        FullText poll = new FullText(pages(), missing, now, nanos::get);

        assertThat(poll.complete(summaryItem(), Optional.of(sent))).isEqualTo(new FullText.Waits(sent.waiting(now)));
        assertThat(requestsFor("/older")).isZero();
    }

    @Test
    void changeWhoseTurnDoesNotComeDoesNotLapse() throws Exception {
        fullText = true;
        AtomicLong nanos = new AtomicLong();
        FullText poll = new FullText(
                pages(), new MissingPages(List.of(), Map.of(), now), START.plus(Duration.ofHours(7)), nanos::get);
        nanos.set(Duration.ofSeconds(60).toNanos());
        FeedState.Seen waiting = FeedState.Seen.of("id", "", "text", 1).waiting(START);

        assertThat(poll.complete(summaryItem(), Optional.of(waiting))).isEqualTo(new FullText.Waits(waiting));
    }

    private ArticlePages pages() {
        return pages(new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent"))
                .orElseThrow();
    }

    private FeedItem summaryItem() {
        return FeedItem.of(
                new ItemPlace(Optional.empty(), Optional.of(server.at("/page"))),
                new ItemWords("Title", "Summary.", true),
                ItemDates.NONE,
                ItemLabels.NONE,
                Particulars.NONE,
                List.of());
    }
}
