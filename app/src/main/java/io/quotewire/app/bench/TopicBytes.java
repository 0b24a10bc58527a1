package io.quotewire.app.bench;

import io.quotewire.app.kafka.Cluster;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.ReplicaInfo;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;

/** Measures the disk usage of topics on the brokers. */
final class TopicBytes {
    /** The name under which the services' changelog topics are summed up. */
    private static final String CHANGELOG = "-changelog";

    private TopicBytes() {}

    /** Bytes of one replica of each topic with this prefix, by the rest of its name. */
    static Map<String, Long> of(Cluster cluster, String prefix) throws InterruptedException {
        Map<TopicPartition, Long> sizes = cluster.ask(admin -> {
            Map<TopicPartition, Long> largest = new HashMap<>();
            var brokers =
                    admin.describeCluster().nodes().get().stream().map(Node::id).toList();
            admin.describeLogDirs(brokers)
                    .allDescriptions()
                    .get()
                    .values()
                    .forEach(folders -> folders.values()
                            .forEach(folder -> folder.replicaInfos()
                                    .forEach((partition, copy) -> largest.merge(partition, size(copy), Math::max))));
            return largest;
        });
        Map<String, Long> byTopic = new TreeMap<>();
        sizes.forEach((partition, size) -> {
            if (partition.topic().startsWith(prefix + '.')) {
                String name = partition.topic().substring(prefix.length() + 1);
                byTopic.merge(name.endsWith(CHANGELOG) ? "changelogs" : name, size, Long::sum);
            }
        });
        return byTopic;
    }

    private static long size(ReplicaInfo copy) {
        return copy.size();
    }
}
