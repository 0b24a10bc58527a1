package io.quotewire.app.pipeline;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The active corrections and their effect on an extraction, by the contract's rules, written without the pipeline's
 * code.
 */
final class OfflineCorrections {
    private final Map<String, Correction> inForce = new TreeMap<>();

    void decide(Correction correction) {
        inForce.put(correction.key(), correction);
    }

    void undo(String key) {
        inForce.remove(key);
    }

    List<String> keys() {
        return List.copyOf(inForce.keySet());
    }

    boolean isTakenDown(String articleId) {
        return inForce.values().stream()
                .anyMatch(
                        correction -> correction.action() == Action.ERASE && articleId.equals(correction.articleId()));
    }

    /** The ids of the passages that are quotes, in the order of the quotes of {@link #apply}. */
    List<String> passages(Article article, Extraction found) {
        List<String> kept = new ArrayList<>();
        ids(article, found).forEach(passage -> {
            if (decided(passage).filter(of -> of.action() == Action.SUPPRESS).isEmpty()) {
                kept.add(passage);
            }
        });
        return kept;
    }

    Extraction apply(Article article, Extraction found) {
        List<String> ids = ids(article, found);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Quote quote = found.quotes().get(i);
            Correction decided = decided(ids.get(i)).orElse(null);
            if (decided == null) {
                quotes.add(quote);
            } else if (decided.action() == Action.REASSIGN) {
                quotes.add(
                        said(quote, decided.into(), kind(decided.intoType()), List.of(), quote.about(), /* sure */ 1));
            }
        }
        Extraction corrected = new Extraction(quotes, found.mentions());
        List<Correction> ofEntities = inForce.values().stream()
                .filter(correction -> correction.entity() != null)
                .sorted(Comparator.comparing(Correction::at).thenComparing(Correction::key))
                .toList();
        for (Correction correction : ofEntities) {
            if (holds(correction, article, corrected)) {
                corrected = renamed(correction, corrected);
            }
        }
        return corrected;
    }

    private Optional<Correction> decided(String passage) {
        return inForce.values().stream()
                .filter(correction -> passage.equals(correction.passageId()))
                .findFirst();
    }

    private static List<String> ids(Article article, Extraction found) {
        Map<String, Integer> seen = new HashMap<>();
        return found.quotes().stream()
                .map(quote -> Ids.passage(article.id(), quote.text(), seen.merge(quote.text(), 1, Integer::sum) - 1))
                .toList();
    }

    private static boolean holds(Correction correction, Article article, Extraction extraction) {
        Set<String> others = new HashSet<>();
        names(extraction).stream()
                .filter(name -> !name.equals(from(correction)))
                .forEach(name -> others.add(name.entity()));
        return allows(correction.articles(), Set.of(article.id()))
                && allows(correction.publishers(), Set.of(Objects.requireNonNull(article.publisher())))
                && allows(correction.beside(), others);
    }

    private static boolean allows(@Nullable List<String> wanted, Set<String> present) {
        return wanted == null || wanted.stream().anyMatch(present::contains);
    }

    private static Extraction renamed(Correction correction, Extraction extraction) {
        AboutEntity from = from(correction);
        AboutEntity into = new AboutEntity(
                Objects.requireNonNull(correction.intoType()), Objects.requireNonNull(correction.into()));
        UnaryOperator<AboutEntity> rename = entity -> entity.equals(from) ? into : entity;
        List<Mention> mentions = extraction.mentions().stream()
                .map(mention -> {
                    AboutEntity now = rename.apply(new AboutEntity(mention.type(), mention.entity()));
                    return new Mention(
                            mention.start(), mention.end(), now.type(), mention.text(), now.entity(), null, null);
                })
                .toList();
        List<Quote> quotes = extraction.quotes().stream()
                .map(quote -> {
                    List<AboutEntity> about =
                            quote.about().stream().map(rename).distinct().toList();
                    if (quote.speaker() == null || quote.speakerKind() == SpeakerKind.GROUP) {
                        return said(quote, quote.speaker(), quote.speakerKind(), List.of(), about, quote.confidence());
                    }
                    AboutEntity speaker = resolve(quote.speaker(), quote.speakerKind(), extraction);
                    AboutEntity now = rename.apply(speaker);
                    List<String> others = quote.coSpeakers().stream()
                            .map(name -> resolve(name, quote.speakerKind(), extraction))
                            .map(rename)
                            .map(AboutEntity::entity)
                            .filter(name -> !name.equals(now.entity()))
                            .distinct()
                            .toList();
                    SpeakerKind kind = now.type() == speaker.type() ? quote.speakerKind() : kind(now.type());
                    return said(quote, now.entity(), kind, others, about, quote.confidence());
                })
                .toList();
        return new Extraction(quotes, mentions);
    }

    private static Set<AboutEntity> names(Extraction extraction) {
        Set<AboutEntity> names = new HashSet<>();
        extraction.mentions().forEach(mention -> names.add(new AboutEntity(mention.type(), mention.entity())));
        for (Quote quote : extraction.quotes()) {
            names.addAll(quote.about());
            Stream.concat(Stream.ofNullable(quote.speaker()), quote.coSpeakers().stream())
                    .filter(name -> quote.speakerKind() != SpeakerKind.GROUP)
                    .forEach(name -> names.add(resolve(name, quote.speakerKind(), extraction)));
        }
        return names;
    }

    private static AboutEntity resolve(String name, SpeakerKind kind, Extraction extraction) {
        EntityType own = kind == SpeakerKind.PERSON ? EntityType.PERSON : EntityType.ORGANIZATION;
        return Stream.of(own, EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION)
                .filter(type -> extraction.mentions().stream()
                        .anyMatch(mention ->
                                mention.type() == type && mention.entity().equals(name)))
                .findFirst()
                .map(type -> new AboutEntity(type, name))
                .orElse(new AboutEntity(own, name));
    }

    private static AboutEntity from(Correction correction) {
        return new AboutEntity(Objects.requireNonNull(correction.type()), Objects.requireNonNull(correction.entity()));
    }

    private static SpeakerKind kind(@Nullable EntityType type) {
        if (type == null) {
            return SpeakerKind.UNKNOWN;
        }
        return type == EntityType.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
    }

    private static Quote said(
            Quote quote,
            @Nullable String speaker,
            SpeakerKind kind,
            List<String> others,
            List<AboutEntity> about,
            double confidence) {
        return new Quote(
                quote.type(),
                quote.statement(),
                quote.content(),
                new SaidBy(speaker, null, kind, null, others),
                null,
                null,
                about,
                new Confidences(confidence, 1, 1),
                false);
    }
}
