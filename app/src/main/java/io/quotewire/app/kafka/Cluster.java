package io.quotewire.app.kafka;

import io.quotewire.app.CommandException;
import io.quotewire.app.ExitStatus;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/** The brokers that an installation is set to, reached once before anything is asked of them. */
public final class Cluster implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 8_000;

    private final Admin admin;
    private final Settings settings;

    private Cluster(Admin admin, Settings settings) {
        this.admin = admin;
        this.settings = settings;
    }

    /** Something asked of the cluster. */
    public interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    /** @throws CommandException where nobody answers there or we are not let in */
    public static Cluster reach(Settings settings) throws InterruptedException {
        Map<String, Object> client = new TreeMap<>(settings.kafka());
        client.putIfAbsent("default.api.timeout.ms", PATIENCE_MILLIS);
        client.putIfAbsent("request.timeout.ms", PATIENCE_MILLIS / 2);
        Cluster cluster;
        try {
            cluster = new Cluster(Admin.create(client), settings);
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

    /** @throws CommandException in place of Kafka's errors, saying what to do */
    public <T> T ask(Question<T> question) throws InterruptedException {
        try {
            return question.ask(admin);
        } catch (ExecutionException e) {
            throw KafkaFailures.explained(e.getCause() == null ? e : e.getCause(), settings);
        } catch (KafkaException e) {
            throw KafkaFailures.explained(e, settings);
        }
    }

    /** @throws CommandException that names those of these topics which the cluster lacks */
    public void require(List<String> topics) throws InterruptedException {
        Set<String> present = ask(asked -> asked.listTopics().names().get());
        List<String> missing =
                topics.stream().filter(topic -> !present.contains(topic)).toList();
        if (!missing.isEmpty()) {
            throw new CommandException(
                    ExitStatus.KAFKA,
                    (missing.size() == 1 ? "topic " : "topics ") + String.join(", ", missing) + " missing at "
                            + settings.bootstrapServers() + ": run 'quotewire topics create', or set --prefix");
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
