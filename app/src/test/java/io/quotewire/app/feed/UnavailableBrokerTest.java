package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.HttpAnswer;
import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.broker.FreePorts;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.process.MainProcess;
import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.admin.TopicAdmin;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A broker that goes down while articles come in, and comes back. */
class UnavailableBrokerTest {
    private static final int TERMINATED = 143;
    private static final int MOST_TRIES = 5;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void feedingWaitsAndContinuesWhileHttpAnswersUnavailable() throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        int port = URI.create("kafka://" + broker.address()).getPort();
        Settings settings = Settings.of(Map.of(
                "bootstrap.servers",
                broker.address(),
                "metrics.port",
                "0",
                "state.dir",
                folder.resolve("state").toString(),
                "kafka.max.block.ms",
                "1000"));
        try (Admin admin = Admin.create(settings.kafka())) {
            new TopicAdmin(admin, settings.topics()).create(2, Optional.of((short) 1));
        }
        PipedOutputStream lines = new PipedOutputStream();
        AtomicInteger chosen = new AtomicInteger();
        try (FeedService service = open(settings, new PipedInputStream(lines), chosen)) {
            int httpPort = chosen.get();
            FutureTask<FeedReport> run = new FutureTask<>(service::run);
            new Thread(run).start();
            write(lines, "one");
            await().atMost(Duration.ofMinutes(3)).until(() -> service.progress().acknowledged() == 1);
            broker.close();
            write(lines, "two");
            write(lines, "three");

            assertThat(post(httpPort)).isEqualTo(503);
            await().atMost(Duration.ofMinutes(3)).until(() -> health(httpPort) == 503);

            try (EmbeddedBroker back = EmbeddedBroker.start(folder.resolve("broker"), port)) {
                await().atMost(Duration.ofMinutes(3)).until(() -> health(httpPort) == 200);
                await().atMost(Duration.ofMinutes(3)).until(() -> post(httpPort) == 202);
                lines.close();
                await().atMost(Duration.ofMinutes(3))
                        .until(() -> service.progress().acknowledged() >= 4);
                FeedReport report = service.stop(Duration.ofSeconds(20));
                run.get();
                assertThat(report.failure()).isEmpty();
                assertThat(report.refused()).isZero();
                assertThat(back.address()).isEqualTo(broker.address());
            }
        }
    }

    @Test
    void missingSourceIsReportedBeforeWaitingForABroker() {
        CommandLineRun run = CommandLineRun.of(
                "feed", "-b", "127.0.0.1:1", folder.resolve("none.jsonl").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("no such file or folder: ").doesNotContain("waiting for");
    }

    @Test
    @Timeout(300)
    void feedingStoppedDuringTheOutageReportsAndIsNotAFailure() throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        Settings settings = Settings.of(Map.of("bootstrap.servers", broker.address()));
        try (Admin admin = Admin.create(settings.kafka())) {
            new TopicAdmin(admin, settings.topics()).create(1, Optional.of((short) 1));
        }
        Path state = folder.resolve("state");
        try (MainProcess feeding = MainProcess.of(settings, Quotewire.class, state, Map.of(), "feed", "--http", "0")) {
            int httpPort = port(feeding.awaitLine("taking articles at"));
            await().atMost(Duration.ofMinutes(3)).until(() -> post(httpPort) == 202);
            broker.close();
            assertThat(post(httpPort)).isEqualTo(503);

            assertThat(feeding.terminate()).isEqualTo(TERMINATED);
            assertThat(feeding.lines(" fed, ")).hasSize(1);
            assertThat(feeding.lines("failure")).isEmpty();
        }
    }

    /** Takes another port if another process has taken the one that was free. */
    private static FeedService open(Settings settings, InputStream lines, AtomicInteger chosen) throws IOException {
        for (int tries = 1; ; tries++) {
            chosen.set(FreePorts.next());
            FeedOptions options = new FeedOptions(
                    List.of("-"),
                    Map.of(),
                    false,
                    FeedOptions.Live.USUAL,
                    Optional.of(new ListenAddress("127.0.0.1", chosen.get(), Optional.empty())));
            try {
                return FeedService.open(options, settings, lines);
            } catch (IOException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private static int port(String line) {
        return Integer.parseInt(line.replaceFirst(".*http://[^:]+:(\\d+)/.*", "$1"));
    }

    private static void write(PipedOutputStream lines, String id) throws IOException {
        lines.write(("{\"id\": \"" + id + "\", \"body\": \"Text.\"}\n").getBytes(StandardCharsets.UTF_8));
        lines.flush();
    }

    private static int health(int httpPort) throws IOException, InterruptedException {
        return HttpAnswer.to("http://127.0.0.1:" + httpPort + "/health").status();
    }

    private int post(int httpPort) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"id\": \"posted\", \"body\": \"Text.\"}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
