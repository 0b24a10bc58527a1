package io.quotewire.processor.correction;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Mention;
import io.quotewire.processor.event.IdentifiedQuote;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Applies the corrections of entities to one article, in their order. They take precedence over the catalogue: if one
 * applies to a name that the article itself uses, or renames an entity to it, the catalogue does not name that entity.
 * Used once.
 */
final class EntityRun {
    private final String articleId;
    private final String publisher;
    private NamedEntities entities;

    EntityRun(String articleId, String publisher, NamedEntities entities) {
        this.articleId = articleId;
        this.publisher = publisher;
        this.entities = entities;
    }

    /**
     * Applies each correction whose entity the article names when its turn comes. A correction whose turn has passed
     * when another one introduces its entity counts as considered, too.
     *
     * @param byEntity corrections by the entity they correct
     * @param byName corrections by the entity's new name
     * @return the fingerprints of all corrections considered
     */
    Set<Long> apply(
            Map<AboutEntity, List<ActiveCorrection>> byEntity, Map<AboutEntity, List<ActiveCorrection>> byName) {
        Set<Long> considered = new HashSet<>();
        if (byEntity.isEmpty()) {
            return considered;
        }
        TreeSet<ActiveCorrection> turns = new TreeSet<>(ActiveCorrection.ORDER);
        entities.named().forEach(entity -> turns.addAll(byEntity.getOrDefault(entity, List.of())));
        entities.overruled().forEach(entity -> {
            turns.addAll(byEntity.getOrDefault(entity, List.of()));
            turns.addAll(byName.getOrDefault(entity, List.of()));
        });
        for (ActiveCorrection next = turns.pollFirst(); next != null; next = turns.pollFirst()) {
            Set<AboutEntity> overruled = entities.overruled();
            boolean named = entities.named().contains(next.from()) || overruled.contains(next.from());
            if (!named && !overruled.contains(next.into())) {
                continue;
            }
            if (!named) {
                // The other decisions on the entity that is called so elsewhere: only with all of them are the events
                // up to date.
                byEntity.getOrDefault(next.from(), List.of()).forEach(other -> considered.add(other.fingerprint()));
            }
            considered.add(next.fingerprint());
            if (holds(next)) {
                // Renames before the second step, after which an entity that the article itself calls so is another
                // one, with another id.
                entities = entities.asWritten(next.from()).renamed(next).asWritten(next.into());
                for (ActiveCorrection other : byEntity.getOrDefault(next.into(), List.of())) {
                    if (ActiveCorrection.ORDER.compare(other, next) > 0) {
                        turns.add(other);
                    } else {
                        considered.add(other.fingerprint());
                    }
                }
            }
        }
        return considered;
    }

    List<IdentifiedQuote> quotes() {
        return entities.quotes();
    }

    List<Mention> mentions() {
        return entities.mentions();
    }

    /** A split applies to some articles only. */
    private boolean holds(ActiveCorrection known) {
        Correction correction = known.correction();
        return isAmong(correction.articles())
                && allows(correction.publishers(), Keys::normal, Set.of(Keys.normal(publisher)))
                && allows(correction.beside(), NameForm::published, entities.namesBeside(known.from()));
    }

    /** Compares keys: the same article may be written with different forms of its id. */
    private boolean isAmong(@Nullable List<String> articles) {
        String key = Keys.of(articleId);
        return articles == null
                || articles.isEmpty()
                || articles.stream().anyMatch(id -> Keys.of(id).equals(key));
    }

    private static boolean allows(@Nullable List<String> wanted, UnaryOperator<String> form, Set<String> present) {
        return wanted == null || wanted.isEmpty() || wanted.stream().map(form).anyMatch(present::contains);
    }
}
