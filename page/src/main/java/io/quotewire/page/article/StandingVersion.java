package io.quotewire.page.article;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Reprocess;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which of an article's records stands, taken in one by one in the order of their topic: as the processor has it, as
 * far as the records themselves tell. A copy is no version, what has no text is refused. Used by one thread.
 */
final class StandingVersion {
    private @Nullable Article standing;
    private @Nullable ArticleVersion version;

    void take(ConsumerRecord<byte[], byte[]> read) {
        if (Reprocess.of(read.headers()).isEmpty()) {
            article(read).ifPresent(this::take);
        }
    }

    /** Empty where none was taken. */
    Optional<Article> article() {
        return Optional.ofNullable(standing);
    }

    private void take(Article article) {
        ArticleVersion own = ArticleVersion.of(article, Optional.ofNullable(version));
        if (version == null || own.replaces(version, isWithdrawn(standing) && !isWithdrawn(article))) {
            standing = article;
            version = version == null ? own : own.after(version);
        }
    }

    private static boolean isWithdrawn(@Nullable Article article) {
        return article != null && article.status() == Article.Status.WITHDRAWN;
    }

    private static Optional<Article> article(ConsumerRecord<byte[], byte[]> read) {
        if (read.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(read.value(), Article.class)).filter(StandingVersion::canBeUsed);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean canBeUsed(Article article) {
        boolean needsBody = article.status() == null || article.status() == Article.Status.USABLE;
        String body = article.body();
        return !needsBody || (body != null && !body.isBlank());
    }
}
