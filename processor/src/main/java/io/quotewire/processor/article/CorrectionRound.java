package io.quotewire.processor.article;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.topology.Arrival;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the remembered articles of a task that changed corrections concern, and has their records read once more. A
 * correction of one article goes to it at once; those of entities are found by a walk over what is remembered, a step
 * at a time, so that live news never waits for them. Which state of the corrections is applied to all that is
 * remembered is kept: what changed while the task was away is found by a walk too. Used by one stream thread.
 */
final class CorrectionRound {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionRound.class);
    private static final int MOST_LOOKED_AT_ONCE = 5_000;
    private static final int MOST_READ_AT_ONCE = 200;
    private static final String APPLIED = "applied";

    private final CorrectionParts parts;
    private final ArticleMemory memory;
    private final HeldArticles held;
    private final KeyValueStore<String, byte[]> marks;
    private final int partition;
    private final LateTakedowns late;
    /** The ids of articles that were taken down, by their keys: an archived one is looked for by its id. */
    private final Map<String, String> erasedIds = new HashMap<>();
    /** Decided about by themselves, so before those that a walk found. */
    private final Set<String> due = new LinkedHashSet<>();

    private final Set<String> found = new LinkedHashSet<>();
    private final Map<String, Reading> reading = new LinkedHashMap<>();
    /** Which record of an article was refused: it is not tried again because an entity is corrected. */
    private final Map<String, Long> refused = new HashMap<>();

    private @Nullable Corrections seen;
    private boolean walking;
    private boolean isMarked;
    private int pause;
    private Optional<String> walkedTo = Optional.empty();

    CorrectionRound(
            CorrectionParts parts,
            ArticleMemory memory,
            HeldArticles held,
            KeyValueStore<String, byte[]> marks,
            int partition) {
        this.parts = parts;
        this.memory = memory;
        this.late = new LateTakedowns(parts, memory, partition);
        this.held = held;
        this.marks = marks;
        this.partition = partition;
    }

    /**
     * A step.
     *
     * @param goesOn asked before each article
     */
    void step(BooleanSupplier goesOn, ArticleTaker taker) {
        Corrections now = parts.corrections().current();
        if (now != seen) {
            notice(now);
        }
        if (walking && found.size() < MOST_READ_AT_ONCE) {
            walk(now);
        }
        begin(due, now, goesOn, taker);
        begin(found, now, goesOn, taker);
        pause = Math.max(0, pause - 1);
        takeWhatWasRead(goesOn, taker);
        late.step(now, goesOn, (key, article) -> taker.take(key, article, Optional.empty()));
        if (!walking && !isMarked && due.isEmpty() && found.isEmpty() && reading.isEmpty() && late.isDone()) {
            erasedIds.clear();
            marks.put(APPLIED, AppliedMark.of(now).toBytes());
            isMarked = true;
        }
    }

    void close() {
        late.close();
        reading.values().forEach(one -> one.record().cancel(false));
    }

    private void notice(Corrections now) {
        Corrections before = seen;
        seen = now;
        AppliedMark applied = AppliedMark.read(marks.get(APPLIED));
        isMarked = before == null && applied.isOf(now);
        if (isMarked) {
            return;
        }
        boolean everywhere = before == null;
        for (Correction changed : before == null ? now.besides(applied.decisions()) : now.differences(before)) {
            String articleId = changed.articleId();
            if (!changed.concernsOneArticle() || articleId == null) {
                everywhere = true;
                continue;
            }
            soon(Keys.of(articleId));
            if (now.isErased(articleId)) {
                held.drop(Keys.of(articleId));
                erasedIds.put(Keys.of(articleId), articleId);
            }
        }
        if (everywhere) {
            walking = true;
            walkedTo = Optional.empty();
        }
    }

    private void soon(String key) {
        found.remove(key);
        due.add(key);
    }

    private void takeWhatWasRead(BooleanSupplier goesOn, ArticleTaker taker) {
        for (var entries = reading.entrySet().iterator(); entries.hasNext() && goesOn.getAsBoolean(); ) {
            var entry = entries.next();
            Reading read = entry.getValue();
            if (!read.record().isDone()) {
                continue;
            }
            entries.remove();
            try {
                taken(entry.getKey(), read.offset(), read.record().join(), taker);
            } catch (CompletionException | CancellationException e) {
                LOG.warn("the record of '{}' is read again later: {}", entry.getKey(), e.getMessage());
                soon(entry.getKey());
                pause = LateTakedowns.PAUSE;
            }
        }
    }

    private void taken(String key, long offset, Optional<Arrival> record, ArticleTaker taker) {
        if (!(memory.of(key).orElse(null) instanceof Remembered article)
                || article.provenance().offset() != offset) {
            // Another record stands by now, or none.
            soon(key);
        } else if (record.isPresent()) {
            switch (taker.take(key, article, record)) {
                case DONE -> refused.remove(key);
                case REFUSED -> refused.put(key, offset);
                case OF_ANOTHER -> unreachable(article);
            }
        } else {
            unreachable(article);
        }
    }

    /** One whose record is being read stays due: what was decided meanwhile may hold for another record. */
    private void begin(Set<String> articles, Corrections now, BooleanSupplier goesOn, ArticleTaker taker) {
        Iterator<String> keys = articles.iterator();
        for (int i = 0; i < MOST_READ_AT_ONCE && keys.hasNext() && goesOn.getAsBoolean(); i++) {
            String key = keys.next();
            Optional<Memory> known = memory.of(key);
            boolean remembered = known.orElse(null) instanceof Remembered;
            boolean emptied = known.orElse(null) instanceof Remembered article && now.isEmptied(article);
            boolean canRead = pause == 0 && reading.size() < MOST_READ_AT_ONCE;
            if (emptied || (!reading.containsKey(key) && (canRead || !remembered))) {
                keys.remove();
                correct(now, key, known, taker);
            }
        }
    }

    private void correct(Corrections now, String key, Optional<Memory> known, ArticleTaker taker) {
        if (!(known.orElse(null) instanceof Remembered article)) {
            String articleId = erasedIds.get(key);
            if (articleId != null && now.isErased(articleId)) {
                late.want(key, articleId);
            } else if (known.isPresent()) {
                parts.metrics().archived();
                LOG.warn("'{}' is archived: what is corrected of it is not applied", key);
            }
        } else if (!now.agreeWith(article)) {
            if (now.isEmptied(article)) {
                stopReading(key);
                taker.take(key, article, Optional.empty());
            } else if (article.provenance().knowsItsRecord()) {
                long offset = article.provenance().offset();
                reading.put(key, new Reading(offset, parts.records().read(partition, offset)));
            } else {
                unreachable(article);
            }
        }
    }

    private void stopReading(String key) {
        Reading read = reading.remove(key);
        if (read != null) {
            read.record().cancel(false);
        }
    }

    private void walk(Corrections now) {
        walkedTo = memory.walk(walkedTo, MOST_LOOKED_AT_ONCE, (key, article) -> {
            boolean again =
                    refused.getOrDefault(key, -1L) == article.provenance().offset();
            if (!again && !due.contains(key) && !now.agreeWith(article)) {
                found.add(key);
            }
        });
        walking = walkedTo.isPresent();
    }

    private void unreachable(Remembered article) {
        parts.metrics().unreachable();
        LOG.warn(
                article.provenance().knowsItsRecord()
                        ? "the record of '{}' is not there any more: what is corrected of it is applied when it is sent"
                                + " again"
                        : "where the record of '{}' lies is not known: what is corrected of it is applied when it is"
                                + " sent again",
                article.origin().articleId());
    }

    /** @param record at this offset, as soon as it is there */
    private record Reading(long offset, CompletableFuture<Optional<Arrival>> record) {}
}
