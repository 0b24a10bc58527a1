package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks up in the counts the entities and publishers that are named in a correction, so that a wrong name is noticed.
 */
final class CountedNames {
    private final Settings settings;

    /** What is known already, by name. */
    private final Map<String, Counted> known = new HashMap<>();

    CountedNames(Settings settings) {
        this.settings = settings;
    }

    /** Looks up several names in one pass over the topic, which takes long; what is asked of them later takes none. */
    void readTogether(List<String> names) {
        counted(names);
    }

    /** Fails if nothing was ever counted for one of the publishers. */
    void requirePublishers(List<String> names) {
        Map<String, Boolean> counts = counts(names.stream().map(CountKeys::ofPublisher), UnaryOperator.identity());
        for (String name : names) {
            if (!counts.containsKey(CountKeys.ofPublisher(name))) {
                throw WholeTopic.missing(
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
            Set<EntityType> types = copy(counted.ever());
            if (NameForm.published(name).equals(entity.entity())) {
                types.remove(entity.type());
            }
            if (types.isEmpty() && !anyway) {
                throw WholeTopic.missing(
                        "no other entity '" + name + "' was ever counted: names are whole, as 'ask top entities'"
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
        Set<EntityType> types = copy(counted.now().isEmpty() || type != null ? counted.ever() : counted.now());
        if (type != null) {
            types.retainAll(EnumSet.of(type));
        }
        if (types.isEmpty()) {
            throw WholeTopic.missing("no " + (type == null ? "entity" : word(type)) + " '" + name
                    + "' was ever counted: names are whole, as 'ask top entities' shows them; to correct one"
                    + " that is still to come, add --anyway and --type");
        }
        if (types.size() > 1) {
            throw new CommandException(ExitStatus.USAGE, "'" + name + "' is " + types + ": say which by --type");
        }
        return new AboutEntity(types.iterator().next(), published);
    }

    /**
     * What to say of a new name if nothing was ever counted under it, so that a misspelt one is noticed; nothing if the
     * counts cannot be read, since a decision does not need them.
     */
    Optional<String> doubtAbout(AboutEntity named) {
        Set<EntityType> types;
        try {
            types = Objects.requireNonNull(counted(List.of(named.entity())).get(named.entity()))
                    .ever();
        } catch (CommandException unread) {
            return Optional.empty();
        }
        return types.contains(named.type())
                ? Optional.empty()
                : Optional.of("no " + word(named.type()) + " '" + named.entity() + "' was ever counted"
                        + (types.isEmpty() ? "" : ", but as " + words(types) + " (--type)")
                        + ": if that is a mistake, undo it");
    }

    private static Set<EntityType> copy(Set<EntityType> types) {
        Set<EntityType> copy = EnumSet.noneOf(EntityType.class);
        copy.addAll(types);
        return copy;
    }

    private static String words(Set<EntityType> types) {
        return types.stream().map(CountedNames::word).collect(Collectors.joining(", "));
    }

    private static String word(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** The types of entities ever counted under a name, and those counted currently. */
    private record Counted(Set<EntityType> ever, Set<EntityType> now) {}

    /** By name, in order; all that are not known yet from one pass over the topic. */
    private Map<String, Counted> counted(List<String> names) {
        read(names.stream().filter(name -> !known.containsKey(name)).toList());
        Map<String, Counted> counted = new LinkedHashMap<>();
        names.forEach(name -> counted.put(name, Objects.requireNonNull(known.get(name))));
        return counted;
    }

    private void read(List<String> names) {
        // Earlier releases published and counted names as articles write them.
        Map<String, Boolean> counts = counts(names.stream().flatMap(CountKeys::ofEntities), NameForm::published);
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
            known.put(name, types);
        }
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
            WholeTopic.read(settings, settings.topics().counts(), record -> {
                String key = form.apply(new String(record.key(), StandardCharsets.UTF_8));
                if (keys.contains(key)) {
                    counts.put(key, record.value() != null);
                }
            });
        }
        return counts;
    }
}
