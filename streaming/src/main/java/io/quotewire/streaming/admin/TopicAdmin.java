package io.quotewire.streaming.admin;

import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.TopicConfigs;
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
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the contract's topics and compares a cluster with the contract. The admin client stays the caller's. */
public final class TopicAdmin {
    private final Admin admin;
    private final Topics topics;

    public TopicAdmin(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
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
        List<NewTopic> missing = topics.all().stream()
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
        return topics.all().stream()
                .map(TopicSpec::name)
                .filter(name -> !present.contains(name))
                .toList();
    }

    /**
     * Compares the cluster with the contract, and the topics' copies and partitions with one another.
     *
     * @return what differs, a line each; empty where all is as it should be
     */
    public List<String> differences() throws ExecutionException, InterruptedException {
        List<String> missing = missing();
        Map<String, Config> configs = TopicConfigs.of(
                admin,
                topics.all().stream()
                        .map(TopicSpec::name)
                        .filter(name -> !missing.contains(name))
                        .toList());
        List<String> differences = new ArrayList<>();
        for (TopicSpec spec : topics.all()) {
            Config config = configs.get(spec.name());
            if (config == null) {
                differences.add(spec.name() + ": missing");
            } else {
                differences.addAll(differences(spec, config));
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

    private static List<String> differences(TopicSpec spec, Config config) {
        List<String> differences = new ArrayList<>();
        new TreeMap<>(spec.configs()).forEach((name, wanted) -> {
            String found = config.get(name) == null ? "unset" : config.get(name).value();
            if (!wanted.equals(found)) {
                differences.add(spec.name() + ": " + name + " is " + found + ", should be " + wanted);
            }
        });
        return differences;
    }
}
