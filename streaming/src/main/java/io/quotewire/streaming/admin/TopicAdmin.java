package io.quotewire.streaming.admin;

import io.quotewire.streaming.cluster.AbsentTopics;
import io.quotewire.streaming.cluster.TopicConfigs;
import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the contract's topics and compares a cluster with the contract. Does not close the admin client it is given.
 */
public final class TopicAdmin {
    private final Admin admin;
    private final Topics topics;
    private final List<TopicSpec> specs;

    /** For articles that can be corrected for no longer than the topics' default retention. */
    public TopicAdmin(Admin admin, Topics topics) {
        this(admin, topics, topics.all());
    }

    private TopicAdmin(Admin admin, Topics topics, List<TopicSpec> specs) {
        this.admin = admin;
        this.topics = topics;
        this.specs = specs;
    }

    /**
     * For an installation with these settings: its prefix and its correction window, which sets the retention of
     * articles.
     */
    public static TopicAdmin of(Admin admin, Settings settings) {
        return new TopicAdmin(admin, settings.topics(), settings.topics().all(settings.correctionWindow()));
    }

    /**
     * Creates the missing topics and does not alter existing ones. Returns when the leaders of the new partitions
     * accept records, or after ten seconds: the controller confirms a creation slightly earlier, and records sent at
     * once would be rejected.
     *
     * @param partitions number of partitions of each new topic
     * @param replication replication factor; empty for the cluster's default
     * @return the names of the topics created
     * @throws ExecutionException with Kafka's error as the cause
     */
    public List<String> create(int partitions, Optional<Short> replication)
            throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = specs.stream()
                .filter(spec -> !present.contains(spec.name()))
                .map(spec -> new NewTopic(spec.name(), Optional.of(partitions), replication).configs(spec.configs()))
                .toList();
        List<String> created = new ArrayList<>();
        for (var creation : admin.createTopics(missing).values().entrySet()) {
            try {
                creation.getValue().get();
                created.add(creation.getKey());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
        created.sort(Comparator.naturalOrder());
        LeaderWait.await(admin, created, partitions);
        return created;
    }

    /** The names of the contract's topics that do not exist in the cluster. */
    public List<String> missing() throws ExecutionException, InterruptedException {
        return AbsentTopics.of(admin, specs.stream().map(TopicSpec::name).toList());
    }

    /** The numbers of partitions of the contract's topics that exist, each with the topics that have it. */
    public SortedMap<Integer, List<String>> byPartitions() throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described = described();
        SortedMap<Integer, List<String>> byPartitions = new TreeMap<>();
        for (TopicSpec spec : specs) {
            TopicDescription topic = described.get(spec.name());
            if (topic != null) {
                byPartitions
                        .computeIfAbsent(topic.partitions().size(), any -> new ArrayList<>())
                        .add(spec.name());
            }
        }
        return byPartitions;
    }

    /**
     * Compares the cluster with the contract, and the topics' replication and partitions with one another.
     *
     * @param brokers the bootstrap servers to print in the commands that correct a topic
     * @return the differences, one line each, with the command that corrects it if there is one; empty if there are
     *     none
     */
    public List<String> differences(String brokers) throws ExecutionException, InterruptedException {
        List<String> missing = missing();
        Map<String, Config> configs = TopicConfigs.of(
                admin,
                specs.stream()
                        .map(TopicSpec::name)
                        .filter(name -> !missing.contains(name))
                        .toList());
        List<String> differences = new ArrayList<>();
        for (TopicSpec spec : specs) {
            Config config = configs.get(spec.name());
            if (config == null) {
                differences.add(spec.name() + ": missing");
            } else {
                differences.addAll(differences(spec, config, brokers));
            }
        }
        differences.addAll(new LayoutDifferences(topics, described()).lines());
        return differences;
    }

    /** All topics with the prefix, including the services' internal ones. */
    private Map<String, TopicDescription> described() throws ExecutionException, InterruptedException {
        List<String> ours = admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith(topics.prefix() + '.'))
                .toList();
        return admin.describeTopics(ours).allTopicNames().get();
    }

    private List<String> differences(TopicSpec spec, Config config, String brokers) {
        List<String> differences = new ArrayList<>();
        new TreeMap<>(spec.configs()).forEach((name, wanted) -> {
            String found = config.get(name) == null ? "unset" : config.get(name).value();
            if (!wanted.equals(found) && !isChoice(spec, name, found)) {
                differences.add(spec.name() + ": " + name + " is " + found + ", should be " + wanted
                        + ": kafka-configs.sh --bootstrap-server " + brokers + " --alter --topic " + spec.name()
                        + " --add-config " + name + '=' + wanted);
            }
        });
        return differences;
    }

    /**
     * An operator's choices are not reported: a longer or unlimited retention, and how many dead letters to keep, which
     * no service reads. Of what services read, a limit by size would delete records that are still needed.
     */
    private boolean isChoice(TopicSpec spec, String name, String found) {
        return switch (name) {
            case TopicConfig.RETENTION_MS_CONFIG ->
                isLonger(found, spec.configs().getOrDefault(name, ""));
            case TopicConfig.RETENTION_BYTES_CONFIG -> spec.name().equals(topics.deadLetters());
            default -> false;
        };
    }

    private static boolean isLonger(String found, String wanted) {
        try {
            long millis = Long.parseLong(found);
            return millis < 0 || millis > Long.parseLong(wanted);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
