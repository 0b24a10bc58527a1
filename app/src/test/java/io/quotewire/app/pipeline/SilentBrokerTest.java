package io.quotewire.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.quotewire.app.Quotewire;
import io.quotewire.app.process.MainProcess;
import io.quotewire.processor.ProcessorService;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.apache.kafka.streams.processor.internals.StreamThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A broker that does not answer a commit in time. Whether the commit succeeded is then unknown: Kafka Streams closes
 * the task and restarts it with a new producer from what is committed, in the same process.
 */
class SilentBrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Either a write was not answered in time, or a commit. */
    private static final Pattern GIVEN_UP = Pattern.compile("are corrupted|is being fenced");

    /** A broker waits so long before it answers with less data than that. */
    private static final Map<String, String> SLOW_RESTORING = Map.of(
            "kafka.restore.consumer.fetch.min.bytes", "50000000", "kafka.restore.consumer.fetch.max.wait.ms", "8000");

    @TempDir
    Path folder;

    @Test
    void restartedTasksLoseAndDuplicateNothing() throws Exception {
        RandomNews news = new RandomNews(31, 150);
        try (MainProcess broker = broker();
                Newsroom room = Newsroom.at(settings(broker));
                Service processor = ProcessorService.start(room.settings(), Extractors.standard())) {
            send(room, news, 2000);
            silenced(broker, () -> room.processed() > 0);
            room.awaitProcessed();
            assertThat(processor.streams().isLive()).isTrue();
            assertThat(room.deadLetters()).isZero();

            try (Service sink = SinkService.start(room.settings())) {
                silenced(broker, () -> room.counted() > 0);
                room.awaitOfflineCounts();
                assertThat(sink.streams().isLive()).isTrue();
            }
        }
    }

    /**
     * Kafka Streams 4.4 by itself revives the task of such a commit with the changelog's offsets still in memory, and
     * if that ends before it has read the changelog, stores them with a store that is empty.
     */
    @Test
    void aSinkThatEndsWhileItIsRestoredAfterACommitWasGivenUpKeepsItsCounts() throws Exception {
        RandomNews news = new RandomNews(37, 60);
        try (MainProcess broker = broker();
                Newsroom room = Newsroom.at(settings(broker))) {
            try (Service processor = ProcessorService.start(room.settings(), Extractors.standard())) {
                send(room, news, 60);
                try (Service sink = SinkService.start(room.settings().with(SLOW_RESTORING))) {
                    room.awaitOfflineCounts();
                    try (CommitWatch commit = CommitWatch.suspending(broker::pause)) {
                        send(room, news, 60);
                        commit.awaitGivenUp();
                        CompletableFuture<Void> closed = CompletableFuture.runAsync(sink::close);
                        commit.awaitEnding();
                        broker.resume();
                        closed.join();
                    }
                }
                try (Service sink = SinkService.start(room.settings())) {
                    send(room, news, 60);
                    room.awaitProcessed();
                    room.awaitOfflineCounts();
                    assertThat(sink.streams().isLive()).isTrue();
                }
                assertThat(processor.streams().isLive()).isTrue();
            }
        }
    }

    private static void send(Newsroom room, RandomNews news, int articles) {
        for (int i = 0; i < articles; i++) {
            room.send(news.next());
        }
    }

    /** Pauses the broker from when the condition holds until a task is given up. */
    private static void silenced(MainProcess broker, Callable<Boolean> since) throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger(StreamThread.class);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(since);
        logger.addAppender(said);
        try {
            broker.pause();
            await().atMost(PATIENCE)
                    .until(() -> List.copyOf(said.list).stream()
                            .anyMatch(line ->
                                    GIVEN_UP.matcher(line.getFormattedMessage()).find()));
            broker.resume();
        } finally {
            logger.detachAppender(said);
        }
    }

    private MainProcess broker() throws Exception {
        String data = folder.resolve("broker").toString();
        MainProcess broker = MainProcess.start(
                Quotewire.class,
                folder.resolve("broker.log"),
                Map.of(),
                "broker",
                "--port",
                "0",
                "--partitions",
                "3",
                "--data",
                data);
        broker.awaitLine("listens on");
        return broker;
    }

    private Settings settings(MainProcess broker) {
        String address = broker.awaitLine("listens on").replaceFirst(".*listens on ([^,\\s]+).*", "$1");
        return Settings.of(Map.of(
                "bootstrap.servers",
                address,
                "state.dir",
                folder.resolve("state").toString(),
                "metrics.port",
                "0",
                // How long a commit and its writes are waited for; minutes by default.
                "kafka.producer.max.block.ms",
                "2000",
                "kafka.producer.request.timeout.ms",
                "2000",
                "kafka.producer.delivery.timeout.ms",
                "3000"));
    }
}
