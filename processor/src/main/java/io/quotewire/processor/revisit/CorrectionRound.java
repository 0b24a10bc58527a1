package io.quotewire.processor.revisit;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.processor.memory.Memory;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.topology.Arrival;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the remembered articles of a task that changed corrections concern, and has their records read again. A
 * correction of a single article is looked up at once; for those of entities all remembered articles are scanned, a
 * step at a time, so that live news is never delayed. The state that has been applied to all of them is stored; what
 * changed while the task was not running is found by a scan, too. Used by one stream thread.
 */
public final class CorrectionRound {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionRound.class);
    private static final int MOST_LOOKED_AT_ONCE = 5_000;

    private final CorrectionParts parts;
    private final ArticleMemory memory;
    private final HeldArticles held;
    private final AppliedCorrections applied;
    private final LateTakedowns late;
    private final PendingRetractions pending = new PendingRetractions();
    /** Ids of articles taken down, by their keys: an archived article is searched for by its id. */
    private final Map<String, String> takenDownIds = new HashMap<>();
    /** Articles with a decision of their own, processed before those found by a scan. */
    private final Set<String> due = new LinkedHashSet<>();

    private final Set<String> fromWalk = new LinkedHashSet<>();
    private final RecordReadings readings;
    /** The record of an article that was refused: not tried again because an entity is corrected. */
    private final Map<String, Long> refused = new HashMap<>();

    private @Nullable Corrections seen;
    private boolean walking;
    private boolean isMarked;
    private Optional<String> walkedTo = Optional.empty();

    /**
     * For one task.
     *
     * @param marks stores which state has been applied
     * @param housekeeping interval between steps
     */
    public CorrectionRound(
            CorrectionParts parts,
            ArticleMemory memory,
            HeldArticles held,
            KeyValueStore<String, byte[]> marks,
            int partition,
            Duration housekeeping) {
        this.parts = parts;
        this.memory = memory;
        this.late = new LateTakedowns(parts, memory, partition, housekeeping);
        this.held = held;
        this.applied = new AppliedCorrections(marks);
        this.readings = new RecordReadings(parts.records(), partition, housekeeping);
    }

    /**
     * Notes that an article is going to be processed under these: if they are undone before the next step or the next
     * start, its events are to be derived again.
     */
    public void use(Corrections now) {
        if (now != seen) {
            applied.use(now);
        }
    }

    /** Does a step, asking {@code hasTime} before each article. */
    public void step(BooleanSupplier hasTime, ArticleRederivation taker) {
        Corrections now = parts.corrections().current();
        if (now != seen) {
            notice(now);
        }
        if (walking && fromWalk.size() < RecordReadings.MOST) {
            walk(now);
        }
        begin(due, now, hasTime, taker);
        begin(fromWalk, now, hasTime, taker);
        readings.step(hasTime, reader(now, taker));
        late.step(now, hasTime, (key, article) -> pending.retract(key, article, now, taker));
        boolean isDone = !walking && due.isEmpty() && fromWalk.isEmpty() && readings.isEmpty() && late.isDone();
        if (isDone && !isMarked && !pending.hasFailed()) {
            takenDownIds.clear();
            applied.finish(now);
            isMarked = true;
        }
    }

    /** Whether these are applied to all remembered articles; if not, an undone takedown may still bring one back. */
    public boolean hasApplied(Corrections now) {
        return seen == null ? applied.areOnly(now) : seen == now && isMarked;
    }

    public void close() {
        late.close();
        readings.close();
    }

    /** Picks up changes since the last step or, at the first one, since the state that was last applied. */
    private void notice(Corrections now) {
        Corrections before = seen;
        seen = now;
        isMarked = before == null && applied.areOnly(now);
        if (isMarked) {
            return;
        }
        applied.begin();
        pending.tryAgain(due);
        List<Correction> changed = applied.changes(now, before);
        changed.stream().filter(Correction::concernsOneArticle).forEach(correction -> takeUp(now, correction));
        // On the first step it is unknown which corrections were removed.
        if (before == null || !changed.stream().allMatch(Correction::concernsOneArticle)) {
            walking = true;
            walkedTo = Optional.empty();
        }
    }

    private void takeUp(Corrections now, Correction ofOneArticle) {
        String articleId = String.valueOf(ofOneArticle.articleId());
        String key = Keys.of(articleId);
        if (now.isTakenDown(articleId)) {
            held.drop(key);
            takenDownIds.put(key, articleId);
        } else if (ofOneArticle.action() == Action.ERASE && memory.of(key).orElse(null) instanceof Archived) {
            LOG.info("'{}' is archived and no longer taken down: nothing of it is published again", articleId);
            return;
        }
        soon(key);
    }

    private void soon(String key) {
        fromWalk.remove(key);
        due.add(key);
    }

    private RecordReadings.Reader reader(Corrections now, ArticleRederivation taker) {
        return new RecordReadings.Reader() {
            @Override
            public void read(String key, long offset, Optional<Arrival> record) {
                takeRead(key, offset, record, now, taker);
            }

            @Override
            public void failed(String key) {
                soon(key);
            }
        };
    }

    private void takeRead(
            String key, long offset, Optional<Arrival> record, Corrections now, ArticleRederivation taker) {
        if (!(memory.of(key).orElse(null) instanceof Remembered article)
                || article.provenance().offset() != offset) {
            // Another record is current by now, or none.
            soon(key);
        } else if (record.isPresent()) {
            switch (taker.rederive(key, article, record, now)) {
                case DONE -> refused.remove(key);
                case DELAYED -> soon(key);
                case REFUSED -> refused.put(key, offset);
                case OF_ANOTHER -> parts.unreachable(article);
            }
        } else {
            parts.unreachable(article);
        }
    }

    /** An article whose record is being read stays due: a later decision may concern another record. */
    private void begin(Set<String> articles, Corrections now, BooleanSupplier hasTime, ArticleRederivation taker) {
        Iterator<String> keys = articles.iterator();
        for (int i = 0; i < RecordReadings.MOST && keys.hasNext() && hasTime.getAsBoolean(); i++) {
            String key = keys.next();
            Optional<Memory> known = memory.of(key);
            boolean remembered = known.orElse(null) instanceof Remembered;
            boolean textless = known.orElse(null) instanceof Remembered article && now.forbidEvents(article);
            if (textless || (!readings.has(key) && (readings.hasRoom() || !remembered))) {
                keys.remove();
                correct(now, key, known, taker);
            }
        }
    }

    private void correct(Corrections now, String key, Optional<Memory> known, ArticleRederivation taker) {
        if (!(known.orElse(null) instanceof Remembered article)) {
            String articleId = takenDownIds.get(key);
            if (articleId != null && now.isTakenDown(articleId)) {
                late.want(key, articleId);
            } else if (known.isPresent()) {
                parts.metrics().archived();
                LOG.warn("'{}' is archived: its corrections are not applied", key);
            }
        } else if (!now.agreeWith(article)) {
            if (now.forbidEvents(article)) {
                readings.cancel(key);
                pending.retract(key, article, now, taker);
            } else if (article.provenance().knowsItsRecord()) {
                readings.begin(key, article.provenance().offset());
            } else {
                parts.unreachable(article);
            }
        }
    }

    private void walk(Corrections now) {
        walkedTo = memory.walk(walkedTo, MOST_LOOKED_AT_ONCE, (key, article) -> {
            boolean again = Long.valueOf(article.provenance().offset()).equals(refused.get(key));
            if (!again && !due.contains(key) && !now.agreeWith(article)) {
                fromWalk.add(key);
            }
        });
        walking = walkedTo.isPresent();
    }
}
