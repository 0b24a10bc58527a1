package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.TableTopic;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of the corrections topic when it was read.
 *
 * @param byKey the corrections in force by their keys, in the order in which they were decided
 * @param unusable for each invalid record, by its key, what is wrong with it
 */
record CorrectionTopic(TableTopic topic, Map<String, Correction> byKey, SortedMap<String, String> unusable) {

    /**
     * @throws CommandException if no broker answers or the topic is missing
     */
    static CorrectionTopic read(Settings settings) throws InterruptedException {
        TableTopic topic =
                TableTopic.reach(settings, settings.topics().corrections(), CloudEventHeaders.CORRECTION, "correct");
        List<Correction> inForce = new ArrayList<>();
        SortedMap<String, String> unusable = new TreeMap<>();
        topic.current().forEach((key, value) -> {
            try {
                inForce.add(CorrectionRecord.read(key.getBytes(StandardCharsets.UTF_8), value));
            } catch (IOException e) {
                unusable.put(key, String.valueOf(e.getMessage()));
            }
        });
        inForce.sort(Comparator.comparing(Correction::at).thenComparing(Correction::key));
        Map<String, Correction> byKey = new LinkedHashMap<>();
        inForce.forEach(correction -> byKey.put(correction.key(), correction));
        return new CorrectionTopic(topic, byKey, unusable);
    }

    /** The corrections in force, in the order in which they were decided. */
    Collection<Correction> inForce() {
        return byKey.values();
    }

    /** Whether an article is taken down, so that its words are not shown. */
    boolean isTakenDown(String articleId) {
        return inForce().stream()
                .anyMatch(
                        correction -> correction.action() == Action.ERASE && articleId.equals(correction.articleId()));
    }

    /** The existing decision on the same subject. */
    Optional<Correction> on(Correction correction) {
        return under(correction.key());
    }

    /** The correction with this key, if it is valid. */
    Optional<Correction> under(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * The keys of the records with these ids or keys, valid or not, each once.
     *
     * @throws CommandException if there is none of an id, or the id is ambiguous
     */
    List<String> keys(List<String> ids) {
        Map<String, String> idByKey = new LinkedHashMap<>();
        Stream.concat(byKey.keySet().stream(), unusable.keySet().stream())
                .forEach(key -> idByKey.put(key, Correction.id(key)));
        return ids.stream().map(id -> key(id, idByKey)).distinct().toList();
    }

    private static String key(String id, Map<String, String> idByKey) {
        // An empty id is the beginning of every other; it comes from a variable that is not set.
        List<String> found = idByKey.entrySet().stream()
                .filter(known -> (!id.isEmpty() && known.getValue().startsWith(id))
                        || known.getKey().equals(id))
                .map(Map.Entry::getKey)
                .toList();
        if (found.size() != 1) {
            String which =
                    found.isEmpty() ? "no correction '" + id + "' is in effect" : "several begin with '" + id + '\'';
            throw new CommandException(
                    ExitStatus.PARTLY, which + ": 'correct list' shows those in effect. Nothing was undone");
        }
        return found.get(0);
    }

    /**
     * @throws CommandException if the correction leads to a name that has itself been changed, so that nothing would
     *     have it
     */
    void requireOpen(Correction correction) {
        renamed(correction.into())
                .filter(known -> known.type() == correction.intoType() && !correction.concernsOneArticle())
                .findFirst()
                .ifPresent(CorrectionTopic::refuse);
    }

    /**
     * @param types types of the entities with this name
     * @throws CommandException if all of these have been renamed, so that no article mentions them under this name
     */
    void requireAnyOpen(String name, Set<EntityType> types) {
        Set<EntityType> open = EnumSet.noneOf(EntityType.class);
        open.addAll(types);
        renamed(name).forEach(known -> open.remove(known.type()));
        if (open.isEmpty()) {
            renamed(name).findFirst().ifPresent(CorrectionTopic::refuse);
        }
    }

    private Stream<Correction> renamed(@Nullable String name) {
        return inForce().stream()
                .filter(known -> known.action() == Action.MERGE || known.action() == Action.RENAME)
                .filter(known -> isSame(known.entity(), name));
    }

    private static void refuse(Correction known) {
        throw new CommandException(
                ExitStatus.PARTLY,
                "'" + known.entity() + "' is itself called '" + known.into() + "' by correction " + known.id()
                        + ": name that, or undo it first. Nothing was written");
    }

    private static boolean isSame(@Nullable String name, @Nullable String other) {
        return name != null && other != null && NameForm.published(name).equals(NameForm.published(other));
    }

    void decide(List<Correction> corrections) {
        Map<String, Optional<byte[]>> records = new LinkedHashMap<>();
        corrections.forEach(
                correction -> records.put(correction.key(), Optional.of(CorrectionRecord.write(correction))));
        topic.put(records);
    }

    /** @param undone receives each of the keys that was undone, even if others could not be */
    void undo(List<String> keys, Consumer<String> undone) {
        Map<String, Optional<byte[]>> tombstones = new LinkedHashMap<>();
        keys.forEach(key -> tombstones.put(key, Optional.empty()));
        try {
            topic.put(tombstones, undone);
        } catch (CommandException e) {
            String rest = keys.size() == 1 ? "" : "; of these, undo again those that 'correct list' still shows";
            throw new CommandException(e.exitStatus(), e.getMessage() + rest, e);
        }
    }
}
