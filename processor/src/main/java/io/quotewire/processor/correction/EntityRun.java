package io.quotewire.processor.correction;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.event.IdentifiedQuote;
import io.quotewire.processor.event.SpeakingEntity;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The corrections of entities on their way through one article, in their order. Used once. */
final class EntityRun {
    private final String articleId;
    private final String publisher;
    private List<IdentifiedQuote> quotes;
    private List<Mention> mentions;
    private Set<AboutEntity> mentioned;

    EntityRun(String articleId, String publisher, List<IdentifiedQuote> quotes, List<Mention> mentions) {
        this.articleId = articleId;
        this.publisher = publisher;
        this.quotes = quotes;
        this.mentions = mentions;
        this.mentioned = entities(mentions);
    }

    /**
     * Applies those whose entity the article names when their turn comes. Whose turn was over when another made the
     * article name it has had its say, too.
     *
     * @return the fingerprints of both
     */
    Set<Long> apply(Map<AboutEntity, List<StandingCorrection>> byEntity) {
        Set<Long> considered = new HashSet<>();
        if (byEntity.isEmpty()) {
            return considered;
        }
        TreeSet<StandingCorrection> turns = new TreeSet<>(StandingCorrection.ORDER);
        named().forEach(entity -> turns.addAll(byEntity.getOrDefault(entity, List.of())));
        for (StandingCorrection next = turns.pollFirst(); next != null; next = turns.pollFirst()) {
            if (!named().contains(next.from())) {
                continue;
            }
            considered.add(next.fingerprint());
            if (holds(next)) {
                rename(next);
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
        return quotes;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** A split holds in some articles only. */
    private boolean holds(StandingCorrection known) {
        Correction correction = known.correction();
        return isAmong(correction.articles())
                && allows(correction.publishers(), Keys::normal, Set.of(Keys.normal(publisher)))
                && allows(correction.beside(), NameForm::published, namesBeside(known.from()));
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

    private Set<String> namesBeside(AboutEntity entity) {
        Set<String> names = new HashSet<>();
        named().stream().filter(other -> !other.equals(entity)).forEach(other -> names.add(other.entity()));
        return names;
    }

    /** Whoever is mentioned, speaks, or is spoken of. */
    private Set<AboutEntity> named() {
        Set<AboutEntity> named = new HashSet<>(mentioned);
        for (IdentifiedQuote said : quotes) {
            Quote quote = said.quote();
            named.addAll(quote.about());
            if (quote.speaker() != null && quote.speakerKind().isNamed()) {
                named.add(speaking(quote.speaker(), quote.speakerKind()));
                quote.coSpeakers().forEach(name -> named.add(speaking(name, quote.speakerKind())));
            }
        }
        return named;
    }

    private void rename(StandingCorrection known) {
        List<IdentifiedQuote> renamed = quotes.stream()
                .map(said -> said.as(renamed(said.quote(), known)))
                .toList();
        mentions = mentions.stream().map(mention -> renamed(mention, known)).toList();
        quotes = renamed;
        mentioned = entities(mentions);
    }

    private Quote renamed(Quote quote, StandingCorrection known) {
        List<AboutEntity> about = quote.about().stream()
                .map(entity -> entity.equals(known.from()) ? known.into() : entity)
                .distinct()
                .toList();
        String speaker = quote.speaker();
        if (speaker == null || !quote.speakerKind().isNamed()) {
            return quote.named(quote.by(), about);
        }
        boolean speaks = speaking(speaker, quote.speakerKind()).equals(known.from());
        String name = speaks ? known.into().entity() : speaker;
        List<String> others = quote.coSpeakers().stream()
                .map(other -> speaking(other, quote.speakerKind()).equals(known.from())
                        ? known.into().entity()
                        : other)
                .filter(other -> !other.equals(name))
                .distinct()
                .toList();
        boolean otherKind = speaks && known.from().type() != known.into().type();
        SaidBy renamed = new SaidBy(
                name,
                speaks ? id(quote.speakerId(), known.correction()) : quote.speakerId(),
                otherKind ? SpeakerKind.of(known.into().type()) : quote.speakerKind(),
                quote.speakerRole(),
                others);
        return quote.named(renamed, about);
    }

    private static Mention renamed(Mention mention, StandingCorrection known) {
        if (!new AboutEntity(mention.type(), mention.entity()).equals(known.from())) {
            return mention;
        }
        return new Mention(
                mention.start(),
                mention.end(),
                known.into().type(),
                mention.text(),
                known.into().entity(),
                id(mention.entityId(), known.correction()),
                mention.role());
    }

    /** Another name leaves an entity's id; another entity has another. */
    private static @Nullable String id(@Nullable String before, Correction correction) {
        return correction.action() == Action.RENAME && correction.intoId() == null ? before : correction.intoId();
    }

    private AboutEntity speaking(String name, SpeakerKind kind) {
        return SpeakingEntity.of(name, kind, mentioned);
    }

    private static Set<AboutEntity> entities(List<Mention> mentions) {
        Set<AboutEntity> entities = new HashSet<>();
        mentions.forEach(mention -> entities.add(new AboutEntity(mention.type(), mention.entity())));
        return entities;
    }
}
