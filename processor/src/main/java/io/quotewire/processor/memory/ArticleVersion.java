package io.quotewire.processor.memory;

import io.quotewire.streaming.contract.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which version of an article this is. Versions are ordered by revision, then by {@code modifiedAt} where both have one,
 * then by arrival.
 *
 * @param revision 0 or more in practice; 0 where the article gives none
 */
public record ArticleVersion(long revision, @Nullable Instant modifiedAt) {

    public static ArticleVersion of(Article article) {
        Long revision = article.revision();
        return new ArticleVersion(revision == null ? 0 : revision, article.modifiedAt());
    }

    /** Whether this one arrives too late, after {@code other}. */
    public boolean isOlderThan(ArticleVersion other) {
        if (revision != other.revision) {
            return revision < other.revision;
        }
        return modifiedAt != null && other.modifiedAt != null && modifiedAt.isBefore(other.modifiedAt);
    }

    /** This version after {@code earlier}: a version without {@code modifiedAt} takes over the one that was known. */
    public ArticleVersion after(ArticleVersion earlier) {
        return modifiedAt == null && revision == earlier.revision ? earlier : this;
    }
}
