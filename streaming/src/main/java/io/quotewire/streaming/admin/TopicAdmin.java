package io.quotewire.streaming.admin;

import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.TopicConfigs;
import io.quotewire.streaming.settings.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the contract's topics and compares a cluster with the contract. The admin client stays the caller's. */
public final class TopicAdmin {
    private final Admin admin;
    private final Topics topics;
    private final List<TopicSpec> specs;

    /** For articles that may be corrected for as long as topics are kept anyhow, or shorter. */
    public TopicAdmin(Admin admin, Topics topics) {
        this(admin, topics, topics.all());
    }

    private TopicAdmin(Admin admin, Topics topics, List<TopicSpec> specs) {
        this.admin = admin;
        this.topics = topics;
        this.specs = specs;
    }

    /** For an installation as it is set: its prefix, and for how long its articles may be corrected. */
    public static TopicAdmin of(Admin admin, Settings settings) {
        return new TopicAdmin(admin, settings.topics(), settings.topics().all(settings.correctionWindow()));
    }

    /**
     * Creates what is missing and leaves alone what is there. Returns when the brokers that lead the new partitions
     * know of them, or after ten seconds: the controller says that they are made a moment before, and who writes then
     * is refused.
     *
     * @param partitions of each new topic
     * @param replication copies of each partition; empty takes the cluster's default
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

    /** The names of the contract's topics that the cluster does not have. */
    public List<String> missing() throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        return specs.stream()
                .map(TopicSpec::name)
                .filter(name -> !present.contains(name))
                .toList();
    }

    /**
     * Compares the cluster with the contract, and the topics' copies and partitions with one another.
     *
     * @param brokers as the commands name them that set a topic as it should be
     * @return what differs, a line each, with the command that mends it where there is one; empty where all is as it
     *     should be
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

    /** Every topic behind the prefix, with those that the services make for themselves. */
    private Map<String, TopicDescription> described() throws ExecutionException, InterruptedException {
        List<String> ours = admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith(topics.prefix() + '.'))
                .toList();
        return admin.describeTopics(ours).allTopicNames().get();
    }

    private static List<String> differences(TopicSpec spec, Config config, String brokers) {
        List<String> differences = new ArrayList<>();
        new TreeMap<>(spec.configs()).forEach((name, wanted) -> {
            String found = config.get(name) == null ? "unset" : config.get(name).value();
            if (!wanted.equals(found) && !(name.equals(TopicConfig.RETENTION_MS_CONFIG) && isLonger(found, wanted))) {
                differences.add(spec.name() + ": " + name + " is " + found + ", should be " + wanted
                        + ": kafka-configs.sh --bootstrap-server " + brokers + " --alter --topic " + spec.name()
                        + " --add-config " + name + '=' + wanted);
            }
        });
        return differences;
    }

    /** What is kept longer, or for good, is an archive. */
    private static boolean isLonger(String found, String wanted) {
        try {
            long millis = Long.parseLong(found);
            return millis < 0 || millis > Long.parseLong(wanted);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
