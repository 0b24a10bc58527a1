package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.processor.budget.DecisionTime;
import io.quotewire.processor.catalogue.LiveCatalogue;
import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.processor.revisit.ArticleRederivation;
import io.quotewire.processor.revisit.CorrectionParts;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.Stamp;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives the events of published articles again because corrections have changed. Used by one stream thread. */
record CorrectedArticles(
        ArticleCheck check,
        RederivationDecider rederivation,
        DecisionWriter writer,
        DecisionTime time,
        LiveCatalogue catalogue,
        CorrectionParts parts,
        ProcessorMetrics metrics)
        implements ArticleRederivation {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectedArticles.class);

    @Override
    public Result rederive(String key, Remembered article, Optional<Arrival> arrival, Corrections corrections) {
        Instant now = Instant.ofEpochMilli(writer.context().currentSystemTimeMs());
        try {
            if (arrival.isPresent()) {
                return again(key, article, arrival.get(), corrections, now);
            }
            if (corrections.forbidEvents(article)) {
                Stamp stamp = new Stamp(
                        article.version().number().revision(),
                        null,
                        now,
                        article.derived().extractor());
                write(key, article, rederivation.withoutEvents(article, corrections), stamp);
            }
            return Result.DONE;
        } catch (RefusedException refused) {
            metrics.refused(refused.reason());
            arrival.ifPresentOrElse(
                    record -> writer.refuse(record, refused, now),
                    () -> LOG.error(
                            "the events of '{}' must be retracted and could not be, which is retried at the next"
                                    + " correction and the next start: {}",
                            article.origin().articleId(),
                            refused.explanation()));
            return Result.REFUSED;
        }
    }

    private Result again(String key, Remembered before, Arrival arrival, Corrections corrections, Instant now)
            throws RefusedException {
        if (!Arrays.equals(
                key.getBytes(StandardCharsets.UTF_8), arrival.record().key())) {
            return Result.OF_ANOTHER;
        }
        Article article = check.article(arrival);
        Extractor extractor = catalogue.extractor(now.toEpochMilli());
        Submission submission = new Submission(
                article, before.version(), arrival, false, Optional.empty(), now, extractor, corrections, true);
        Optional<Decision> decision = time.measure(() -> rederivation.corrected(submission, before));
        if (decision.isEmpty()) {
            return Result.OF_ANOTHER;
        }
        if (decision.get().outcome() == Outcome.HELD) {
            return Result.DELAYED;
        }
        Stamp stamp = new Stamp(before.version().number().revision(), article.ingestedAt(), now, extractor.version());
        write(key, before, decision.get(), stamp);
        return Result.DONE;
    }

    /**
     * An article whose events do not change gets no record on {@code processed}. Its record's trace ended long ago and
     * is not continued.
     */
    private void write(String key, Remembered before, Decision decision, Stamp stamp) throws RefusedException {
        boolean changed = !decision.changes().isNothing();
        List<Processed> lines = changed ? ProcessedLines.of(decision, stamp) : List.of();
        writer.write(key, Optional.of(before), decision, lines, stamp, new RecordHeaders(), id(key, decision));
        if (changed) {
            metrics.done(decision);
            parts.metrics().applied();
        }
    }

    /** Unique, since the generation counts the changes of the article's events. */
    private static String id(String key, Decision decision) {
        return key + "-generation-" + decision.generation();
    }
}
