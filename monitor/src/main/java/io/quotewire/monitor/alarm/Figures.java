package io.quotewire.monitor.alarm;

import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.snapshot.TopicStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** What a {@link Condition} can be about: numbers of a snapshot, one for each group, topic or service. */
final class Figures {
    static final String BROKERS = "brokers";

    private static final Map<String, Figure> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry(BROKERS, (snapshot, of) -> DoubleStream.of(snapshot.brokers())),
            Map.entry(
                    "dead_letters_unread",
                    (snapshot, of) ->
                            DoubleStream.of((double) snapshot.deadLetters().unread())),
            group("lag_seconds", GroupStatus::secondsBehind),
            group("lag_growing_seconds", group -> group.growing() ? group.secondsBehind() : 0),
            group("lag_records", GroupStatus::lag),
            group("members", GroupStatus::members),
            group("overtaken_records", GroupStatus::overtaken),
            Map.entry(
                    "services_down",
                    (snapshot, of) -> DoubleStream.of(snapshot.services().stream()
                            .filter(service -> of.test(service.name()))
                            .mapToInt(service -> service.live() && service.ready() ? 0 : 1)
                            .sum())),
            topic(
                    "headroom_seconds",
                    (snapshot, topic) ->
                            topic.headroomSeconds() == null ? Double.POSITIVE_INFINITY : topic.headroomSeconds()),
            topic("held_seconds", (snapshot, topic) -> topic.heldSeconds() == null ? 0 : topic.heldSeconds()),
            topic("records_per_second", (snapshot, topic) -> topic.recordsPerSecond()),
            topic("silent_seconds", Figures::silence),
            topic("under_replicated", (snapshot, topic) -> topic.underReplicated())));

    private Figures() {}

    /** The numbers that a snapshot has for a figure. */
    interface Figure {
        DoubleStream values(Snapshot snapshot, Predicate<String> of);
    }

    private interface OfTopic {
        double value(Snapshot snapshot, TopicStatus topic);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /**
     * @param of which groups, topics or services are meant; where there is none of them, it is as one that stands at 0
     */
    static DoubleStream values(String figure, Snapshot snapshot, Predicate<String> of) {
        Figure known = ALL.get(figure);
        if (known == null) {
            throw new IllegalArgumentException("no figure " + figure);
        }
        double[] values = known.values(snapshot, of).toArray();
        return values.length == 0 ? DoubleStream.of(0) : DoubleStream.of(values);
    }

    private static Map.Entry<String, Figure> group(String name, ToDoubleFunction<GroupStatus> value) {
        return Map.entry(
                name,
                (snapshot, of) -> snapshot.groups().stream()
                        .filter(group -> of.test(group.group()))
                        .mapToDouble(value));
    }

    private static Map.Entry<String, Figure> topic(String name, OfTopic value) {
        return Map.entry(
                name,
                (snapshot, of) -> snapshot.topics().stream()
                        .filter(topic -> of.test(topic.topic()))
                        .mapToDouble(topic -> value.value(snapshot, topic)));
    }

    /** Since its last record; a topic that never had one has been silent for ever. */
    private static double silence(Snapshot snapshot, TopicStatus topic) {
        return topic.lastRecord() == null
                ? Double.POSITIVE_INFINITY
                : Duration.between(topic.lastRecord(), snapshot.at()).toMillis() / 1000.0;
    }
}
