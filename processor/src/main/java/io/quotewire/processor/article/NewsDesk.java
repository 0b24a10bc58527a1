package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.processor.fact.ChangeSet;
import io.quotewire.processor.fact.Digest;
import io.quotewire.processor.fact.Facts;
import io.quotewire.processor.fact.PublicationDate;
import io.quotewire.processor.fact.Standing;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.ArticleVersion;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.memory.Memory.Settled;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.DeadLetter;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.topology.RefusedException;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides what becomes of an arriving version of an article, given what is remembered of it. Reads no store and no clock
 * and changes nothing; extraction is the only work it does.
 */
final class NewsDesk {
    private final ProcessorPolicy policy;
    private final TimedExtraction extraction;

    NewsDesk(ProcessorPolicy policy, TimedExtraction extraction) {
        this.policy = policy;
        this.extraction = extraction;
    }

    /**
     * Decides.
     *
     * @param overtaken whether a newer version waits
     * @param arrived when the record was written
     * @param extractor for this article from its first word to its last fact
     * @throws RefusedException where the article cannot be extracted; what is published of it stands
     */
    Decision decide(
            Article article,
            Optional<Memory> memory,
            boolean overtaken,
            Instant arrived,
            Instant now,
            Extractor extractor)
            throws RefusedException {
        Optional<Remembered> before = memory.map(known -> known instanceof Remembered remembered ? remembered : null);
        PublicationDate date = PublicationDate.of(article, before.flatMap(NewsDesk::assumedDate), arrived, now);
        Origin origin = origin(article, before, date);
        if (overtaken
                || (before.isPresent()
                        && ArticleVersion.of(article).isOlderThan(before.get().version()))) {
            return Decision.nothingChanges(Outcome.STALE, origin, date.flags());
        }
        if (waits(article, now)) {
            return Decision.nothingChanges(Outcome.HELD, origin, date.flags());
        }
        Standing standing = standing(article);
        String content = Digest.ofContent(article, standing);
        if (memory.isPresent() && memory.get() instanceof Settled settled) {
            boolean same = settled.content().equals(content);
            return Decision.nothingChanges(same ? Outcome.UNCHANGED : Outcome.SETTLED, origin, date.flags());
        }
        if (before.isPresent() && stands(before.get(), content, extractor)) {
            return unchanged(article, before.get(), origin, date);
        }
        return changed(article, before, standing, content, origin, date, now, extractor);
    }

    private Decision unchanged(Article article, Remembered before, Origin origin, PublicationDate date) {
        Decision decision = Decision.nothingChanges(Outcome.UNCHANGED, origin, date.flags());
        ArticleVersion version = ArticleVersion.of(article).after(before.version());
        return version.equals(before.version()) ? decision : decision.remembering(before.withVersion(version));
    }

    private Decision changed(
            Article article,
            Optional<Remembered> before,
            Standing standing,
            String content,
            Origin origin,
            PublicationDate date,
            Instant now,
            Extractor extractor)
            throws RefusedException {
        long started = System.nanoTime();
        Facts facts = standing == Standing.PUBLISHED ? facts(origin, article, extractor) : Facts.NONE;
        long nanos = standing == Standing.PUBLISHED ? System.nanoTime() - started : 0;
        ArticleVersion version = ArticleVersion.of(article);
        Remembered after = new Remembered(
                content,
                ArticleMemory.bucket(now.plus(policy.correctionWindow())),
                before.map(known -> version.after(known.version())).orElse(version),
                standing,
                before.map(Remembered::generation).orElse(0L) + 1,
                origin,
                extractor.version(),
                policy.minimumConfidence(),
                facts.contribution(),
                facts.quotes(),
                facts.mentions());
        ChangeSet changes = ChangeSet.between(
                before.map(Remembered::origin).orElse(origin),
                before.map(Remembered::facts).orElse(Facts.NONE),
                origin,
                facts);
        return new Decision(
                outcome(standing, before),
                origin,
                date.flags(),
                changes,
                Optional.of(after),
                after.generation(),
                nanos);
    }

    /** Whatever an extractor does wrong is one article's misfortune: a span outside the text is caught here too. */
    private Facts facts(Origin origin, Article article, Extractor extractor) throws RefusedException {
        Extraction extracted = extraction.of(article, extractor);
        try {
            return Facts.of(origin, article, extracted, policy.minimumConfidence());
        } catch (RuntimeException e) {
            throw new RefusedException(
                    DeadLetter.Reason.EXTRACTOR_FAILURE,
                    TimedExtraction.STEP,
                    "the extraction does not fit the text: " + e);
        }
    }

    private boolean stands(Remembered before, String content, Extractor extractor) {
        boolean sameDerivation = before.standing() != Standing.PUBLISHED
                || (before.extractor().equals(extractor.version())
                        && before.minimumConfidence() == policy.minimumConfidence());
        return before.content().equals(content) && sameDerivation;
    }

    private Standing standing(Article article) {
        if (article.status() == Article.Status.WITHDRAWN) {
            return Standing.WITHDRAWN;
        }
        return policy.extracts(article.language()) ? Standing.PUBLISHED : Standing.SKIPPED;
    }

    /** A withdrawal that names no publisher and no date is of the article as it was published. */
    private static Origin origin(Article article, Optional<Remembered> before, PublicationDate date) {
        boolean withdrawn = article.status() == Article.Status.WITHDRAWN;
        return withdrawn && before.isPresent() ? before.get().origin() : origin(article, date);
    }

    private static Origin origin(Article article, PublicationDate date) {
        String publisher = article.publisher();
        return new Origin(
                article.id(),
                article.url(),
                publisher == null || publisher.isBlank() ? Article.UNKNOWN_PUBLISHER : publisher.strip(),
                date.at(),
                date.assumed(),
                article.language());
    }

    private static Optional<Instant> assumedDate(Remembered before) {
        return before.origin().assumed() ? Optional.of(before.origin().publishedAt()) : Optional.empty();
    }

    private static boolean waits(Article article, Instant now) {
        if (article.status() == Article.Status.WITHDRAWN) {
            return false;
        }
        Instant embargo = article.embargoedUntil();
        return article.status() == Article.Status.WITHHELD || (embargo != null && embargo.isAfter(now));
    }

    private static Outcome outcome(Standing standing, Optional<Remembered> before) {
        return switch (standing) {
            case PUBLISHED -> before.isPresent() ? Outcome.CHANGED : Outcome.NEW;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case SKIPPED -> Outcome.SKIPPED_LANGUAGE;
        };
    }
}
