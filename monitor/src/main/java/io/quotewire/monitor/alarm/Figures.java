package io.quotewire.monitor.alarm;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.ServiceStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import io.quotewire.streaming.admin.HandledLetters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The figures that a {@link Condition} can compare: numbers in a snapshot, one for each group, topic or service. */
final class Figures {
    static final String BROKERS = "brokers";
    static final String DEAD_LETTERS_UNREAD = "dead_letters_unread";
    static final String SERVICES_DOWN = "services_down";
    private static final String HEADROOM_SECONDS = "headroom_seconds";
    private static final String HELD_SECONDS = "held_seconds";
    private static final String LAG_GROWING_SECONDS = "lag_growing_seconds";
    private static final String LAG_SECONDS = "lag_seconds";

    private static final Map<String, Figure> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry(BROKERS, (snapshot, of) -> DoubleStream.of(snapshot.brokers())),
            Map.entry(DEAD_LETTERS_UNREAD, Figures::unread),
            group(LAG_SECONDS, GroupStatus::secondsBehind),
            group(
                    LAG_GROWING_SECONDS,
                    group -> group.growing() || group.ageUnknown() ? group.secondsBehind() : OptionalDouble.of(0)),
            group("lag_records", group -> OptionalDouble.of((double) group.lag())),
            group("members", group -> OptionalDouble.of(group.members())),
            group("overtaken_records", group -> OptionalDouble.of((double) group.overtaken())),
            Map.entry(SERVICES_DOWN, Figures::down),
            topic(
                    HEADROOM_SECONDS,
                    (snapshot, topic) ->
                            topic.headroomSeconds() == null ? Double.POSITIVE_INFINITY : topic.headroomSeconds()),
            topic(HELD_SECONDS, (snapshot, topic) -> topic.heldSeconds() == null ? 0 : topic.heldSeconds()),
            topic("records_per_second", (snapshot, topic) -> topic.recordsPerSecond()),
            topic("silent_seconds", Figures::silence),
            topic("under_replicated", (snapshot, topic) -> topic.underReplicated())));

    /** Whether a snapshot lacks some of what a figure is made of, so that its values may be worse than those given. */
    private static final Map<String, BiPredicate<Snapshot, Optional<String>>> UNKNOWN = Map.of(
            DEAD_LETTERS_UNREAD,
            (snapshot, of) -> !snapshot.deadLetters().unreadKnown(),
            LAG_SECONDS,
            (snapshot, of) -> groups(snapshot, of).anyMatch(GroupStatus::ageUnknown),
            LAG_GROWING_SECONDS,
            (snapshot, of) -> groups(snapshot, of).anyMatch(GroupStatus::ageUnknown),
            HEADROOM_SECONDS,
            (snapshot, of) -> topics(snapshot, of)
                    .anyMatch(topic -> topic.retentionSeconds() != null
                            && snapshot.groups().stream()
                                    .anyMatch(group -> group.topic().equals(topic.topic()) && group.ageUnknown())),
            HELD_SECONDS,
            (snapshot, of) ->
                    topics(snapshot, of).anyMatch(topic -> topic.heldRecords() > 0 && topic.heldSeconds() == null));

    private Figures() {}

    /** The values of a figure in a snapshot. */
    interface Figure {
        DoubleStream values(Snapshot snapshot, Optional<String> of);
    }

    private interface OfTopic {
        double value(Snapshot snapshot, TopicStatus topic);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * One value for each group, topic, service or reason; none if the named one is missing.
     *
     * @param of the only one to consider; empty for all
     */
    static DoubleStream values(String figure, Snapshot snapshot, Optional<String> of) {
        Figure known = ALL.get(figure);
        if (known == null) {
            throw new IllegalArgumentException("no figure " + figure);
        }
        return known.values(snapshot, of);
    }

    /** Whether the snapshot does not tell the figure of all that is named: the values are those that it tells. */
    static boolean isUnknown(String figure, Snapshot snapshot, Optional<String> of) {
        return UNKNOWN.getOrDefault(figure, (any, name) -> false).test(snapshot, of);
    }

    private static boolean meant(Optional<String> of, String name) {
        return of.isEmpty() || of.get().equals(name);
    }

    /** The number of dead letters, of all reasons or of one; none if it is unknown. */
    private static DoubleStream unread(Snapshot snapshot, Optional<String> reason) {
        if (!snapshot.deadLetters().unreadKnown()) {
            return DoubleStream.empty();
        }
        long unread = reason.isEmpty()
                ? snapshot.deadLetters().unread()
                : snapshot.deadLetters().unreadByReason().getOrDefault(reason.get(), 0L);
        return DoubleStream.of((double) unread);
    }

    private static DoubleStream down(Snapshot snapshot, Optional<String> of) {
        List<ServiceStatus> asked = snapshot.services().stream()
                .filter(service -> meant(of, service.name()))
                .toList();
        long down = asked.stream()
                .filter(service -> !service.live() || !service.ready())
                .count();
        return asked.isEmpty() ? DoubleStream.empty() : DoubleStream.of((double) down);
    }

    private static Map.Entry<String, Figure> group(String name, Function<GroupStatus, OptionalDouble> value) {
        return Map.entry(
                name, (snapshot, of) -> groups(snapshot, of).map(value).flatMapToDouble(OptionalDouble::stream));
    }

    private static Stream<GroupStatus> groups(Snapshot snapshot, Optional<String> of) {
        return snapshot.groups().stream()
                .filter(group -> meant(of, group.group()) && (of.isPresent() || !isReplay(group)));
    }

    /**
     * Whether it is the group of replay of the installation whose dead letters it reads: its lag is the number of
     * unread ones, which have a figure of their own. Others may have groups of such a name too.
     */
    private static boolean isReplay(GroupStatus group) {
        String suffix = '.' + HandledLetters.GROUP;
        if (!group.group().endsWith(suffix)) {
            return false;
        }
        String prefix = group.group().substring(0, group.group().length() - suffix.length());
        return group.topic().equals(prefix + ".dlq");
    }

    private static Map.Entry<String, Figure> topic(String name, OfTopic value) {
        return Map.entry(
                name, (snapshot, of) -> topics(snapshot, of).mapToDouble(topic -> value.value(snapshot, topic)));
    }

    private static Stream<TopicStatus> topics(Snapshot snapshot, Optional<String> of) {
        return snapshot.topics().stream().filter(topic -> meant(of, topic.topic()));
    }

    /** Seconds since its last record; infinite for a topic that never had one. */
    private static double silence(Snapshot snapshot, TopicStatus topic) {
        return topic.lastRecord() == null
                ? Double.POSITIVE_INFINITY
                : Duration.between(topic.lastRecord(), snapshot.at()).toMillis() / 1000.0;
    }
}
