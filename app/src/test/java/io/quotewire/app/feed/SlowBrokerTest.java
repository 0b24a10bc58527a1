package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.producer.FeedOptions;
import io.quotewire.producer.FeedService;
import io.quotewire.producer.sending.FeedReport;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A broker that limits the feeder by a quota. */
@ExtendWith(TestBroker.Parameter.class)
class SlowBrokerTest {
    private static final String CLIENT = "slow-feeder";

    /** The broker lets ten seconds' worth pass before it throttles the client. */
    private static final double BYTES_A_SECOND = 300_000;

    private static final int ARTICLES = 600;
    private static final int LETTERS = 20_000;
    private static final int BUFFER = 1_000_000;

    /** Letters take more space than in the client's buffer, where they are compressed. */
    private static final double MOST_IN_FLIGHT = 3.0 * BUFFER;

    @TempDir
    Path folder;

    private volatile Seen most = new Seen(0, 0);

    @Test
    @Timeout(300)
    void feederWaitsWithBoundedMemoryAndDropsNothing(TestBroker broker) throws Exception {
        Settings settings = broker.installation("slow-broker", 2, folder)
                .with(Map.of("kafka.client.id", CLIENT, "kafka.buffer.memory", Integer.toString(BUFFER)));
        limit(settings);
        Path file = write();

        try (FeedService service =
                FeedService.open(FeedOptions.of(List.of(file.toString())), settings, InputStream.nullInputStream())) {
            FutureTask<FeedReport> run = new FutureTask<>(service::run);
            new Thread(run, "feeder").start();
            await().atMost(Duration.ofMinutes(4)).until(() -> {
                most = most.most(look(service));
                return run.isDone();
            });
            assertThat(run.get().lines()).containsExactly(ARTICLES + " articles fed, 0 refused");
        }

        assertThat(most.throttled())
                .as("milliseconds that the broker made it wait")
                .isPositive();
        assertThat(most.inFlight()).as("bytes in memory").isBetween(1.0, MOST_IN_FLIGHT);
        assertThat(Files.size(file)).isGreaterThan(3 * (long) MOST_IN_FLIGHT);
        assertThat(SentArticles.of(settings))
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(ARTICLES);
    }

    private static void limit(Settings settings) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(settings.kafka())) {
            admin.alterClientQuotas(List.of(new ClientQuotaAlteration(
                            new ClientQuotaEntity(Map.of(ClientQuotaEntity.CLIENT_ID, CLIENT)),
                            List.of(new ClientQuotaAlteration.Op("producer_byte_rate", BYTES_A_SECOND)))))
                    .all()
                    .get();
        }
    }

    /** Random letters, which hardly compress. */
    private Path write() throws IOException {
        Random random = new Random(7);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append("{\"id\": \"a-").append(i).append("\", \"language\": \"en\", \"body\": \"");
            random.ints(LETTERS, 'a', 'z' + 1).forEach(letter -> lines.append((char) letter));
            lines.append("\"}\n");
        }
        return Files.writeString(folder.resolve("news.jsonl"), lines);
    }

    /**
     * What the feeder's metrics show.
     *
     * @param inFlight bytes sent and not acknowledged
     * @param throttled the longest time in milliseconds for which the broker throttled it
     */
    private record Seen(double inFlight, double throttled) {
        Seen most(Seen other) {
            return new Seen(Math.max(inFlight, other.inFlight), Math.max(throttled, other.throttled));
        }
    }

    private Seen look(FeedService service) {
        try {
            String page = HttpAnswer.to(service.metricsAddress() + "/metrics").body();
            return new Seen(
                    number(page, "quotewire_feed_in_flight_bytes"),
                    number(page, "kafka_producer_produce_throttle_time_max"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double number(String page, String metric) {
        Matcher found = Pattern.compile("^" + metric + "(?:\\{[^}]*\\})? (\\S+)$", Pattern.MULTILINE)
                .matcher(page);
        double most = 0;
        while (found.find()) {
            double value = Double.parseDouble(found.group(1));
            most = Double.isNaN(value) ? most : Math.max(most, value);
        }
        return most;
    }
}
