package io.quotewire.page.article;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.header.Reprocess;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which of an article's records stands, taken in one by one in the order of their topic. A version under embargo or
 * withheld waits beside the one that stands, as with the processor: it takes that one's place when its embargo is over
 * by the records' times or now, unless another version has taken its own. A copy is no version, what has no text is
 * refused. What the processor knows beyond the records has no say: that an article was archived, so that a later
 * version changed nothing, or that one could not be extracted. Used by one thread.
 */
final class CurrentVersion {
    private final Instant now;
    private Optional<Version> standing = Optional.empty();
    private Optional<Version> waiting = Optional.empty();

    /** @param now what an embargo must be over by */
    CurrentVersion(Instant now) {
        this.now = now;
    }

    void take(ConsumerRecord<byte[], byte[]> read) {
        if (Reprocess.of(read.headers()).isEmpty()) {
            Instant written = Instant.ofEpochMilli(read.timestamp());
            Instant then = written.isAfter(now) ? now : written;
            release(then);
            article(read).ifPresent(article -> take(article, then));
        }
    }

    /** Empty where none was taken or none is out yet. */
    Optional<Article> article() {
        release(now);
        return standing.map(Version::article);
    }

    /** Whether there is a version, and none is out yet. */
    boolean isKeptBack() {
        release(now);
        return standing.isEmpty() && waiting.isPresent();
    }

    private void release(Instant at) {
        Optional<Version> due = waiting.filter(version -> !ArticleVersion.waits(version.article, at));
        if (due.isPresent()) {
            waiting = Optional.empty();
            take(due.get().article, at);
        }
    }

    private void take(Article article, Instant at) {
        ArticleVersion own = ArticleVersion.of(
                article, ArticleVersion.newest(standing.map(Version::number), waiting.map(Version::number)));
        Optional<Version> newer = waiting.filter(known -> own.isOlderThan(known.number));
        boolean overtaken = newer.isPresent() && !isWithdrawn(article);
        if (overtaken || standing.filter(known -> isStale(article, own, known)).isPresent()) {
            return;
        }
        if (ArticleVersion.waits(article, at)) {
            waiting = Optional.of(new Version(article, own));
        } else {
            waiting = newer;
            ArticleVersion number =
                    standing.map(known -> own.after(known.number)).orElse(own);
            standing = Optional.of(new Version(article, number));
        }
    }

    private static boolean isStale(Article article, ArticleVersion own, Version known) {
        return !own.replaces(known.number, isWithdrawn(known.article) && !isWithdrawn(article));
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

    /** @param number as which it is compared with others */
    private record Version(Article article, ArticleVersion number) {}
}
