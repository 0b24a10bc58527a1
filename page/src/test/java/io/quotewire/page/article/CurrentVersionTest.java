package io.quotewire.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import io.quotewire.streaming.contract.header.Replay;
import io.quotewire.streaming.contract.header.Reprocess;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** Which of an article's records the page shows. */
class CurrentVersionTest {
    private static final String FIRST = "{\"id\":\"a\",\"body\":\"first\"}";
    private static final String SECOND = "{\"id\":\"a\",\"body\":\"second\"}";
    private static final String WITHDRAWAL = "{\"id\":\"a\",\"status\":\"withdrawn\"}";

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String NINE = "2026-03-01T09:00:00Z";

    private final CurrentVersion current = new CurrentVersion(NOW);

    @Test
    void withdrawnArticleStaysWithdrawnAfterCopies() {
        take(FIRST);
        take(SECOND);
        take(WITHDRAWAL);
        take(FIRST, copy());
        take(SECOND, copy());
        assertThat(current.article()).map(Article::status).contains(Status.WITHDRAWN);
    }

    @Test
    void lateOlderRevisionIsIgnored() {
        take("{\"id\":\"a\",\"revision\":7,\"body\":\"seventh\"}");
        take("{\"id\":\"a\",\"revision\":3,\"body\":\"third\"}");
        assertThat(body()).contains("seventh");
    }

    @Test
    void lastVersionWinsWithoutRevisions() {
        take(FIRST);
        take(SECOND);
        assertThat(body()).contains("second");
    }

    @Test
    void onlyAHigherRevisionFollowsAWithdrawal() {
        take("{\"id\":\"a\",\"revision\":7,\"body\":\"seventh\"}");
        take(WITHDRAWAL);
        take("{\"id\":\"a\",\"revision\":7,\"body\":\"seventh\"}");
        assertThat(current.article()).map(Article::status).contains(Status.WITHDRAWN);
        take("{\"id\":\"a\",\"revision\":8,\"body\":\"eighth\"}");
        assertThat(body()).contains("eighth");
    }

    @Test
    void refusedVersionIsIgnored() {
        take(FIRST);
        take("{\"id\":\"a\",\"revision\":1}");
        take("no article");
        assertThat(body()).contains("first");
    }

    @Test
    void embargoedOrWithheldVersionIsNotShown() {
        take(FIRST);
        take("{\"id\":\"a\",\"revision\":2,\"body\":\"second\",\"embargoedUntil\":\"2026-03-01T12:00:01Z\"}");
        assertThat(body()).contains("first");
        take("{\"id\":\"a\",\"revision\":3,\"status\":\"withheld\",\"body\":\"third\"}");
        assertThat(body()).contains("first");
        take("{\"id\":\"a\",\"revision\":3,\"body\":\"third\"}");
        assertThat(body()).contains("third");
    }

    @Test
    void withdrawalOfTheCurrentRevisionKeepsANewerHeldOne() {
        take("{\"id\":\"a\",\"revision\":1,\"body\":\"first\"}");
        take("{\"id\":\"a\",\"revision\":2,\"body\":\"second\",\"status\":\"withheld\"}");
        take("{\"id\":\"a\",\"revision\":1,\"status\":\"withdrawn\"}");
        assertThat(current.article()).map(Article::status).contains(Status.WITHDRAWN);
        take("{\"id\":\"a\",\"revision\":1,\"body\":\"first\"}");
        assertThat(current.article()).map(Article::status).contains(Status.WITHDRAWN);
        take("{\"id\":\"a\",\"revision\":2,\"body\":\"second\"}");
        assertThat(body()).contains("second");
    }

    @Test
    void nothingIsShownWhileTheOnlyVersionIsWithheld() {
        take("{\"id\":\"a\",\"status\":\"withheld\",\"body\":\"first\"}");
        assertThat(current.article()).isEmpty();
        assertThat(current.isKeptBack()).isTrue();
        take(FIRST);
        assertThat(body()).contains("first");
        assertThat(current.isKeptBack()).isFalse();
    }

    @Test
    void embargoedVersionIsShownAfterTheEmbargo() {
        take(FIRST);
        take(embargoed(2));
        assertThat(body()).contains("embargoed");
    }

