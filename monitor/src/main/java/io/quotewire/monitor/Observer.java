package io.quotewire.monitor;

import io.quotewire.monitor.cluster.ClusterReader;
import io.quotewire.monitor.cluster.ClusterReading;
import io.quotewire.monitor.cluster.Selection;
import io.quotewire.monitor.snapshot.DeadLetterStatus;
import io.quotewire.monitor.snapshot.Flow;
import io.quotewire.monitor.snapshot.GroupStatus;
import io.quotewire.monitor.snapshot.LatestQuote;
import io.quotewire.monitor.snapshot.Snapshot;
import io.quotewire.monitor.tail.DeadLetterWatch;
import io.quotewire.monitor.tail.QuoteWatch;
import io.quotewire.monitor.tail.ServiceProbe;
import io.quotewire.streaming.admin.HandledLetters;
import io.quotewire.streaming.failure.FailureClassifier;
import io.quotewire.streaming.settings.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Takes snapshots, one after the other; from the second on they say which groups fall further behind. Not thread-safe.
 */
public final class Observer implements AutoCloseable {
    private final ClusterReader cluster;
    private final DeadLetterWatch deadLetters;
    private final QuoteWatch quotes;
    private final ServiceProbe services;
    private final Selection selection;
    private final String replay;
    private final Settings settings;
    private final Growth growth = new Growth();

    /**
     * Creates the clients; none of them connects before the first snapshot.
     *
     * @param services whose health is queried
     */
    public Observer(Settings settings, Selection selection, ServiceProbe services, Clock clock) {
        this.settings = settings;
        this.selection = selection;
        this.cluster = ClusterReader.open(settings, clock);
        this.deadLetters = new DeadLetterWatch(settings, settings.topics());
        this.quotes = new QuoteWatch(settings, settings.topics());
        this.services = services;
        this.replay = settings.topics().service(HandledLetters.GROUP);
    }

    /**
     * The next snapshot.
     *
     * @throws ExecutionException with Kafka's error as the cause
     */
    public Snapshot look() throws ExecutionException, InterruptedException {
        ClusterReading reading = cluster.read(selection);
        List<GroupStatus> groups = growth.of(reading.at(), reading.groups());
        List<String> problems = new ArrayList<>(reading.problems());
        Optional<Map<TopicPartition, OffsetAndMetadata>> marks = cluster.committed(replay, problems);
        // Without the marks all would seem unread.
        DeadLetterStatus letters = orElse(
                DeadLetterStatus.UNKNOWN,
                "dead letters",
                problems,
                () -> marks.map(deadLetters::look)
                        .orElseGet(() -> deadLetters.look(Map.of()).withoutUnread()));
        List<LatestQuote> latest = orElse(List.of(), "quotes", problems, quotes::look);
        Flow flow = Flow.of(settings.topics(), reading.at(), reading.topics(), groups);
        return Snapshot.of(
                reading.at(),
                new Snapshot.KafkaState(reading.brokers(), reading.topics(), groups, reading.members(), reading.held()),
                new Snapshot.NewsState(services.look(), letters, latest, flow),
                problems);
    }

    /** The cause of a failed snapshot, in one line for people. */
    String explain(Throwable error) {
        return String.valueOf(FailureClassifier.of(error, settings).getMessage());
    }

    /** Not an error: the cluster has just answered, so what it refuses here may be left out. */
    private static <T> T orElse(T absent, String what, List<String> problems, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (KafkaException e) {
            problems.add(what + ": " + e.getMessage());
            return absent;
        }
    }

    @Override
    public void close() {
        cluster.close();
        deadLetters.close();
        quotes.close();
    }
}
