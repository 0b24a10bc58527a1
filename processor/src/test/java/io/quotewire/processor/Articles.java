package io.quotewire.processor;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Articles for tests; each method returns a changed copy. */
public record Articles(Article article) {
    public static final Instant PUBLISHED = Instant.parse("2026-03-01T08:30:00Z");

    public static Articles article(String id, String body) {
        return new Articles(Article.builder(id)
                .url("https://news.example/" + id)
                .publisher("Wire")
                .title("A title")
                .body(body)
                .language("en")
                .publishedAt(PUBLISHED)
                .ingestedAt(PUBLISHED.plusSeconds(60))
                .build());
    }

    public Articles body(@Nullable String body) {
        return new Articles(article.toBuilder().body(body).build());
    }

    public Articles title(String title) {
        return new Articles(article.toBuilder().title(title).build());
    }

    public Articles byline(String byline) {
        return new Articles(article.toBuilder().byline(byline).build());
    }

    public Articles publisher(String publisher) {
        return new Articles(article.toBuilder().publisher(publisher).build());
    }

    public Articles language(String language) {
        return new Articles(article.toBuilder().language(language).build());
    }

    public Articles publishedAt(@Nullable Instant publishedAt) {
        return new Articles(article.toBuilder().publishedAt(publishedAt).build());
    }

    public Articles modifiedAt(Instant modifiedAt) {
        return new Articles(article.toBuilder().modifiedAt(modifiedAt).build());
    }

    public Articles ingestedAt(@Nullable Instant ingestedAt) {
        return new Articles(article.toBuilder().ingestedAt(ingestedAt).build());
    }

    public Articles revision(long revision) {
        return new Articles(article.toBuilder().revision(revision).build());
    }

    public Articles status(Status status) {
        return new Articles(article.toBuilder().status(status).build());
    }

    public Articles embargoedUntil(Instant until) {
        return new Articles(article.toBuilder().embargoedUntil(until).build());
    }
}
