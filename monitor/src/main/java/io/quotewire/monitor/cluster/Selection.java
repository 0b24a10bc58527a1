package io.quotewire.monitor.cluster;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which part of a cluster is looked at.
 *
 * @param topics by name
 * @param groups by name; those among them that read none of the topics are left out
 * @param inputs what a group reads by its nature, whether it has come to it yet or not
 * @param sharing groups that share partitions out and read them from the start each time: they keep no offsets, and so
 *     are never behind
 */
public record Selection(
        Predicate<String> topics,
        Predicate<String> groups,
        Map<String, List<String>> inputs,
        Predicate<String> sharing) {

    public Selection {
        inputs = Map.copyOf(inputs);
    }

    /** All topics and groups whose whole names match these patterns. */
    public static Selection matching(Pattern topics, Pattern groups, Topics installation) {
        return new Selection(
                topics.asMatchPredicate(), groups.asMatchPredicate(), inputs(installation), sharing(installation));
    }

    /** The contract's topics of an installation, and all groups that read them. */
    public static Selection of(Topics installation) {
        return of(installation, group -> true);
    }

    /** The same, of these groups alone. */
    public static Selection of(Topics installation, Predicate<String> groups) {
        List<String> names =
                installation.all().stream().map(topic -> topic.name()).toList();
        return new Selection(names::contains, groups, inputs(installation), sharing(installation));
    }

    /** Whether a group is an installation's own, even if it reads nothing at the moment. */
    boolean concerns(String group) {
        return inputs.containsKey(group) || sharing.test(group);
    }

    private static Predicate<String> sharing(Topics topics) {
        return group -> group.startsWith(topics.feeders());
    }

    private static Map<String, List<String>> inputs(Topics topics) {
        return Map.of(
                topics.service(ServiceName.PROCESSOR.id()),
                List.of(topics.articles()),
                topics.service(ServiceName.SINK.id()),
                List.of(topics.mentions(), topics.processed()));
    }
}
