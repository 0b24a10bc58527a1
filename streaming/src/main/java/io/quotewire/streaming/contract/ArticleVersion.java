package io.quotewire.streaming.contract;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version of an article this is. Versions are ordered by revision, then by {@code modifiedAt} where both have
 * one, then by arrival.
 *
 * @param revision 0 or more in practice; 0 where the article gives none
 */
public record ArticleVersion(long revision, @Nullable Instant modifiedAt) {

    /**
     * The version of an article.
     *
     * @param known the newest that is known of it. A withdrawal that names no revision takes back whatever that is, and
     *     so does a withheld version hold it back: they are of the known revision
     */
    public static ArticleVersion of(Article article, Optional<ArticleVersion> known) {
        Long revision = article.revision();
        ArticleVersion own = new ArticleVersion(revision == null ? 0 : revision, article.modifiedAt());
        boolean takesBack = article.status() == Article.Status.WITHDRAWN || article.status() == Article.Status.WITHHELD;
        return revision == null && takesBack ? known.map(own::onTopOf).orElse(own) : own;
    }

    /** Whether its publisher wants this version of the article to wait: it is withheld, or its embargo is not over. */
    public static boolean waits(Article article, Instant at) {
        Instant embargo = article.embargoedUntil();
        return article.status() != Article.Status.WITHDRAWN
                && (article.status() == Article.Status.WITHHELD || (embargo != null && embargo.isAfter(at)));
    }

    /** The newest that is known: the one that stands, or one that waits. */
    public static Optional<ArticleVersion> newest(Optional<ArticleVersion> standing, Optional<ArticleVersion> waiting) {
        return waiting.map(version -> standing.map(version::newest).orElse(version))
                .or(() -> standing);
    }

    /** The newer of two, where {@code other} came later. */
    public ArticleVersion newest(ArticleVersion other) {
        return other.isOlderThan(this) ? this : other;
    }

    /** Whether this one arrives too late, after {@code other}. */
    public boolean isOlderThan(ArticleVersion other) {
        if (revision != other.revision) {
            return revision < other.revision;
        }
        return modifiedAt != null && other.modifiedAt != null && modifiedAt.isBefore(other.modifiedAt);
    }

    /**
     * Whether this one is known to have been made after {@code other}, which came before it, and is not the same sent
     * again. Where neither names a revision or a time, the order of arrival says so.
     */
    public boolean isNewerThan(ArticleVersion other) {
        if (revision != other.revision) {
            return revision > other.revision;
        }
        if (modifiedAt != null && other.modifiedAt != null) {
            return modifiedAt.isAfter(other.modifiedAt);
        }
        return revision == 0;
    }

    /**
     * Whether this one takes the place of {@code other}, after which it comes.
     *
     * @param bringsBack whether that is withdrawn and this is no withdrawal: what was withdrawn comes back with a
     *     version that is newer, not with the one that was withdrawn
     */
    public boolean replaces(ArticleVersion other, boolean bringsBack) {
        return bringsBack ? isNewerThan(other) : !isOlderThan(other);
    }

    /** This version after {@code earlier}: a version without {@code modifiedAt} takes over the one that was known. */
    public ArticleVersion after(ArticleVersion earlier) {
        return modifiedAt == null && revision == earlier.revision ? earlier : this;
    }

    private ArticleVersion onTopOf(ArticleVersion known) {
        boolean later = modifiedAt != null && (known.modifiedAt == null || modifiedAt.isAfter(known.modifiedAt));
        return new ArticleVersion(known.revision, later ? modifiedAt : known.modifiedAt);
    }
}
