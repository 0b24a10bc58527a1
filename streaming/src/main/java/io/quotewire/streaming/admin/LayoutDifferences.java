package io.quotewire.streaming.admin;

import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.TopicDescription;

/**
 * Finds topics whose replication factor or number of partitions does not agree with the rest of the installation. A
 * changelog with fewer replicas than the topics can be lost together with one broker; a changelog or
 * repartition topic whose number of partitions differs from that of its source prevents its service from starting.
 */
final class LayoutDifferences {
    /** Service, anything, and, of the sink's internal topics, the topic that they are derived from. */
    private static final Pattern INTERNAL = Pattern.compile("([a-z]+)-(?:.+-)?([a-z]+)-[a-z]+");

    private static final String CHANGELOG = "-changelog";
    private static final String REPARTITION = "-repartition";

    private final Topics topics;
    private final Map<String, TopicDescription> described;

    /**
     * @param described all topics of the installation that exist, including the services' internal topics
     */
    LayoutDifferences(Topics topics, Map<String, TopicDescription> described) {
        this.topics = topics;
        this.described = described;
    }

    /** The differences, one line each, sorted by topic. */
    List<String> lines() {
        Optional<TopicDescription> mostCopied = topics.all().stream()
                .map(TopicSpec::name)
                .filter(described::containsKey)
                .map(described::get)
                .max(Comparator.comparingInt(LayoutDifferences::copies));
        List<String> lines = new ArrayList<>();
        described.values().stream()
                .sorted(Comparator.comparing(TopicDescription::name))
                .forEach(topic -> {
                    mostCopied
                            .filter(most -> copies(topic) < copies(most))
                            .ifPresent(most -> lines.add(topic.name() + ": replication is " + copies(topic)
                                    + ", should be " + copies(most) + " as of " + most.name()));
                    source(topic.name())
                            .filter(source -> source.partitions().size()
                                    != topic.partitions().size())
                            .ifPresent(source -> lines.add(topic.name() + ": partitions are "
                                    + topic.partitions().size() + ", should be "
                                    + source.partitions().size() + " as of " + source.name()
                                    + ", or its service does not start"));
                });
        return lines;
    }

    /** The replicas of the partition that has the fewest. */
    private static int copies(TopicDescription topic) {
        return topic.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
    }

    /** The topic that a service's internal topic must be co-partitioned with. */
    private Optional<TopicDescription> source(String name) {
        Matcher internal = INTERNAL.matcher(name.substring(topics.prefix().length() + 1));
        if (!(name.endsWith(CHANGELOG) || name.endsWith(REPARTITION)) || !internal.matches()) {
            return Optional.empty();
        }
        if (internal.group(1).equals(ServiceName.PROCESSOR.id())) {
            return Optional.ofNullable(described.get(topics.articles()));
        }
        String of = internal.group(2);
        return Optional.ofNullable(
                of.equals(Topics.TOLD) ? described.get(topics.quotes()) : described.get(topics.prefix() + '.' + of));
    }
}
