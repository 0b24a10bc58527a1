package io.quotewire.processor.article;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.topology.Arrival;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
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

    private final Overruling overruling;
    private final ArticleMemory memory;
    private final HeldArticles held;
    private final KeyValueStore<String, byte[]> marks;
    private final int partition;
    private final Set<String> due = new LinkedHashSet<>();
    private final Map<String, CompletableFuture<Optional<Arrival>>> reading = new LinkedHashMap<>();
    private @Nullable Corrections seen;
    private boolean walking;
    private boolean isMarked;
    private Optional<String> walkedTo = Optional.empty();

    CorrectionRound(
            Overruling overruling,
            ArticleMemory memory,
            HeldArticles held,
            KeyValueStore<String, byte[]> marks,
            int partition) {
        this.overruling = overruling;
        this.memory = memory;
        this.held = held;
        this.marks = marks;
        this.partition = partition;
    }

    /** Makes the events of an article anew. */
    interface Taker {
        /** @param arrival the record that stands; empty where no text is needed, since no event will stand */
        void take(String key, Remembered article, Optional<Arrival> arrival);
    }

    /**
     * A step.
     *
     * @param goesOn asked before each article
     */
    void step(BooleanSupplier goesOn, Taker taker) {
        Corrections now = overruling.corrections().current();
        if (now != seen) {
            notice(now);
        }
        if (walking && due.size() < MOST_READ_AT_ONCE) {
            walk(now);
        }
        look(now, goesOn, taker);
        takeWhatWasRead(goesOn, taker);
        if (!walking && !isMarked && due.isEmpty() && reading.isEmpty()) {
            marks.put(APPLIED, mark(now));
            isMarked = true;
        }
    }

    void close() {
        reading.values().forEach(one -> one.cancel(false));
    }

    private void notice(Corrections now) {
        Corrections before = seen;
        seen = now;
        isMarked = before == null
                && Arrays.equals(mark(now), Objects.requireNonNullElse(marks.get(APPLIED), mark(Corrections.NONE)));
        if (isMarked) {
            return;
        }
        boolean everywhere = before == null;
        for (Correction changed : now.differences(before == null ? Corrections.NONE : before)) {
            String articleId = changed.articleId();
            if (!changed.concernsOneArticle() || articleId == null) {
                everywhere = true;
                continue;
            }
            due.add(Keys.of(articleId));
            if (now.isErased(articleId)) {
                held.drop(Keys.of(articleId));
            }
        }
        if (everywhere) {
            walking = true;
            walkedTo = Optional.empty();
        }
    }

    private void takeWhatWasRead(BooleanSupplier goesOn, Taker taker) {
        for (var entries = reading.entrySet().iterator(); entries.hasNext() && goesOn.getAsBoolean(); ) {
            var entry = entries.next();
            if (!entry.getValue().isDone()) {
                continue;
            }
            entries.remove();
            try {
                taken(entry.getKey(), entry.getValue().join(), taker);
            } catch (CompletionException | CancellationException e) {
                LOG.warn("the record of '{}' is read again later: {}", entry.getKey(), e.getMessage());
                due.add(entry.getKey());
            }
        }
    }

    private void taken(String key, Optional<Arrival> record, Taker taker) {
        if (memory.of(key).orElse(null) instanceof Remembered article) {
            if (record.isPresent()) {
                taker.take(key, article, record);
            } else {
                unreachable(article);
            }
        }
    }

    private void look(Corrections now, BooleanSupplier goesOn, Taker taker) {
        Iterator<String> keys = due.iterator();
        for (int i = 0; i < MOST_READ_AT_ONCE && keys.hasNext() && goesOn.getAsBoolean(); i++) {
            String key = keys.next();
            if (reading.size() >= MOST_READ_AT_ONCE) {
                return;
            }
            keys.remove();
            memory.of(key).ifPresent(known -> look(now, key, known, taker));
        }
    }

    private void look(Corrections now, String key, Memory known, Taker taker) {
        if (!(known instanceof Remembered article)) {
            overruling.metrics().archived();
            LOG.warn("'{}' is archived: what is corrected of it is not applied", key);
        } else if (!now.agreeWith(article) && !reading.containsKey(key)) {
            if (now.isEmptied(article)) {
                taker.take(key, article, Optional.empty());
            } else if (article.provenance().knowsItsRecord()) {
                reading.put(
                        key,
                        overruling
                                .records()
                                .read(partition, article.provenance().offset()));
            } else {
                unreachable(article);
            }
        }
    }

    private void walk(Corrections now) {
        walkedTo = memory.walk(walkedTo, MOST_LOOKED_AT_ONCE, (key, article) -> {
            if (!now.agreeWith(article)) {
                due.add(key);
            }
        });
        walking = walkedTo.isPresent();
    }

    private void unreachable(Remembered article) {
        overruling.metrics().unreachable();
        LOG.warn(
                "the record of '{}' is not there any more: what is corrected of it is applied when it is sent again",
                article.origin().articleId());
    }

    private static byte[] mark(Corrections corrections) {
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(corrections.fingerprint())
                .array();
    }
}
