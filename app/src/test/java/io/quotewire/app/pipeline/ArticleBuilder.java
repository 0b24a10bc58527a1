package io.quotewire.app.pipeline;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A changed copy of an article. */
final class ArticleBuilder {
    private final Article from;
    private @Nullable String publisher;
    private @Nullable String body;
    private @Nullable Instant publishedAt;
    private @Nullable Instant modifiedAt;
    private @Nullable Long revision;
    private @Nullable Status status;

    ArticleBuilder(Article from) {
        this.from = from;
        publisher = from.publisher();
        body = from.body();
        publishedAt = from.publishedAt();
        modifiedAt = from.modifiedAt();
        revision = from.revision();
        status = from.status();
    }

    static ArticleBuilder article(String id, Instant ingestedAt) {
        return new ArticleBuilder(new Article(
                1, id, null, null, null, null, "en", null, null, ingestedAt, null, null, null, null, null, null));
    }

    ArticleBuilder publisher(String value) {
        publisher = value;
        return this;
    }

    ArticleBuilder body(@Nullable String value) {
        body = value;
        return this;
    }

    ArticleBuilder publishedAt(@Nullable Instant value) {
        publishedAt = value;
        return this;
    }

    ArticleBuilder modifiedAt(@Nullable Instant value) {
        modifiedAt = value;
        return this;
    }

    ArticleBuilder revision(long value) {
        revision = value;
        return this;
    }

    ArticleBuilder withoutRevision() {
        revision = null;
        return this;
    }

    ArticleBuilder status(Status value) {
        status = value;
        return this;
    }

    Article build() {
        return new Article(
                1,
                from.id(),
                from.url(),
                publisher,
                from.title(),
                body,
                from.language(),
                publishedAt,
                modifiedAt,
                from.ingestedAt(),
                revision,
                status,
                null,
                null,
                null,
                null);
    }
}
