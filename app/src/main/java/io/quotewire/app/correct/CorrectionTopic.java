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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of the corrections topic when it was read.
 *
 * @param inForce the corrections in force, in the order in which they were decided
 * @param unusable for each invalid record, by its key, what is wrong with it
 */
record CorrectionTopic(TableTopic topic, List<Correction> inForce, SortedMap<String, String> unusable) {

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
        return new CorrectionTopic(topic, inForce, unusable);
    }

    /** The existing decision on the same subject. */
    Optional<Correction> on(Correction correction) {
        return under(correction.key());
    }

    /** The correction with this key, if it is valid. */
    Optional<Correction> under(String key) {
        return inForce.stream().filter(known -> known.key().equals(key)).findFirst();
    }

    /**
     * The key of the record with this id or key, valid or not.
     *
     * @throws CommandException if there is none, or the id is ambiguous
     */
    String key(String id) {
        List<String> found = Stream.concat(inForce.stream().map(Correction::key), unusable.keySet().stream())
                .filter(key -> Correction.id(key).startsWith(id) || key.equals(id))
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
        return inForce.stream()
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

    void decide(List<Correction> corrections) throws InterruptedException {
        Map<String, Optional<byte[]>> records = new LinkedHashMap<>();
        corrections.forEach(
                correction -> records.put(correction.key(), Optional.of(CorrectionRecord.write(correction))));
        topic.put(records);
    }

    void undo(String key) throws InterruptedException {
        topic.put(Map.of(key, Optional.empty()));
    }
}
