package io.quotewire.monitor.cluster;

import io.quotewire.streaming.cluster.TopicConfigs;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.TopicConfig;

/**
 * Properties of topics other than their offsets.
 *
 * @param brokers the number of brokers
 * @param described by name
 * @param retentions of the topics that have one, by topic
 * @param bytes on disk, all replicas, by topic
 */
record TopicFacts(
        int brokers,
        Map<String, TopicDescription> described,
        Map<String, Duration> retentions,
        Map<String, Long> bytes) {

    /** @param problems takes a line for each request that the cluster refuses */
    static TopicFacts read(Admin admin, Predicate<String> wanted, List<String> problems)
            throws ExecutionException, InterruptedException {
        List<Integer> nodes =
                admin.describeCluster().nodes().get().stream().map(Node::id).toList();
        Set<String> present = admin.listTopics().names().get();
        Map<String, TopicDescription> described = new HashMap<>();
        for (var topic : admin.describeTopics(present.stream().filter(wanted).toList())
                .topicNameValues()
                .entrySet()) {
            Problems.unlessDeleted(topic.getValue()).ifPresent(found -> described.put(topic.getKey(), found));
        }
        return new TopicFacts(
                nodes.size(),
                described,
                Problems.orElse(Map.of(), "retention", problems, () -> retentions(admin, described.keySet())),
                Problems.orElse(Map.of(), "sizes on disk", problems, () -> bytes(admin, nodes)));
    }

    /** The same without the topics that were deleted meanwhile: nobody answered for the partitions that were led. */
    TopicFacts withoutDeleted(Predicate<TopicPartition> answered) {
        Set<String> deleted = partitions().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        partitions().stream().filter(answered).map(TopicPartition::topic).forEach(deleted::remove);
        Map<String, TopicDescription> left = new HashMap<>(described);
        left.keySet().removeAll(deleted);
        return new TopicFacts(brokers, left, retentions, bytes);
    }

    /** Those that a broker leads: nobody answers for the others. */
    List<TopicPartition> partitions() {
        return partitions(info -> info.leader() != null);
    }

    /** Those that no broker leads, as when the disk of the only one that has them is full. */
    List<TopicPartition> leaderless() {
        return partitions(info -> info.leader() == null);
    }

    private List<TopicPartition> partitions(Predicate<TopicPartitionInfo> which) {
        return described.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .filter(which)
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Map<String, Duration> retentions(Admin admin, Set<String> topics)
            throws ExecutionException, InterruptedException {
        Map<String, Duration> retentions = new HashMap<>();
        TopicConfigs.of(admin, topics).forEach((topic, config) -> {
            long millis = Long.parseLong(value(config, TopicConfig.RETENTION_MS_CONFIG, "-1"));
            if (millis >= 0
                    && value(config, TopicConfig.CLEANUP_POLICY_CONFIG, "").contains("delete")) {
                retentions.put(topic, Duration.ofMillis(millis));
            }
        });
        return retentions;
    }

    private static String value(Config config, String name, String absent) {
        return config.get(name) == null || config.get(name).value() == null
                ? absent
                : config.get(name).value();
    }

    private static Map<String, Long> bytes(Admin admin, List<Integer> brokers)
            throws ExecutionException, InterruptedException {
        Map<String, Long> bytes = new HashMap<>();
        admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
                .flatMap(folders -> folders.values().stream())
                .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                .forEach(replica ->
                        bytes.merge(replica.getKey().topic(), replica.getValue().size(), Long::sum));
        return bytes;
    }
}
