package io.quotewire.app.kafka;

import io.quotewire.app.command.CommandException;
import io.quotewire.streaming.cluster.ImpatientAdmin;
import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.settings.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** An installation's brokers, with which contact has been made before anything is asked of them. */
public final class Cluster implements AutoCloseable {
    private static final Map<String, String> OWN =
            Map.of("default.api.timeout.ms", "180000", "request.timeout.ms", "60000");

    /** A broker that listens but is slow to answer, or an address where something else listens. */
    private static final Map<String, String> LISTENING =
            Map.of("default.api.timeout.ms", "40000", "request.timeout.ms", "20000");

    private final Admin admin;
    private final Settings settings;

    private Cluster(Admin admin, Settings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /** A request to the cluster with a result. */
    public interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    /**
     * Reaches a broker that was started a moment ago, so that it is there: on a busy machine it may take longer than
     * others are waited for.
     *
     * @throws CommandException if it does not answer
     */
    public static Cluster reachOwn(Settings settings) throws InterruptedException {
        return reachIn(OWN, settings);
    }

    /** With these timeouts, but for those that were chosen. */
    static Settings patient(Map<String, String> timeouts, Settings settings) {
        Map<String, String> unchosen = new HashMap<>();
        timeouts.forEach((name, time) -> {
            if (!settings.kafka().containsKey(name)) {
                unchosen.put("kafka." + name, time);
            }
        });
        return settings.with(unchosen);
    }

    /**
     * Waits for eight seconds where nothing listens, which may be a broker that restarts, and for forty where something
     * does.
     *
     * @throws CommandException if no broker answers or access is denied
     */
    public static Cluster reach(Settings settings) throws InterruptedException {
        return reachIn(BrokerAddresses.anyListens(settings.bootstrapServers()) ? LISTENING : Map.of(), settings);
    }

    private static Cluster reachIn(Map<String, String> timeouts, Settings settings) throws InterruptedException {
        Cluster cluster;
        try {
            cluster = new Cluster(ImpatientAdmin.create(patient(timeouts, settings)), settings);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
        try {
            cluster.ask(admin -> admin.describeCluster().nodes().get());
            return cluster;
        } catch (CommandException e) {
            cluster.close();
            throw e;
        }
    }

    /**
     * @throws CommandException in place of Kafka's errors, with advice
     */
    public <T> T ask(Question<T> question) throws InterruptedException {
        try {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw KafkaFailures.explained(e.getCause() == null ? e : e.getCause(), settings);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** A request to the cluster without a result. */
    public interface Order {
        void give(Admin admin) throws ExecutionException, InterruptedException;
    }

    /**
     * @throws CommandException in place of Kafka's errors, with advice
     */
    public void run(Order order) throws InterruptedException {
        var unused = ask(asked -> {
            order.give(asked);
            return true;
        });
    }

    /**
     * @throws CommandException that names those of these topics that do not exist or may not be described
     */
    public void require(List<String> topics) throws InterruptedException {
        Optional<ServiceFailure> missing = ask(asked -> RequiredTopics.missing(settings, asked, topics));
        if (missing.isPresent()) {
            throw KafkaFailures.explained(missing.get());
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
