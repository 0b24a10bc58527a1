package io.quotewire.streaming.contract;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a version of an article. Versions are ordered by revision, then by {@code modifiedAt} if both have one,
 * then by arrival.
 *
 * @param revision 0 or more in practice; 0 if the article gives none
 */
public record ArticleVersion(long revision, @Nullable Instant modifiedAt) {

    /**
     * The version of an article.
     *
     * @param known the newest known version of it. A withdrawal without a revision withdraws whichever version that is,
     *     and a withheld version without one holds it back: both take the known revision
     */
    public static ArticleVersion of(Article article, Optional<ArticleVersion> known) {
        Long revision = article.revision();
        ArticleVersion own = new ArticleVersion(revision == null ? 0 : revision, article.modifiedAt());
        boolean takesBack = article.status() == Article.Status.WITHDRAWN || article.status() == Article.Status.WITHHELD;
        return revision == null && takesBack ? known.map(own::onTopOf).orElse(own) : own;
    }

    /**
     * Whether its publisher wants this version of the article to wait: it is withheld, or its embargo has not ended.
     */
    public static boolean waits(Article article, Instant at) {
        Instant embargo = article.embargoedUntil();
        return article.status() != Article.Status.WITHDRAWN
                && (article.status() == Article.Status.WITHHELD || (embargo != null && embargo.isAfter(at)));
    }

    /** The newest known version: either the published one or one that waits. */
    public static Optional<ArticleVersion> newest(Optional<ArticleVersion> current, Optional<ArticleVersion> waiting) {
        return waiting.map(version -> current.map(version::newest).orElse(version))
                .or(() -> current);
    }

    /** The newer of the two, if {@code other} arrived later. */
    public ArticleVersion newest(ArticleVersion other) {
        return other.isOlderThan(this) ? this : other;
    }

    /** Whether this version, which arrives after {@code other}, is older and so too late. */
    public boolean isOlderThan(ArticleVersion other) {
        if (revision != other.revision) {
            return revision < other.revision;
        }
        return modifiedAt != null && other.modifiedAt != null && modifiedAt.isBefore(other.modifiedAt);
    }

    /**
     * Whether this version, which arrives after {@code other}, is known to be newer and not the same one re-sent. If
     * neither has a revision or a time, the order of arrival decides.
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
     * Whether this version, which arrives after {@code other}, replaces it.
     *
     * @param bringsBack whether {@code other} is withdrawn and this is not a withdrawal: a withdrawn article comes back
     *     only with a newer version, not with the one that was withdrawn
     * @param cameBefore whether this version had come before {@code other}, was refused then and has been replayed
     */
    public boolean replaces(ArticleVersion other, boolean bringsBack, boolean cameBefore) {
        boolean isLate = cameBefore ? !other.isOlderThan(this) : isOlderThan(other);
        return !isLate && (!bringsBack || isNewerThan(other));
    }

    /** The version to remember after {@code earlier}: one without {@code modifiedAt} keeps the time that was known. */
    public ArticleVersion after(ArticleVersion earlier) {
        return modifiedAt == null && revision == earlier.revision ? earlier : this;
    }

    private ArticleVersion onTopOf(ArticleVersion known) {
        boolean later = modifiedAt != null && (known.modifiedAt == null || modifiedAt.isAfter(known.modifiedAt));
        return new ArticleVersion(known.revision, later ? modifiedAt : known.modifiedAt);
    }
}
