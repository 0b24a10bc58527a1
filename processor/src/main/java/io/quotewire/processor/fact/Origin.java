package io.quotewire.processor.fact;

import io.quotewire.streaming.contract.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every fact says of the article it comes from.
 *
 * @param publishedAt in milliseconds
 * @param assumed whether {@code publishedAt} is a stand-in
 */
public record Origin(
        String articleId,
        @Nullable String url,
        String publisher,
        Instant publishedAt,
        boolean assumed,
        @Nullable String language) {

    public static Origin of(Article article, PublicationDate date) {
        return new Origin(
                article.id(), article.url(), publisher(article), date.at(), date.assumed(), article.language());
    }

    private static String publisher(Article article) {
        String publisher = article.publisher();
        return publisher == null || publisher.isBlank() ? Article.UNKNOWN_PUBLISHER : publisher.strip();
    }
}
