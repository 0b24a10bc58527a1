package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.KafkaFailures;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** What the topics say of what somebody wants to correct, so that a wrong id or name is noticed. */
final class TopicLookup {
    private final Settings settings;

    TopicLookup(Settings settings) {
        this.settings = settings;
    }

    /**
     * The last publication of a quote or passage.
     *
     * @throws CommandException where the topic has none
     */
    FoundQuote quote(String id) {
        AtomicReference<QuoteEvent> found = new AtomicReference<>();
        readQuotes(quote -> {
            boolean meant = quote.id().equals(id) || quote.passageId().equals(id);
            if (meant && quote.change() == Change.PUBLISHED) {
                found.set(quote);
            }
        });
        return Optional.ofNullable(found.get())
                .map(quote -> new FoundQuote(quote, stands(quote.passageId())))
                .orElseThrow(() -> missing("no quote or passage '" + id + "' on "
                        + settings.topics().quotes()
                        + ": take an id from 'tail quotes --json', 'ask --json' or 'export'"));
    }

    /** Read for itself: quotes of one passage lie in several partitions, which come one after the other. */
    private boolean stands(String passageId) {
        Set<String> standing = new HashSet<>();
        readQuotes(quote -> {
            if (quote.passageId().equals(passageId)) {
                standing.remove(quote.id());
                if (quote.change() == Change.PUBLISHED) {
                    standing.add(quote.id());
                }
            }
        });
        return !standing.isEmpty();
    }

    private void readQuotes(Consumer<QuoteEvent> reader) {
        read(
                settings.topics().quotes(),
                record -> QuoteRecords.read(record.value()).ifPresent(reader));
    }

    /** How far a decision about the article reaches into what was published of it. */
    Reach reach(String articleId) {
        String key = Keys.of(articleId);
        Reach.Lines lines = new Reach.Lines();
        boolean whole = read(
                settings.topics().processed(),
                record -> value(record, Processed.class)
                        .filter(line -> Keys.of(line.articleId()).equals(key))
                        .ifPresent(line -> lines.take(line, Instant.ofEpochMilli(record.timestamp()))));
        return lines.reach(whole, settings.correctionWindow(), Instant.now());
    }

    /** What is said of an article of which nothing was seen. */
    CommandException noArticle(String id) {
        return missing("no article '" + id + "' on " + settings.topics().processed()
                + "; to decide on one that is still to come, or whose lines have been deleted, add --anyway");
    }

    /** @throws CommandException where nothing was seen of the article */
    void requireArticle(String id) {
        if (!reach(id).isSeen()) {
            throw noArticle(id);
        }
    }

    /** @throws CommandException where nothing was ever counted for the publisher */
    void requirePublisher(String name) {
        String key = Keys.count(Kind.PUBLISHER, null, name, null, null, Count.TOTAL);
        AtomicBoolean counted = new AtomicBoolean();
        read(settings.topics().counts(), record -> {
            if (key.equals(new String(record.key(), StandardCharsets.UTF_8))) {
                counted.set(true);
            }
        });
        if (!counted.get()) {
            throw missing("no publisher '" + name + "' was ever counted: names are whole, as 'ask top publishers' shows"
                    + " them; to name one that is still to come, add --anyway");
        }
    }

    /**
     * Of which types others than the entity were ever counted under the name.
     *
     * @param anyway even if none was
     * @throws CommandException where none was
     */
    Set<EntityType> typesBeside(String name, AboutEntity entity, boolean anyway) {
        String published = NameForm.published(name);
        Set<EntityType> types = counted(published).ever();
        if (published.equals(entity.entity())) {
            types.remove(entity.type());
        }
        if (types.isEmpty() && !anyway) {
            throw missing("no other entity '" + name + "' was ever counted: names are whole, as 'ask top entities'"
                    + " shows them; to name one that is still to come, add --anyway");
        }
        return types;
    }

    /**
     * The entity of this name, by the name as it is published. Where counts of it stand these tell its type, else those
     * that did.
     *
     * @param type where it is known
     * @throws CommandException where nothing was ever counted under the name, or entities of several types are
     */
    AboutEntity entity(String name, @Nullable EntityType type) {
        String published = NameForm.published(name);
        Counted counted = counted(published);
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

    /** Of which types entities were ever counted under a name, and of which any are. */
    private record Counted(Set<EntityType> ever, Set<EntityType> now) {}

    private Counted counted(String published) {
        Map<String, EntityType> keys = new HashMap<>();
        for (EntityType each : EntityType.values()) {
            keys.put(Keys.count(Kind.ENTITY, each, published, null, null, Count.TOTAL), each);
            keys.put(Keys.count(Kind.SPEAKER, each, published, null, null, Count.TOTAL), each);
        }
        Set<EntityType> ever = EnumSet.noneOf(EntityType.class);
        Set<String> standing = new HashSet<>();
        read(settings.topics().counts(), record -> {
            // Earlier releases published and counted names as articles write them.
            String key = NameForm.published(new String(record.key(), StandardCharsets.UTF_8));
            EntityType type = keys.get(key);
            if (type != null) {
                ever.add(type);
                if (record.value() == null) {
                    standing.remove(key);
                } else {
                    standing.add(key);
                }
            }
        });
        Set<EntityType> now = EnumSet.noneOf(EntityType.class);
        standing.forEach(key -> now.add(Objects.requireNonNull(keys.get(key))));
        return new Counted(ever, now);
    }

    private static CommandException missing(String message) {
        return new CommandException(ExitStatus.PARTLY, message + ". Nothing was written");
    }

    private interface Looker {
        void look(ConsumerRecord<byte[], byte[]> record);
    }

    /** @return whether all that was ever written is there */
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
