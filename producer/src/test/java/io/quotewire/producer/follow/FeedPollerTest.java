package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quotewire.producer.intake.Outcome;
import io.quotewire.producer.memory.FeedState;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.contract.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a poll finds new in a feed. */
class FeedPollerTest extends PollingTest {
    @Test
    void newItemsAreSentOnceOldestFirst() throws Exception {
        server.on("/feed", TestServer.text(rss(item("2", "Second."), item("1", "First."))));

        FeedState state = poll(fresh());
        state = poll(state);

        assertThat(collected.articles)
                .extracting(Article::id, Article::body, Article::publisher)
                .containsExactly(
                        tuple("https://wire.example/a/1", "First.", "wire.example"),
                        tuple("https://wire.example/a/2", "Second.", "wire.example"));
        assertThat(state.polls().totals().items()).isEqualTo(2);
        assertThat(state.polls().trouble().failures()).isZero();
    }

    @Test
    void validatorsAreSentVerbatimPreferringTheEntityTag() throws Exception {
        byte[] feed = rss(item("1", "First.")).getBytes(StandardCharsets.UTF_8);
        server.on("/feed", TestServer.answer(200, feed, Map.of("ETag", "W/\"a b\"", "Last-Modified", "yesterday")));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.status(304, Map.of()));

        state = poll(state);

