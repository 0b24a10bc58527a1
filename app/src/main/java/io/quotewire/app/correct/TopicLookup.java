package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.reading.QuoteRecords;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Looks up on the topics what is to be corrected, so that a wrong id or name is noticed. */
final class TopicLookup {
    private final Settings settings;

    TopicLookup(Settings settings) {
        this.settings = settings;
    }

    /**
     * The last publication of a quote or passage.
     *
     * @throws CommandException if there is none on the topic
     */
    FoundQuote quote(String id) {
        QuoteSearch search = new QuoteSearch(id);
        readQuotes(search::take);
        QuoteEvent found = search.found()
                .orElseThrow(() -> missing("no quote or passage '" + id + "' on "
                        + settings.topics().quotes()
                        + ": take an id from 'tail quotes --json', 'ask --json' or 'export'"));
        return new FoundQuote(found, search.isCurrent().orElseGet(() -> passageIsCurrent(found.passageId())));
    }

    private boolean passageIsCurrent(String passageId) {
        QuoteSearch passage = new QuoteSearch(passageId);
        readQuotes(passage::take);
        return passage.isCurrent().orElse(false);
    }

    private void readQuotes(Consumer<QuoteEvent> reader) {
        read(
                settings.topics().quotes(),
                record -> QuoteRecords.read(record.value()).ifPresent(reader));
    }

    /** How far a decision about the article reaches into what was published of it. */
    Reach reach(String articleId) {
        return Objects.requireNonNull(reaches(List.of(articleId)).get(articleId));
    }

    private Map<String, Reach> reaches(Collection<String> articleIds) {
        Map<String, Reach.Lines> lines = new HashMap<>();
        articleIds.forEach(id -> lines.put(Keys.of(id), new Reach.Lines()));
        boolean whole = read(
                settings.topics().processed(),
                record -> value(record, Processed.class).ifPresent(line -> {
                    Reach.Lines of = lines.get(Keys.of(line.articleId()));
                    if (of != null) {
                        of.take(line, Instant.ofEpochMilli(record.timestamp()));
                    }
                }));
        Instant now = Instant.now();
        Map<String, Reach> reaches = new HashMap<>();
        for (String id : articleIds) {
            Reach.Lines of = Objects.requireNonNull(lines.get(Keys.of(id)));
            reaches.put(id, of.reach(whole, settings.correctionWindow(), now));
        }
        return reaches;
    }

    /** The failure for an article of which nothing is known. */
    CommandException noArticle(String id) {
        return missing("no article '" + id + "' on " + settings.topics().processed()
                + "; to decide on one that is still to come, or whose lines have been deleted, add --anyway");
    }

    /**
     * @throws CommandException if nothing is known of one of the articles
     */
    void requireArticles(List<String> ids) {
        if (!ids.isEmpty()) {
            Map<String, Reach> reaches = reaches(ids);
            for (String id : ids) {
                if (!Objects.requireNonNull(reaches.get(id)).isSeen()) {
                    throw noArticle(id);
                }
            }
        }
    }

    /** Fails if nothing was ever counted for one of the publishers. */
    void requirePublishers(List<String> names) {
        Map<String, Boolean> counts = counts(names.stream().map(CountKeys::ofPublisher), UnaryOperator.identity());
        for (String name : names) {
            if (!counts.containsKey(CountKeys.ofPublisher(name))) {
                throw missing(
                        "no publisher '" + name + "' was ever counted: names are whole, as 'ask top publishers' shows"
                                + " them; to name one that is still to come, add --anyway");
            }
        }
    }

