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
 * Copies and partitions that must agree within an installation, whatever their number: a changelog with fewer copies
 * than the topics loses with one broker what they would have kept, and one with other partitions than the topic that
 * its service reads keeps the service from starting.
 */
final class LayoutDifferences {
    private static final Pattern CHANGELOG = Pattern.compile("([a-z]+)-.+?(?:-of-([a-z]+))?-changelog");

    private final Topics topics;
    private final Map<String, TopicDescription> described;

    /** @param described every topic of the installation that is there, the services' own among them */
    LayoutDifferences(Topics topics, Map<String, TopicDescription> described) {
        this.topics = topics;
        this.described = described;
    }

    /** A line each, by topic. */
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

    /** Of the partition that has fewest. */
    private static int copies(TopicDescription topic) {
        return topic.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
    }

    /** The topic whose partitions a changelog must have. */
    private Optional<TopicDescription> source(String name) {
        Matcher changelog = CHANGELOG.matcher(name.substring(topics.prefix().length() + 1));
        if (!changelog.matches()) {
            return Optional.empty();
        }
        if (changelog.group(1).equals(ServiceName.PROCESSOR.id())) {
            return Optional.ofNullable(described.get(topics.articles()));
        }
        return Optional.ofNullable(changelog.group(2)).map(of -> described.get(topics.prefix() + '.' + of));
    }
}
