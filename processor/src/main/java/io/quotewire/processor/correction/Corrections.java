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

/** The corrections in force at one moment. Immutable. */
public final class Corrections {
    /** No corrections. */
    public static final Corrections NONE = new Corrections(List.of());

    private final CorrectionState state;
    /** By the key of the article's id, like its memory. */
    private final Map<String, List<ActiveCorrection>> byArticle = new HashMap<>();

    private final Map<AboutEntity, List<ActiveCorrection>> byEntity = new HashMap<>();
    /** By the entity's new name. */
    private final Map<AboutEntity, List<ActiveCorrection>> byName = new HashMap<>();

    Corrections(Collection<ActiveCorrection> inForce) {
        state = CorrectionState.of(inForce);
        for (ActiveCorrection known : inForce) {
            String articleId = known.correction().articleId();
            if (known.correction().concernsOneArticle() && articleId != null) {
                byArticle
                        .computeIfAbsent(Keys.of(articleId), any -> new ArrayList<>(1))
                        .add(known);
            } else {
                byEntity.computeIfAbsent(known.from(), any -> new ArrayList<>(1))
                        .add(known);
                byName.computeIfAbsent(known.into(), any -> new ArrayList<>(1)).add(known);
            }
        }
    }

    /** Whether people want the article taken down; {@link Remembered#isErased} says whether that has been done. */
    public boolean isTakenDown(String articleId) {
        return ofArticle(articleId).stream()
                .anyMatch(known -> known.correction().action() == Action.ERASE);
    }

    /**
     * Applies the corrections to what was extracted from an article. Every extraction passes through here; if there are
     * no corrections, its quotes only get the ids of their passages.
     */
    public CorrectedExtraction correct(String articleId, String publisher, Extraction extraction) {
        CorrectedExtraction found = CorrectedExtraction.of(articleId, extraction);
        if (state.isEmpty()) {
            return found;
        }
        Set<Long> considered = new HashSet<>(considered(articleId));
        List<IdentifiedQuote> quotes = new ArrayList<>(found.quotes().size());
        found.quotes().forEach(said -> corrected(articleId, said).ifPresent(quotes::add));
        EntityRun run =
                new EntityRun(articleId, publisher, new NamedEntities(quotes, found.mentions(), extraction.ownNames()));
        considered.addAll(run.apply(byEntity, byName));
        return new CorrectedExtraction(run.quotes(), run.mentions(), considered);
    }

    /** Fingerprints of the corrections that concern this article only, for one of which nothing is extracted. */
    public Set<Long> considered(String articleId) {
        Set<Long> considered = new HashSet<>();
        ofArticle(articleId).forEach(known -> considered.add(known.fingerprint()));
        return considered;
    }

    /**
     * Whether these corrections would leave the article's events as they are. If that cannot be determined the answer
     * is false: deriving correct events again does no harm.
     */
    public boolean agreeWith(Remembered article) {
        Set<Long> considered = article.provenance().corrections();
        if (state.isEmpty() && considered.isEmpty()) {
            return true;
        }
        if (!state.hasAll(considered)
                || !considered.containsAll(considered(article.origin().articleId()))) {
            return false;
        }
        return byEntity.isEmpty() || forbidEvents(article) || entitiesAgree(article, considered);
    }

    /**
     * Whether all corrections of an entity have been considered that is named by an event, or was named before another
     * correction renamed it.
     */
    private boolean entitiesAgree(Remembered article, Set<Long> considered) {
        for (AboutEntity entity : RememberedEntities.of(article)) {
            // An earlier release may have published the name as its article spells it.
            for (ActiveCorrection known :
                    byEntity.getOrDefault(ActiveCorrection.entity(entity.type(), entity.entity()), List.of())) {
                if (!considered.contains(known.fingerprint())) {
                    return false;
                }
            }
        }
        for (Long fingerprint : considered) {
            ActiveCorrection earlier = state.of(fingerprint);
            if (earlier == null || earlier.correction().concernsOneArticle()) {
                continue;
            }
            for (ActiveCorrection other : byEntity.getOrDefault(earlier.from(), List.of())) {
                if (!considered.contains(other.fingerprint()) && ActiveCorrection.ORDER.compare(other, earlier) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether these corrections or its state forbid any event of the article, so that its text is not needed: it is not
     * published, or taken down.
     */
    public boolean forbidEvents(Remembered article) {
        return article.state() != PublicationState.PUBLISHED
                || isTakenDown(article.origin().articleId());
    }

    /** A snapshot for comparison with that of another moment. */
    public CorrectionState state() {
        return state;
    }

    private List<ActiveCorrection> ofArticle(String articleId) {
        return byArticle.getOrDefault(Keys.of(articleId), List.of());
    }

    private Optional<IdentifiedQuote> corrected(String articleId, IdentifiedQuote said) {
        for (ActiveCorrection known : ofArticle(articleId)) {
            Correction correction = known.correction();
            if (said.passageId().equals(correction.passageId())) {
                return correction.action() == Action.SUPPRESS
                        ? Optional.empty()
                        : Optional.of(said.as(reassigned(said.quote(), correction)));
            }
        }
        return Optional.of(said);
    }

    /** Replaces the speaker that was found, with the words that led to it; that it is the speaker is certain now. */
    private static Quote reassigned(Quote quote, Correction correction) {
        SpeakerKind kind = SpeakerKind.of(correction.intoType());
        String into = correction.into();
        String name = into == null ? null : NameForm.published(into);
        return quote.saidBy(SaidBy.one(name, correction.intoId(), kind))
                .sure(quote.confidences().ofCertainSpeaker());
    }
}
