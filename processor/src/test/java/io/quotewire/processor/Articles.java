package io.quotewire.processor;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Articles for tests; each method gives a changed copy. */
public record Articles(Article article) {
    public static final Instant PUBLISHED = Instant.parse("2026-03-01T08:30:00Z");

    public static Articles article(String id, String body) {
        return new Articles(new Article(
                1,
                id,
                "https://news.example/" + id,
                "Wire",
                "A title",
                body,
                "en",
                PUBLISHED,
                null,
                PUBLISHED.plusSeconds(60),
                null,
                null,
                null,
                null,
                null,
                null));
    }

    public Articles body(@Nullable String body) {
        return copy(
                article.publisher(),
                body,
                article.language(),
                article.publishedAt(),
                article.modifiedAt(),
                article.revision(),
                article.status(),
                article.embargoedUntil());
    }

    public Articles publisher(String publisher) {
        return copy(
                publisher,
                article.body(),
                article.language(),
                article.publishedAt(),
                article.modifiedAt(),
                article.revision(),
                article.status(),
                article.embargoedUntil());
    }

    public Articles language(String language) {
        return copy(
                article.publisher(),
                article.body(),
                language,
                article.publishedAt(),
                article.modifiedAt(),
                article.revision(),
                article.status(),
                article.embargoedUntil());
    }

    public Articles publishedAt(@Nullable Instant publishedAt) {
        return copy(
                article.publisher(),
                article.body(),
                article.language(),
                publishedAt,
                article.modifiedAt(),
                article.revision(),
                article.status(),
                article.embargoedUntil());
    }

    public Articles modifiedAt(Instant modifiedAt) {
        return copy(
                article.publisher(),
                article.body(),
                article.language(),
                article.publishedAt(),
                modifiedAt,
                article.revision(),
                article.status(),
                article.embargoedUntil());
    }

    public Articles revision(long revision) {
        return copy(
                article.publisher(),
                article.body(),
                article.language(),
                article.publishedAt(),
                article.modifiedAt(),
                revision,
                article.status(),
                article.embargoedUntil());
    }

    public Articles status(Status status) {
        return copy(
                article.publisher(),
                article.body(),
                article.language(),
                article.publishedAt(),
                article.modifiedAt(),
                article.revision(),
                status,
                article.embargoedUntil());
    }

    public Articles embargoedUntil(Instant until) {
        return copy(
                article.publisher(),
                article.body(),
                article.language(),
                article.publishedAt(),
                article.modifiedAt(),
                article.revision(),
                article.status(),
                until);
    }

    private Articles copy(
            @Nullable String publisher,
            @Nullable String body,
            @Nullable String language,
            @Nullable Instant publishedAt,
            @Nullable Instant modifiedAt,
            @Nullable Long revision,
            @Nullable Status status,
            @Nullable Instant embargoedUntil) {
        return new Articles(new Article(
                article.schemaVersion(),
                article.id(),
                article.url(),
                publisher,
                article.title(),
                body,
                language,
                publishedAt,
                modifiedAt,
                article.ingestedAt(),
                revision,
                status,
                embargoedUntil,
                article.byline(),
                article.section(),
                article.usageTerms()));
    }
}
