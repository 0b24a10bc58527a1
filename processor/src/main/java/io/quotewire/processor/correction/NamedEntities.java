package io.quotewire.processor.correction;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.event.IdentifiedQuote;
import io.quotewire.processor.event.SpeakingEntity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one article under their current names, each with the name that the article itself gives it; the two
 * differ as long as the catalogue overrules the article. Immutable.
 */
final class NamedEntities {
    private final List<IdentifiedQuote> quotes;
    private final List<NamedMention> mentions;
    private final Set<AboutEntity> mentioned;
    private final Set<AboutEntity> written;

    /**
     * @param ownNames for each mention, the article's own name for the entity
     */
    NamedEntities(List<IdentifiedQuote> quotes, List<Mention> mentions, List<String> ownNames) {
        this(
                quotes,
                IntStream.range(0, mentions.size())
                        .mapToObj(i -> new NamedMention(mentions.get(i), ownNames.get(i)))
                        .toList());
    }

    private NamedEntities(List<IdentifiedQuote> quotes, List<NamedMention> mentions) {
        this.quotes = quotes;
        this.mentions = mentions;
        this.mentioned = mentions.stream().map(NamedMention::entity).collect(Collectors.toSet());
        this.written = mentions.stream().map(NamedMention::own).collect(Collectors.toSet());
    }

    List<IdentifiedQuote> quotes() {
        return quotes;
    }

    List<Mention> mentions() {
        return mentions.stream().map(NamedMention::mention).toList();
    }

    /** All entities that are mentioned, speak, or are spoken about. */
    Set<AboutEntity> named() {
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

    /** The entities for which the catalogue overrules the article, under the article's own names. */
    Set<AboutEntity> overruled() {
        return mentions.stream()
                .filter(NamedMention::isOverruled)
                .map(NamedMention::own)
                .collect(Collectors.toSet());
    }

    /** The names of all other entities, both the catalogue's and the article's. */
    Set<String> namesBeside(AboutEntity entity) {
        Set<AboutEntity> others = named();
        others.addAll(written);
        others.remove(entity);
        for (NamedMention mention : mentions) {
            if (mention.entity().equals(entity) || mention.own().equals(entity)) {
                others.remove(mention.entity());
                others.remove(mention.own());
            }
        }
        return others.stream().map(AboutEntity::entity).collect(Collectors.toSet());
    }

    /** Gives the entity the article's own name again if the catalogue has another one; its id is kept. */
    NamedEntities asWritten(AboutEntity own) {
        List<NamedMention> overruled = mentions.stream()
                .filter(mention -> mention.isOverruled() && mention.own().equals(own))
                .toList();
        if (overruled.isEmpty()) {
            return this;
        }
        List<NamedMention> names = mentions.stream()
                .map(mention -> mention.own().equals(own) ? mention.asWritten() : mention)
                .toList();
        List<IdentifiedQuote> said = new ArrayList<>(quotes.size());
        for (IdentifiedQuote one : quotes) {
            Quote quote = one.quote();
            List<AboutEntity> about = overruled.stream().noneMatch(mention -> mention.isInside(quote))
                    ? quote.about()
                    : names.stream()
                            .filter(mention -> mention.isInside(quote))
                            .map(NamedMention::entity)
                            .distinct()
                            .toList();
            said.add(one.as(quote.named(asWritten(quote, own), about)));
        }
        return new NamedEntities(said, names);
    }

    private SaidBy asWritten(Quote quote, AboutEntity own) {
        SpeakerKind kind = quote.speakerKind();
        return called(
                quote,
                quote.speakerId(),
                kind,
                who -> who.isOverruled()
                                && SpeakingEntity.of(who.own(), kind, written).equals(own)
                        ? who.asWritten()
                        : who);
    }

    /** Renames an entity as decided. */
    NamedEntities renamed(ActiveCorrection known) {
        return new NamedEntities(
                quotes.stream()
                        .map(said -> said.as(renamed(said.quote(), known)))
                        .toList(),
                mentions.stream().map(mention -> mention.renamed(known)).toList());
    }

    private Quote renamed(Quote quote, ActiveCorrection known) {
        List<AboutEntity> about = quote.about().stream()
                .map(entity -> entity.equals(known.from()) ? known.into() : entity)
                .distinct()
                .toList();
        SpeakerKind kind = quote.speakerKind();
        String speaker = quote.speaker();
        boolean speaks =
                speaker != null && kind.isNamed() && speaking(speaker, kind).equals(known.from());
        boolean otherKind = speaks && known.from().type() != known.into().type();
        SaidBy by = called(
                quote,
                speaks ? known.id(quote.speakerId()) : quote.speakerId(),
                otherKind ? SpeakerKind.of(known.into().type()) : kind,
                who -> speaking(who.name(), kind).equals(known.from())
                        ? who.as(known.into().entity())
                        : who);
        return quote.named(by, about);
    }

    /** Changes the names of the speakers of a quote, if they have names. */
    private static SaidBy called(
            Quote quote, @Nullable String id, SpeakerKind kind, UnaryOperator<CurrentName> change) {
        SaidBy by = quote.by();
        String name = by.name();
        if (name == null || !by.kind().isNamed()) {
            return by;
        }
        CurrentName speaker = change.apply(new CurrentName(name, Objects.requireNonNullElse(by.ownName(), name)));
        List<CurrentName> others = new ArrayList<>();
        for (int i = 0; i < by.others().size(); i++) {
            CurrentName other = change.apply(
                    new CurrentName(by.others().get(i), by.ownOthers().get(i)));
            if (!other.isCalledAs(speaker) && others.stream().noneMatch(other::isCalledAs)) {
                others.add(other);
            }
        }
        return new SaidBy(
                speaker.name(),
                id,
                kind,
                by.role(),
                others.stream().map(CurrentName::name).toList(),
                speaker.own(),
                others.stream().map(CurrentName::own).toList());
    }

    private AboutEntity speaking(String name, SpeakerKind kind) {
        return SpeakingEntity.of(name, kind, mentioned);
    }
}
