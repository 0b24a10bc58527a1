package io.quotewire.page.article;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Determines the current version of an article from its records, taken one by one in the order of their topic, as the
 * processor does. A version under embargo or withheld waits; it becomes current once its embargo is over by the time of
 * a later record or now, unless another version has replaced it. Copies made for reprocessing are not versions, and
 * records without text are refused. What only the processor knows is not considered: that an article was archived, so
 * that a later version changed nothing, or that one could not be extracted. Not thread-safe.
 */
final class CurrentVersion {
    private final Instant now;
    private Optional<Version> current = Optional.empty();
    private Optional<Version> waiting = Optional.empty();

    /** @param now the time by which embargoes must be over */
    CurrentVersion(Instant now) {
        this.now = now;
    }

    void take(ConsumerRecord<byte[], byte[]> read) {
        if (Reprocess.of(read.headers()).isEmpty()) {
            Instant written = Instant.ofEpochMilli(read.timestamp());
            Instant then = written.isAfter(now) ? now : written;
            release(then);
            Turn turn = Turn.of(read.headers(), read.topic(), read.partition(), read.offset(), read.timestamp());
            article(read).ifPresent(article -> take(article, turn, waiting.map(Version::received), then));
        }
    }

    /** The current version; empty if there is none, or none is released yet. */
    Optional<Article> article() {
        release(now);
        return current.map(Version::article);
    }

    /** Whether there is a version, but none is released yet. */
    boolean isKeptBack() {
        release(now);
        return current.isEmpty() && waiting.isPresent();
    }

    private void release(Instant at) {
        Optional<Version> due = waiting.filter(version -> !ArticleVersion.waits(version.article, at));
        if (due.isPresent()) {
            waiting = Optional.empty();
            Version released = due.get();
            take(released.article, released.received.last(), Optional.of(released.received), at);
        }
    }

    private void take(Article article, Turn turn, Optional<ReceivedVersion> waited, Instant at) {
        ReceivedVersion own = ReceivedVersion.of(article, turn, current.map(Version::received), waited);
        Optional<Version> newer = waiting.filter(known -> isStale(article, own, known));
        boolean overtaken = newer.isPresent() && !isWithdrawn(article);
        if (overtaken || current.filter(known -> isStale(article, own, known)).isPresent()) {
            return;
        }
        if (ArticleVersion.waits(article, at)) {
            waiting = Optional.of(new Version(article, own));
        } else {
            waiting = newer;
            ReceivedVersion received = current.map(
                            known -> known.received.followedBy(own, isWithdrawn(known.article), isWithdrawn(article)))
                    .orElse(own);
            current = Optional.of(new Version(article, received));
        }
    }

    private static boolean isStale(Article article, ReceivedVersion own, Version known) {
        boolean withdraws = isWithdrawn(article);
        return !known.received.isReplacedBy(own, withdraws, isWithdrawn(known.article) && !withdraws);
    }

    private static boolean isWithdrawn(Article article) {
        return article.status() == Article.Status.WITHDRAWN;
    }

    private static Optional<Article> article(ConsumerRecord<byte[], byte[]> read) {
        if (read.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(read.value(), Article.class)).filter(CurrentVersion::canBeUsed);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean canBeUsed(Article article) {
        boolean needsBody = article.status() == null || article.status() == Article.Status.USABLE;
        String body = article.body();
        return !needsBody || (body != null && !body.isBlank());
    }

    /** @param received by which it is compared with others */
    private record Version(Article article, ReceivedVersion received) {}
}
