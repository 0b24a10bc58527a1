package io.quotewire.faults.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;

/** Three brokers that replicate each other, each a process; clients reach each through a proxy. */
public final class Brokers implements AutoCloseable {
    /** A number with which two in-sync replicas suffice. */
    private static final int THREE = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LOOK_MILLISECONDS = 200;

    private final List<Broker> all;
    private final Admin admin;

    private Brokers(List<Broker> all) {
        this.all = List.copyOf(all);
        Map<String, Object> client = new HashMap<>();
        client.put("bootstrap.servers", address());
        client.put("default.api.timeout.ms", 60_000);
        client.put("request.timeout.ms", 10_000);
        this.admin = Admin.create(client);
    }

    /** Starts three brokers in new folders; returns when all of them answer. */
    public static Brokers start(Path folder) throws IOException, InterruptedException {
        return start(folder, THREE);
    }

    /** Starts a single broker, for trials in which no broker fails. */
    public static Brokers startOne(Path folder) throws IOException, InterruptedException {
        return start(folder, 1);
    }

    private static Brokers start(Path folder, int number) throws IOException, InterruptedException {
        List<BrokerPorts> ports = new ArrayList<>();
        for (int node = 1; node <= number; node++) {
            ports.add(BrokerPorts.free(node));
        }
        String cluster = Uuid.randomUuid().toString();
        List<Broker> brokers = new ArrayList<>();
        for (BrokerPorts own : ports) {
            Path data = folder.resolve("broker-" + own.node());
            BrokerSettings.write(data, own, ports);
            Broker broker = new Broker(data, own, TcpProxy.start(own.proxy(), own.behind()));
            broker.format(cluster);
            broker.start();
            brokers.add(broker);
        }
        Brokers started = new Brokers(brokers);
        started.awaitInSync();
        return started;
    }

    /** Waits until every broker answers and all replicas are in sync. */
    public void awaitInSync() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isInSync()) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("the brokers are not in sync after " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
    }

    private boolean isInSync() throws InterruptedException {
        try {
            if (admin.describeCluster().nodes().get().size() < all.size()) {
                return false;
            }
            var names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
            return admin.describeTopics(names).allTopicNames().get().values().stream()
                    .map(TopicDescription::partitions)
                    .flatMap(List::stream)
                    .allMatch(partition ->
                            partition.isr().size() == partition.replicas().size());
        } catch (ExecutionException e) {
            // A broker that is starting or stopping does not answer; tried again.
            return false;
        }
    }

    /** The addresses of all of them, without the proxies. */
    public String address() {
        return all.stream().map(Broker::address).collect(Collectors.joining(","));
    }

    /** The addresses of all of them, through the proxies. */
    public String proxied() {
        return all.stream().map(Broker::proxied).collect(Collectors.joining(","));
    }

    public List<Broker> all() {
        return all;
    }

    /** A client of all of them, without the proxies. */
    public Admin admin() {
        return admin;
    }

    @Override
    public void close() throws IOException {
        admin.close(Duration.ZERO);
        for (Broker broker : all) {
            broker.close();
        }
    }
}
