package io.quotewire.monitor.cluster;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The part of a cluster that is watched.
 *
 * @param topics by name
 * @param groups by name; groups that read none of the topics are left out
 * @param inputs the topics that a group is designed to read, whether or not it has read them yet
 * @param sharing groups that distribute partitions but commit no offsets and always read from the beginning, so they
 *     never have a lag
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

    /** An installation's topics, and all groups that read them. */
    public static Selection of(Topics installation) {
        return of(installation, group -> true);
    }

    /** The same, limited to these groups. */
    public static Selection of(Topics installation, Predicate<String> groups) {
        List<String> names =
                installation.all().stream().map(topic -> topic.name()).toList();
        return new Selection(names::contains, groups, inputs(installation), sharing(installation));
    }

    /** Whether a group belongs to the installation, even if it currently reads nothing. */
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