        assertThat(server.requests.get(1).headers())
                .containsEntry("If-None-Match", "W/\"a b\"")
                .doesNotContainKey("If-Modified-Since");
        assertThat(state.polls().trouble().failures()).isZero();
        assertThat(state.polls().validators().etag()).isEqualTo("W/\"a b\"");
    }

    @Test
    void unaskedAnswerThatNothingHasChangedIsAFailure() throws Exception {
        server.on("/feed", TestServer.status(304, Map.of()));

        FeedState state = poll(fresh());

        assertThat(state.polls().trouble().lastError())
                .isEqualTo("HTTP status 304 (not changed) to a request for the whole feed");
        assertThat(collected.warnings).hasSize(1);
    }

    @Test
    void feedThatIsSilentForLongerThanUsualIsRequestedAsAWholeOnceADay() throws Exception {
        FeedState state = poll(fresh(), 0, "First.");
        state = poll(state, 1, "Second.");
        for (int hours : List.of(3, 3, 3, 12, 6, 6)) {
            state = poll(state, hours, "Second.");
        }

        assertThat(wholeRequests()).containsExactly(true, false, false, true, false, false, false, true);
    }

    @Test
    void feedWithoutNewsSinceItIsFollowedIsRequestedAsAWholeOnceADay() throws Exception {
        FeedState state = poll(fresh(), 0, "First.");
        for (int hours : List.of(12, 13, 12, 12)) {
            state = poll(state, hours, "First.");
        }

        assertThat(wholeRequests()).containsExactly(true, false, true, false, true);
    }

    @Test
    void feedThatNeverHadAnItemIsRequestedAsAWholeOnceADay() throws Exception {
        FeedState state = poll(fresh(), 0, "");
        for (int hours : List.of(6, 12, 12, 6)) {
            state = poll(state, hours, "");
        }

        assertThat(wholeRequests()).containsExactly(true, false, true, false, true);
    }

    /** A poll so many hours later, of a feed with this text. */
    private FeedState poll(FeedState before, int hours, String text) throws Exception {
        now = now.plus(Duration.ofHours(hours));
        String feed = text.isEmpty() ? rss() : rss(item(text, text));
        TestServer.Answer answer = TestServer.answer(200, bytes(feed), Map.of("ETag", "a"));
        if (server.requests.isEmpty()) {
            server.on("/feed", answer);
        } else {
            server.replace("/feed", answer);
        }
        return poll(before);
    }

    private List<Boolean> wholeRequests() {
        return server.requests.stream()
                .map(request -> !request.headers().containsKey("If-None-Match"))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void changedItemIsSentWithAHigherRevision() throws Exception {
        server.on("/feed", TestServer.text(rss(item("1", "Four killed."))));
        FeedState state = poll(fresh());
        server.replace("/feed", TestServer.text(rss(item("1", "Five killed."))));

        poll(state);

        assertThat(collected.articles).extracting(Article::body).containsExactly("Four killed.", "Five killed.");
        assertThat(collected.articles).extracting(Article::id).containsOnly("https://wire.example/a/1");
        Long first = collected.articles.get(0).revision();
        assertThat(collected.articles.get(1).revision()).isGreaterThan(first);
    }

    @Test
    void oneInvalidByteResendsNothing() throws Exception {
        byte[] sound = rss(item("2", "Zürich, Köln, Málaga."), item("1", "Four killed in Łódź."))
                .getBytes(StandardCharsets.UTF_8);
        Map<String, String> utf8 = Map.of("Content-Type", "application/rss+xml; charset=utf-8");
        server.on("/feed", TestServer.answer(200, sound, utf8));
        FeedState state = poll(fresh());
        byte[] damaged = sound.clone();
        damaged[new String(sound, StandardCharsets.ISO_8859_1).indexOf("Four")] = (byte) 0xE9;
        server.replace("/feed", TestServer.answer(200, damaged, utf8));

        state = poll(state);
        server.replace("/feed", TestServer.answer(200, sound, utf8));
        poll(state);

        assertThat(collected.articles).hasSize(2);
    }

    @Test
    void itemKeepsItsIdWhenItsLinkOrGuidChanges() throws Exception {
        server.on(
                "/feed",
                TestServer.text(rss("<item><guid>g-1</guid><link>https://wire.example/old</link>"
                        + "<description>First.</description></item>")));
        FeedState state = poll(fresh());
        server.replace(
                "/feed",
                TestServer.text(rss("<item><guid>g-1</guid><link>https://wire.example/new</link>"
                        + "<description>Second.</description></item>")));
        state = poll(state);
        server.replace(
                "/feed",
                TestServer.text(rss("<item><guid>g-2</guid><link>https://wire.example/old</link>"
                        + "<description>Third.</description></item>")));
        poll(state);

        assertThat(collected.articles).hasSize(3).extracting(Article::id).containsOnly("https://wire.example/old");
    }

    @Test
    void itemsSharingALinkAreDistinguishedByGuid() throws Exception {
        server.on(
                "/feed",
                TestServer.text(rss(
                        "<item><guid>g-1</guid><link>https://wire.example/</link><description>"
                                + "One.</description></item>",
                        "<item><guid>g-2</guid><link>https://wire.example/</link><description>"
                                + "Two.</description></item>")));

        poll(fresh());

        assertThat(collected.articles)
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void itemInheritsTheFeedsLanguageAndUsesUpdatedAsItsDate() throws Exception {
        server.on("/feed", TestServer.text("""
                <feed xml:lang="en-GB"><entry><link href='https://wire.example/a/1'/><content>One.</content>
                <updated>2026-03-03T11:00:00Z</updated></entry>
                <entry xml:lang="cy"><link href='https://wire.example/a/2'/><content>Dau.</content>
                <published>2026-03-03T10:00:00Z</published><updated>2026-03-03T11:00:00Z</updated></entry></feed>"""));

        poll(fresh());

        assertThat(collected.articles)
                .extracting(Article::language, Article::publishedAt)
                .containsExactly(
                        tuple("cy", Instant.parse("2026-03-03T10:00:00Z")),
                        tuple("en-GB", Instant.parse("2026-03-03T11:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<entry><id>2</id></entry>", ""})
    void deletedEntryIsWithdrawn(String listed) throws Exception {
        String entry = "<entry><id>tag:wire,1</id><title>One</title><link href='https://wire.example/a/1'/>"
                + "<content>Text.</content></entry>";
        server.on("/feed", TestServer.text("<feed>" + entry + "</feed>"));
        FeedState state = poll(fresh());
        String tombstone = "<feed><at:deleted-entry ref='tag:wire,1' when='2026-03-03T11:00:00Z'/></feed>";
        server.replace("/feed", TestServer.text(tombstone.replace("<feed>", "<feed>" + listed)));
        state = poll(state);
        poll(state);

        assertThat(collected.articles).hasSize(2);
        assertThat(collected.articles.get(1))
                .extracting(Article::id, Article::status)
                .containsExactly("https://wire.example/a/1", Article.Status.WITHDRAWN);
    }

    @Test
    void undeliveredPollIsRepeatedWithoutValidators() throws Exception {
        byte[] feed = rss(item("1", "First."), item("2", "Second.")).getBytes(StandardCharsets.UTF_8);
        server.on("/feed", TestServer.answer(200, feed, Map.of("ETag", "\"1\"")));
        collected.answer =
                article -> article.id().endsWith("2") ? new Outcome.Failed("broker away") : new Outcome.Acknowledged();
        FeedState state = poll(fresh());
        assertThat(state.polls().validators().etag()).isNull();
        collected.answer = article -> new Outcome.Acknowledged();

        poll(state);

        assertThat(collected.articles).extracting(Article::body).containsExactly("First.", "Second.");
    }
}
