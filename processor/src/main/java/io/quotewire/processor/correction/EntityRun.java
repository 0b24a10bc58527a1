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
 * The corrections of entities on their way through one article, in their order. They go before the catalogue: where one
 * holds of a name that the article itself has, or says that somebody is called so, the catalogue does not name that
 * entity. Used once.
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
     * Applies those whose entity the article names when their turn comes. Whose turn was over when another made the
     * article name it has had its say, too.
     *
     * @param byEntity by what is corrected
     * @param byName by what that is from then on
     * @return the fingerprints of both
     */
    Set<Long> apply(
            Map<AboutEntity, List<StandingCorrection>> byEntity, Map<AboutEntity, List<StandingCorrection>> byName) {
        Set<Long> considered = new HashSet<>();
        if (byEntity.isEmpty()) {
            return considered;
        }
        TreeSet<StandingCorrection> turns = new TreeSet<>(StandingCorrection.ORDER);
        entities.named().forEach(entity -> turns.addAll(byEntity.getOrDefault(entity, List.of())));
        entities.overruled().forEach(entity -> {
            turns.addAll(byEntity.getOrDefault(entity, List.of()));
            turns.addAll(byName.getOrDefault(entity, List.of()));
        });
        for (StandingCorrection next = turns.pollFirst(); next != null; next = turns.pollFirst()) {
            Set<AboutEntity> overruled = entities.overruled();
            boolean named = entities.named().contains(next.from()) || overruled.contains(next.from());
            if (!named && !overruled.contains(next.into())) {
                continue;
            }
            if (!named) {
                // What else is decided on those who are called so elsewhere: only all of it together is up to date.
                byEntity.getOrDefault(next.from(), List.of()).forEach(other -> considered.add(other.fingerprint()));
            }
            considered.add(next.fingerprint());
            if (holds(next)) {
                // Renamed first: who is called so by the article itself is another by then, with another's id.
                entities = entities.asWritten(next.from()).renamed(next).asWritten(next.into());
                for (StandingCorrection other : byEntity.getOrDefault(next.into(), List.of())) {
                    if (StandingCorrection.ORDER.compare(other, next) > 0) {
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

    /** A split holds in some articles only. */
    private boolean holds(StandingCorrection known) {
        Correction correction = known.correction();
        return isAmong(correction.articles())
                && allows(correction.publishers(), Keys::normal, Set.of(Keys.normal(publisher)))
                && allows(correction.beside(), NameForm::published, entities.namesBeside(known.from()));
    }

    /** By keys: an article is the same however its id is written. */
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
