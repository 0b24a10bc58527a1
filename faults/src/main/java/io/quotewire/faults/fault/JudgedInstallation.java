package io.quotewire.faults.fault;

import io.quotewire.faults.cluster.Brokers;
import io.quotewire.faults.guarantee.Guarantees;
import io.quotewire.faults.guarantee.Judge;
import io.quotewire.faults.guarantee.TopicEvidence;
import io.quotewire.faults.installation.Instance;
import io.quotewire.faults.installation.SideInstallation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;

/**
 * A separate installation whose guarantees are checked after each step. A service may end by itself if its message says
 * what to do; that is done then, and it is restarted.
 */
final class JudgedInstallation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long LOOK_MILLISECONDS = 500;

    /** As it appears in a service's message. */
    private static final String TO_EARLIEST = "--to-earliest";

    private static final String MAKE_TOPICS = "topics create";

    private final SideInstallation installation;
    private final TopicEvidence evidence;

    private JudgedInstallation(SideInstallation installation) {
        this.installation = installation;
        this.evidence = new TopicEvidence(installation.settings(), 0, List.of(), List.of());
    }

    /** Starts an installation with topics, a processor and a sink. */
    static JudgedInstallation start(Brokers brokers, Path folder, String prefix, int partitions, long seed)
            throws IOException, InterruptedException, ExecutionException {
        SideInstallation installation = SideInstallation.of(brokers, folder, prefix, seed);
        installation.makeTopics(partitions);
        installation.processor().start();
        installation.sink().start();
        return new JudgedInstallation(installation);
    }

    SideInstallation installation() {
        return installation;
    }

    TopicEvidence evidence() {
        return evidence;
    }

    Admin admin() {
        return installation.brokers().admin();
    }

    /**
     * Waits until all guarantees hold for everything that was fed.
     *
     * @param when describes the step, for the message
     */
    void expectAllPromisesKept(String when) throws IOException, InterruptedException, ExecutionException {
        Judge judge = new Judge(Guarantees.all());
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            supervise();
            Map<String, List<String>> verdict = judge.judge(evidence, Duration.ZERO);
            List<String> broken = verdict.entrySet().stream()
                    .filter(promise -> !promise.getValue().isEmpty())
                    .map(promise -> promise.getKey() + ": " + promise.getValue().get(0) + ", and "
                            + (promise.getValue().size() - 1) + " more")
                    .toList();
            if (broken.isEmpty()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IOException(when + " is broken: " + String.join("; ", broken));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
    }

    private void supervise() throws IOException, InterruptedException, ExecutionException {
        for (Instance instance : List.of(installation.processor(), installation.sink())) {
            if (!instance.process().isAlive()) {
                String said = String.join(" | ", instance.process().lastLines(3));
                if (said.contains(TO_EARLIEST)) {
                    boolean isSink = instance == installation.sink();
                    setOffsetsToEarliest(isSink ? "sink" : "processor");
                } else if (!said.contains(MAKE_TOPICS)) {
                    throw new IOException(instance.name() + " ended with status "
                            + instance.process().exitValue() + " and did not say what to do: " + said);
                }
                instance.start();
            }
        }
    }

    /** Does what the message asks the operator to do. */
    void setOffsetsToEarliest(String service) throws InterruptedException, ExecutionException {
        String group = installation.topics().service(service);
        List<TopicPartition> partitions = List.copyOf(admin().listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .keySet());
        Map<TopicPartition, OffsetAndMetadata> earliest = admin()
                .listOffsets(partitions.stream()
                        .collect(Collectors.toMap(partition -> partition, any -> OffsetSpec.earliest())))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        at -> new OffsetAndMetadata(at.getValue().offset())));
        while (!isSet(group, earliest)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
    }

    private boolean isSet(String group, Map<TopicPartition, OffsetAndMetadata> offsets)
            throws InterruptedException, ExecutionException {
        try {
            admin().alterConsumerGroupOffsets(group, offsets).all().get();
            return true;
        } catch (ExecutionException e) {
            // A member that has just ended remains in the group until its session times out.
            if (e.getCause() instanceof UnknownMemberIdException || e.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        evidence.close();
        installation.close();
    }
}
