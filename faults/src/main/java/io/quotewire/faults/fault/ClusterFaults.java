package io.quotewire.faults.fault;

import io.quotewire.faults.installation.Installation;
import io.quotewire.faults.installation.Instance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewPartitionReassignment;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ElectionNotNeededException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Faults of the brokers. */
final class ClusterFaults {
    private static final long LOOK_MILLISECONDS = 200;

    private ClusterFaults() {}

    /**
     * Makes another broker the leader of every partition of every topic, including those of offsets and transactions.
     */
    static void moveLeaders(Installation at, Random chance)
            throws IOException, InterruptedException, ExecutionException {
        Admin admin = at.brokers().admin();
        var names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        Map<TopicPartition, Optional<NewPartitionReassignment>> moves = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(names).allTopicNames().get().values()) {
            topic.partitions().forEach(partition -> {
                List<Integer> replicas = new ArrayList<>(
                        partition.replicas().stream().map(Node::id).toList());
                Collections.rotate(replicas, 1 + chance.nextInt(2));
                moves.put(
                        new TopicPartition(topic.name(), partition.partition()),
                        Optional.of(new NewPartitionReassignment(replicas)));
            });
        }
        admin.alterPartitionReassignments(moves).all().get();
        while (!admin.listPartitionReassignments().reassignments().get().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        var elected = admin.electLeaders(ElectionType.PREFERRED, moves.keySet())
                .partitions()
                .get();
        for (Optional<Throwable> failure : elected.values()) {
            if (failure.isPresent() && !(failure.get() instanceof ElectionNotNeededException)) {
                throw new IOException("a leader was not moved", failure.get());
            }
        }
    }

    static void forgetProcessorsOffsets(Installation at, Random chance)
            throws IOException, InterruptedException, ExecutionException {
        forgetOffsets(at, at.processors(), "processor");
    }

    static void forgetSinksOffsets(Installation at, Random chance)
            throws IOException, InterruptedException, ExecutionException {
        forgetOffsets(at, at.sinks(), "sink");
    }

    /** As if they had expired: the group has no offsets, and the services start at the beginning of the topics. */
    private static void forgetOffsets(Installation at, List<Instance> all, String service)
            throws IOException, InterruptedException, ExecutionException {
        all.forEach(instance -> instance.process().terminate());
        String group = at.topics().service(service);
        while (!isDeleted(at.brokers().admin(), group)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        for (Instance instance : all) {
            instance.start();
        }
    }

    private static boolean isDeleted(Admin admin, String group) throws ExecutionException, InterruptedException {
        try {
            admin.deleteConsumerGroups(List.of(group)).all().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            throw e;
        }
    }

    /** Sends records that are not articles to the articles' topic. */
    static void sendNoArticles(Installation at, Random chance) throws InterruptedException, ExecutionException {
        List<byte[]> values = new ArrayList<>(List.of(
                new byte[0],
                new byte[] {(byte) 0xff, (byte) 0xfe, 0},
                "not JSON".getBytes(StandardCharsets.UTF_8),
                "[".repeat(5_000).getBytes(StandardCharsets.UTF_8),
                "{\"id\": 7, \"body\": {}}".getBytes(StandardCharsets.UTF_8)));
        byte[] noise = new byte[1 + chance.nextInt(100_000)];
        chance.nextBytes(noise);
        values.add(noise);
        Map<String, Object> client = new HashMap<>(at.settings().kafka());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (byte[] value : values) {
                byte[] key = new byte[chance.nextInt(20)];
                chance.nextBytes(key);
                producer.send(new ProducerRecord<>(at.topics().articles(), key, value))
                        .get();
                producer.send(new ProducerRecord<>(at.topics().articles(), null, value))
                        .get();
            }
            producer.send(new ProducerRecord<>(at.topics().articles(), null, null))
                    .get();
        }
    }
}
