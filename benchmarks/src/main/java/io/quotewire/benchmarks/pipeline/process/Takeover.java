package io.quotewire.benchmarks.pipeline.process;

import io.quotewire.streaming.service.ServiceName;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * Observes how partitions move when instances of a service are killed or added while articles come.
 *
 * @param group of the service
 * @param topic a topic whose partitions all get records meanwhile
 */
public record Takeover(Fleet fleet, ServiceName service, GroupView group, String topic) {
    private static final long LOOK_MILLISECONDS = 100;
    private static final long STABLE_MILLISECONDS = 2_000;
    private static final long MOST_MILLISECONDS = 300_000;
    private static final double SECOND = 1e3;

    /**
     * The result of killing one instance.
     *
     * @param shared seconds until the others have its partitions
     * @param committed seconds until each of its partitions has been processed and committed
     */
    public record Told(int partitions, double shared, double committed) {}

    /** Waits until all partitions of the group are shared evenly among so many instances, and remain so. */
    public Map<String, Set<TopicPartition>> awaitShared(int instances, int partitions)
            throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + MOST_MILLISECONDS;
        long since = System.currentTimeMillis();
        Map<String, Set<TopicPartition>> seen = Map.of();
        while (System.currentTimeMillis() < end) {
            fleet.check();
            Map<String, Set<TopicPartition>> now = group.partitions();
            if (!now.equals(seen)) {
                seen = now;
                since = System.currentTimeMillis();
            }
            int all = now.values().stream().mapToInt(Set::size).sum();
            if (now.size() == instances
                    && all == partitions
                    && isEven(now)
                    && System.currentTimeMillis() - since >= STABLE_MILLISECONDS) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
        throw new IOException(group.id() + " does not share " + partitions + " partitions evenly among " + instances
                + " instances within " + Duration.ofMillis(MOST_MILLISECONDS).toSeconds() + " s: " + seen);
    }

    /** Whether no instance has two partitions more than another. */
    static boolean isEven(Map<String, Set<TopicPartition>> shares) {
        var sizes = shares.values().stream().map(Set::size).toList();
        return sizes.stream().max(Comparator.naturalOrder()).orElse(0)
                        - sizes.stream().min(Comparator.naturalOrder()).orElse(0)
                <= 1;
    }

    /** Kills an instance and observes what becomes of its partitions. */
    public Told kill() throws IOException, InterruptedException {
        Map<String, Set<TopicPartition>> before = group.partitions();
        InstanceProcess killed = fleet.killOne(service);
        long began = System.currentTimeMillis();
        Set<TopicPartition> orphans = Objects.requireNonNull(before.get(killed.name()), "the killed one's partitions");
        Map<TopicPartition, Long> committed = group.committed();
        Set<TopicPartition> waiting = orphans.stream()
                .filter(partition -> partition.topic().equals(topic))
                .collect(Collectors.toCollection(HashSet::new));
        double shared = 0;
        while (!waiting.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
            fleet.check();
            double seconds = (System.currentTimeMillis() - began) / SECOND;
            if (seconds * SECOND > MOST_MILLISECONDS) {
                throw new IOException("nobody took over "
                        + new TreeSet<>(
                                waiting.stream().map(TopicPartition::toString).toList()));
            }
            if (shared == 0 && areTaken(orphans, killed)) {
                shared = seconds;
            }
            Map<TopicPartition, Long> now = group.committed();
            waiting.removeIf(partition -> now.getOrDefault(partition, 0L) > committed.getOrDefault(partition, 0L));
        }
        return new Told(orphans.size(), shared, (System.currentTimeMillis() - began) / SECOND);
    }

    private boolean areTaken(Set<TopicPartition> orphans, InstanceProcess killed) throws InterruptedException {
        Set<TopicPartition> taken = new HashSet<>();
        group.partitions().forEach((name, share) -> {
            if (!name.equals(killed.name())) {
                taken.addAll(share);
            }
        });
        return taken.containsAll(orphans);
    }
}