    /**
     * For each of the names, in order, the types of entities other than the given one that were ever counted.
     *
     * @param anyway also if there were none
     * @throws CommandException if there were none
     */
    Map<String, Set<EntityType>> typesBeside(List<String> names, AboutEntity entity, boolean anyway) {
        Map<String, Set<EntityType>> beside = new LinkedHashMap<>();
        counted(names).forEach((name, counted) -> {
            Set<EntityType> types = counted.ever();
            if (NameForm.published(name).equals(entity.entity())) {
                types.remove(entity.type());
            }
            if (types.isEmpty() && !anyway) {
                throw missing("no other entity '" + name + "' was ever counted: names are whole, as 'ask top entities'"
                        + " shows them; to name one that is still to come, add --anyway");
            }
            beside.put(name, types);
        });
        return beside;
    }

    /**
     * The entity with this name in its published form. Its type is that of its current counts or, if it has none, of
     * former ones.
     *
     * @param type if it is known
     * @throws CommandException if nothing was ever counted under the name, or for entities of several types
     */
    AboutEntity entity(String name, @Nullable EntityType type) {
        String published = NameForm.published(name);
        Counted counted = Objects.requireNonNull(counted(List.of(name)).get(name));
        Set<EntityType> types = counted.now().isEmpty() || type != null ? counted.ever() : counted.now();
        if (type != null) {
            types.retainAll(EnumSet.of(type));
        }
        if (types.isEmpty()) {
            throw missing("no " + (type == null ? "entity" : type.name().toLowerCase(Locale.ROOT)) + " '" + name
                    + "' was ever counted: names are whole, as 'ask top entities' shows them; to correct one that is"
                    + " still to come, add --anyway and --type");
        }
        if (types.size() > 1) {
            throw new CommandException(ExitStatus.USAGE, "'" + name + "' is " + types + ": say which by --type");
        }
        return new AboutEntity(types.iterator().next(), published);
    }

    /** The types of entities ever counted under a name, and those counted currently. */
    private record Counted(Set<EntityType> ever, Set<EntityType> now) {}

    /** By name, in order; all from one pass over the topic. */
    private Map<String, Counted> counted(List<String> names) {
        // Earlier releases published and counted names as articles write them.
        Map<String, Boolean> counts = counts(names.stream().flatMap(CountKeys::ofEntities), NameForm::published);
        Map<String, Counted> counted = new LinkedHashMap<>();
        for (String name : names) {
            Counted types = new Counted(EnumSet.noneOf(EntityType.class), EnumSet.noneOf(EntityType.class));
            for (EntityType type : EntityType.values()) {
                CountKeys.of(name, type).filter(counts::containsKey).forEach(key -> {
                    types.ever().add(type);
                    if (Boolean.TRUE.equals(counts.get(key))) {
                        types.now().add(type);
                    }
                });
            }
            counted.put(name, types);
        }
        return counted;
    }

    /**
     * Which of the keys ever had counts, and whether these still exist; reads nothing if there are no keys.
     *
     * @param form normalises the topic's keys for the comparison
     */
    private Map<String, Boolean> counts(Stream<String> asked, UnaryOperator<String> form) {
        Set<String> keys = asked.collect(Collectors.toSet());
        Map<String, Boolean> counts = new HashMap<>();
        if (!keys.isEmpty()) {
            read(settings.topics().counts(), record -> {
                String key = form.apply(new String(record.key(), StandardCharsets.UTF_8));
                if (keys.contains(key)) {
                    counts.put(key, record.value() != null);
                }
            });
        }
        return counts;
    }

    private static CommandException missing(String message) {
        return new CommandException(ExitStatus.PARTLY, message + ". Nothing was written");
    }

    private interface Looker {
        void look(ConsumerRecord<byte[], byte[]> record);
    }

    /** Whether nothing has been deleted from the topic. */
    private boolean read(String topic, Looker looker) {
        try (TopicReader reader = TopicReader.fromBeginning(settings, topic)) {
            reader.readToEnd(record -> {
                if (record.key() != null) {
                    looker.look(record);
                }
                return true;
            });
            return reader.isWhole();
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    private static <T> Optional<T> value(ConsumerRecord<byte[], byte[]> record, Class<T> type) {
        try {
            return record.value() == null ? Optional.empty() : Optional.of(Json.read(record.value(), type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
