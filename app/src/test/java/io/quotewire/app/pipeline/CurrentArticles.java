package io.quotewire.app.pipeline;

import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Article.Status;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The current articles after a sequence of versions, by the contract's rules, written without the pipeline's code. */
final class CurrentArticles {
    private final Map<String, Dated> byId = new HashMap<>();

    /** An article with the date it is counted under. */
    record Dated(Article article, Instant publishedAt, boolean assumed) {}

    /** Takes the next version, in order of arrival. */
    void arrive(Article next) {
        Dated before = byId.get(next.id());
        if (before == null) {
            byId.put(next.id(), dated(next, null));
            return;
        }
        Article known = before.article();
        if (next.status() == Status.WITHDRAWN && next.revision() == null) {
            Article.Builder withdrawn = next.toBuilder().revision(revision(known));
            byId.put(next.id(), dated(withdrawn.modifiedAt(later(next, known)).build(), before));
        } else if (!isStale(next, known) && !isWithdrawn(next, known)) {
            byId.put(next.id(), dated(keepingModified(next, known), before));
        }
    }

    /** What can be counted: all but withdrawn articles. */
    List<Dated> countable() {
        return byId.values().stream()
                .filter(current -> current.article().status() != Status.WITHDRAWN)
                .toList();
    }

    private static Dated dated(Article next, @Nullable Dated before) {
        if (next.status() == Status.WITHDRAWN && before != null) {
            return new Dated(next, before.publishedAt(), before.assumed());
        }
        Instant given = next.publishedAt();
        if (given != null) {
            return new Dated(next, given, false);
        }
        if (before != null) {
            return new Dated(next, before.publishedAt(), before.assumed());
        }
        Instant ingested = Objects.requireNonNull(next.ingestedAt(), "test articles have it");
        return new Dated(next, ingested, true);
    }

    private static boolean isStale(Article next, Article known) {
        if (revision(next) != revision(known)) {
            return revision(next) < revision(known);
        }
        Instant modified = next.modifiedAt();
        Instant knownModified = known.modifiedAt();
        return modified != null && knownModified != null && modified.isBefore(knownModified);
    }

    /** Whether it is the version that was withdrawn, sent again. */
    private static boolean isWithdrawn(Article next, Article known) {
        if (known.status() != Status.WITHDRAWN || next.status() == Status.WITHDRAWN) {
            return false;
        }
        if (revision(next) != revision(known)) {
            return false;
        }
        Instant modified = next.modifiedAt();
        Instant knownModified = known.modifiedAt();
        return (modified != null && knownModified != null) ? modified.equals(knownModified) : revision(known) != 0;
    }

    private static @Nullable Instant later(Article next, Article known) {
        Instant modified = next.modifiedAt();
        Instant knownModified = known.modifiedAt();
        return modified == null || (knownModified != null && knownModified.isAfter(modified))
                ? knownModified
                : modified;
    }

    private static Article keepingModified(Article next, Article known) {
        boolean keeps = next.modifiedAt() == null && revision(next) == revision(known);
        return keeps ? next.toBuilder().modifiedAt(known.modifiedAt()).build() : next;
    }

    private static long revision(Article article) {
        return Objects.requireNonNullElse(article.revision(), 0L);
    }
}