    @Test
    void versionWithheldDuringItsEmbargoIsNotShown() {
        take(FIRST);
        take(embargoed(2));
        take("{\"id\":\"a\",\"revision\":3,\"status\":\"withheld\"}");
        assertThat(body()).contains("first");
    }

    @Test
    void versionReleasedBeforeANewerOneIsWithheldIsShown() {
        take(FIRST);
        take(embargoed(2));
        take("{\"id\":\"a\",\"revision\":3,\"status\":\"withheld\"}", new RecordHeaders(), NINE);
        assertThat(body()).contains("embargoed");
    }

    @Test
    void lateOlderVersionDoesNotReplaceAHeldOne() {
        take("{\"id\":\"a\",\"revision\":3,\"status\":\"withheld\"}");
        take("{\"id\":\"a\",\"revision\":2,\"body\":\"second\"}");
        assertThat(current.article()).isEmpty();
    }

    @Test
    void withdrawalIgnoresAnEmbargo() {
        take(FIRST);
        take("{\"id\":\"a\",\"status\":\"withdrawn\",\"embargoedUntil\":\"2026-04-01T00:00:00Z\"}");
        assertThat(current.article()).map(Article::status).contains(Status.WITHDRAWN);
    }

    @Test
    void replayedVersionDoesNotReplaceWhatCameSinceItWasRefused() {
        take(FIRST);
        take(SECOND, new RecordHeaders(), NINE);
        take(FIRST, replayed());
        assertThat(body()).contains("second");
    }

    @Test
    void replayedVersionDoesNotReplaceWhatWaits() {
        take("{\"id\":\"a\",\"status\":\"withheld\"}", new RecordHeaders(), NINE);
        take(FIRST, replayed());
        assertThat(current.article()).isEmpty();
    }

    @Test
    void replayedWithdrawalWithdrawsARevisionThatCameSince() {
        take("{\"id\":\"a\",\"revision\":5,\"body\":\"fifth\"}", new RecordHeaders(), NINE);
        take("{\"id\":\"a\",\"revision\":5,\"status\":\"withdrawn\"}", replayed());
        assertThat(current.article()).map(Article::status).contains(Status.WITHDRAWN);
    }

    @Test
    void replayedWithdrawalWithdrawsWhatWaitedWhenItCame() {
        take("{\"id\":\"a\",\"revision\":2,\"status\":\"withheld\"}", new RecordHeaders(), "2026-03-01T07:00:00Z");
        take("{\"id\":\"a\",\"revision\":2,\"body\":\"second\"}", new RecordHeaders(), NINE);
        take(WITHDRAWAL, replayed());
        assertThat(current.article()).map(Article::status).contains(Status.WITHDRAWN);
    }

    private static String embargoed(int revision) {
        return "{\"id\":\"a\",\"revision\":" + revision + ",\"body\":\"embargoed\",\"embargoedUntil\":\"" + NINE
                + "\"}";
    }

    private Optional<String> body() {
        return current.article().map(Article::body);
    }

    private void take(String article) {
        take(article, new RecordHeaders());
    }

    private void take(String article, Headers headers) {
        take(article, headers, "2026-03-01T08:00:00Z");
    }

    private void take(String article, Headers headers, String written) {
        byte[] value = article.getBytes(StandardCharsets.UTF_8);
        current.take(new ConsumerRecord<>(
                "news.articles",
                0,
                0,
                Instant.parse(written).toEpochMilli(),
                TimestampType.LOG_APPEND_TIME,
                1,
                value.length,
                new byte[] {'a'},
                value,
                headers,
                Optional.empty()));
    }

    /** Of a record that was refused at eight. */
    private static Headers replayed() {
        return new RecordHeaders()
                .add(Replay.OF, "news.articles-0@0".getBytes(StandardCharsets.UTF_8))
                .add(Replay.ARRIVED, "2026-03-01T08:00:00Z".getBytes(StandardCharsets.UTF_8));
    }

    private static Headers copy() {
        return Reprocess.headers(new RecordHeaders(), "news.articles", 0, 0);
    }
}
