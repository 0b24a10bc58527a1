package io.quotewire.processor.correction;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.event.CorrectedExtraction;
import io.quotewire.processor.event.IdentifiedQuote;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The corrections as they stood at one moment. Immutable. */
public final class Corrections {
    /** No correction stands. */
    public static final Corrections NONE = new Corrections(List.of());

    private final Map<String, Known> byKey = new HashMap<>();
    private final Map<Long, Known> byFingerprint = new HashMap<>();
    /** By the key of its id, as its memory is. */
    private final Map<String, List<Known>> byArticle = new HashMap<>();

    private final Map<AboutEntity, List<Known>> byEntity = new HashMap<>();

    Corrections(Collection<Known> standing) {
        for (Known known : standing) {
            byKey.put(known.key(), known);
            byFingerprint.put(known.fingerprint(), known);
            String articleId = known.correction().articleId();
            if (known.correction().concernsOneArticle() && articleId != null) {
                byArticle
                        .computeIfAbsent(Keys.of(articleId), any -> new ArrayList<>(1))
                        .add(known);
            } else {
                byEntity.computeIfAbsent(known.from(), any -> new ArrayList<>(1))
                        .add(known);
            }
        }
    }

    /** Whether people want the article taken down; whether it is, {@link Remembered#isErased} says. */
    public boolean isTakenDown(String articleId) {
        return ofArticle(articleId).stream()
                .anyMatch(known -> known.correction().action() == Action.ERASE);
    }

    /**
     * What was extracted from an article, corrected. Every extraction comes this way: where nobody has corrected
     * anything, its quotes only get the ids of their passages.
     */
    public CorrectedExtraction correct(String articleId, String publisher, Extraction extraction) {
        CorrectedExtraction found = CorrectedExtraction.of(articleId, extraction);
        if (byKey.isEmpty()) {
            return found;
        }
        Set<Long> considered = new HashSet<>(considered(articleId));
        List<IdentifiedQuote> quotes = new ArrayList<>(found.quotes().size());
        found.quotes().forEach(said -> corrected(articleId, said).ifPresent(quotes::add));
        EntityRun run = new EntityRun(articleId, publisher, quotes, found.mentions());
        considered.addAll(run.apply(byEntity));
        return new CorrectedExtraction(run.quotes(), run.mentions(), considered);
    }

    /** Those that have a say in an article of which nothing is extracted. */
    public Set<Long> considered(String articleId) {
        Set<Long> considered = new HashSet<>();
        ofArticle(articleId).forEach(known -> considered.add(known.fingerprint()));
        return considered;
    }

    /**
     * Whether these corrections would leave the article's events as they are. Where it cannot be told the answer is no:
     * making events anew that are right does no harm.
     */
    public boolean agreeWith(Remembered article) {
        Set<Long> considered = article.provenance().corrections();
        if (byKey.isEmpty() && considered.isEmpty()) {
            return true;
        }
        if (!byFingerprint.keySet().containsAll(considered)
                || !considered.containsAll(considered(article.origin().articleId()))) {
            return false;
        }
        return byEntity.isEmpty() || allowNoEvents(article) || entitiesAgree(article, considered);
    }

    /** Those of entities have all been considered whose entity stands, or stood before another took it away. */
    private boolean entitiesAgree(Remembered article, Set<Long> considered) {
        for (AboutEntity entity : RememberedEntities.of(article)) {
            // An earlier release may have published the name as its article writes it.
            for (Known known : byEntity.getOrDefault(Known.entity(entity.type(), entity.entity()), List.of())) {
                if (!considered.contains(known.fingerprint())) {
                    return false;
                }
            }
        }
        for (Long fingerprint : considered) {
            Known earlier = byFingerprint.get(fingerprint);
            if (earlier == null || earlier.correction().concernsOneArticle()) {
                continue;
            }
            for (Known other : byEntity.getOrDefault(earlier.from(), List.of())) {
                if (!considered.contains(other.fingerprint()) && Known.ORDER.compare(other, earlier) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the article can have no event by these, so that nobody needs its text: it is not out, or taken down. */
    public boolean allowNoEvents(Remembered article) {
        return article.state() != PublicationState.PUBLISHED
                || isTakenDown(article.origin().articleId());
    }

    /** What another state has otherwise: added, taken back or replaced, in both their forms. */
    public List<Correction> differences(Corrections other) {
        List<Correction> different = new ArrayList<>();
        byKey.values().stream().filter(known -> !other.has(known)).forEach(known -> different.add(known.correction()));
        other.byKey.values().stream().filter(known -> !has(known)).forEach(known -> different.add(known.correction()));
        return different;
    }

    /** Those that are none of these, by their fingerprints. */
    public List<Correction> besides(Set<Long> fingerprints) {
        return byFingerprint.entrySet().stream()
                .filter(known -> !fingerprints.contains(known.getKey()))
                .map(known -> known.getValue().correction())
                .toList();
    }

    /** The fingerprints of those that concern one article. */
    public Set<Long> ofArticles() {
        return byArticle.values().stream()
                .flatMap(List::stream)
                .map(Known::fingerprint)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells two states apart. */
    public long fingerprint() {
        return byFingerprint.keySet().stream().mapToLong(Long::longValue).sum();
    }

    private boolean has(Known known) {
        Known mine = byKey.get(known.key());
        return mine != null && mine.fingerprint() == known.fingerprint();
    }

    private List<Known> ofArticle(String articleId) {
        return byArticle.getOrDefault(Keys.of(articleId), List.of());
    }

    private Optional<IdentifiedQuote> corrected(String articleId, IdentifiedQuote said) {
        for (Known known : ofArticle(articleId)) {
            Correction correction = known.correction();
            if (said.passageId().equals(correction.passageId())) {
                return correction.action() == Action.SUPPRESS
                        ? Optional.empty()
                        : Optional.of(said.as(reassigned(said.quote(), correction)));
            }
        }
        return Optional.of(said);
    }

    /** Who was found to speak, and by which words, goes; that they said it is now certain. */
    private static Quote reassigned(Quote quote, Correction correction) {
        SpeakerKind kind = EntityRun.speakerKind(correction.intoType());
        String into = correction.into();
        String name = into == null ? null : NameForm.published(into);
        return quote.saidBy(SaidBy.one(name, correction.intoId(), kind))
                .sure(quote.confidences().ofCertainSpeaker());
    }
}
