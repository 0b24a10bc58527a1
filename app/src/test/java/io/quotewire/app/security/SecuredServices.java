package io.quotewire.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quotewire.api.ApiMain;
import io.quotewire.app.HttpAnswer;
import io.quotewire.app.Quotewire;
import io.quotewire.app.process.MainProcess;
import io.quotewire.monitor.MonitorMain;
import io.quotewire.processor.ProcessorMain;
import io.quotewire.streaming.admin.AccessRole;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * All services as processes on a broker that uses TLS, authenticates them and gives each the rights of its {@link
 * AccessRole}. An article comes in from a feed and is counted; two records are refused, and a transaction stays open.
 * Must be closed.
 */
final class SecuredServices implements AutoCloseable {
    static final Topics TOPICS = new Topics("secured");
    static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TOKEN = SecuredBroker.CANARY + "-token";

    private final Map<AccessRole, MainProcess> running = new EnumMap<>(AccessRole.class);
    private final Path folder;
    /** Someone else's group that reads quotes. */
    static final String READER = "archive";

    private final SecuredBroker broker;
    private @Nullable HttpServer site;
    private @Nullable KafkaProducer<String, String> stuck;
    private String counts = "";

    /**
     * @param folder for the services' state
     */
    SecuredServices(Path folder) throws Exception {
        this.folder = folder;
        broker = SecuredBroker.start();
    }

    /** Runs all services until they have counted what comes in and the monitor has seen everything. */
    void run() throws Exception {
        broker.create(TOPICS);
        for (AccessRole role : AccessRole.values()) {
            broker.letIn(role.id(), role.rights(TOPICS));
        }
        HttpServer wire = site();
        site = wire;
        refuse(TOPICS.articles());
        refuse(TOPICS.mentions());
        broker.commit(READER, new TopicPartition(TOPICS.quotes(), 0), 0);
        start(AccessRole.PROCESSOR, ProcessorMain.class, Map.of());
        start(AccessRole.API, ApiMain.class, Map.of("api.listen", "127.0.0.1:0", "api.token", TOKEN));
        start(AccessRole.PRODUCER, Quotewire.class, Map.of(), "feed", "--allow-private", "--no-full-text", feed(wire));
        start(AccessRole.MONITOR, MonitorMain.class, Map.of("page.listen", "127.0.0.1:0", "page.token", TOKEN));
        String api = running(AccessRole.API)
                .awaitLine("serves the API on")
                .replaceFirst(".*serves the API on (http://\\S+).*", "$1");
        counts = awaitCounts(api);
        assertThat(get(api + "/page/article?id=" + articleId(api))).contains("A bridge");
        stuck = openTransaction();
        running(AccessRole.MONITOR).awaitHealth("/health/ready", 200);
        await().atMost(PATIENCE)
                .until(() -> AskedRights.of("monitor").stream()
                        .anyMatch(asked -> asked.resource().resourceType() == ResourceType.TRANSACTIONAL_ID));
        await().atMost(PATIENCE)
                .until(() -> metrics(AccessRole.MONITOR).lines().anyMatch("quotewire_dead_letters_kept 2.0"::equals));
    }

    /** The API's answer about the speakers of all time. */
    String counts() {
        return counts;
    }

    SecuredBroker broker() {
        return broker;
    }

    Set<AccessRole> roles() {
        return running.keySet();
    }

    @Override
    public void close() throws IOException {
        running.values().forEach(MainProcess::close);
        if (stuck != null) {
            stuck.close(Duration.ZERO);
        }
        if (site != null) {
            site.stop(0);
        }
        broker.close();
    }

    private void start(AccessRole role, Class<?> main, Map<String, String> more, String... arguments)
            throws IOException {
        Map<String, String> own = new TreeMap<>(broker.settings(role.id()));
        own.put("log.level", "DEBUG");
        own.putAll(more);
        Settings installation = Settings.of(Map.of("prefix", TOPICS.prefix()));
        running.put(role, MainProcess.of(installation, main, folder.resolve(role.id()), own, arguments));
    }

    private static HttpServer site() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] feed = """
                <rss version="2.0"><channel><title>Wire</title><item><guid>bridge-1</guid><title>A bridge</title>
                <description>"The bridge opens on Monday," said Ada Ruiz, the mayor of Lima.</description>
                </item></channel></rss>""".getBytes(StandardCharsets.UTF_8);
        server.createContext("/feed.xml", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
                exchange.sendResponseHeaders(200, feed.length);
                exchange.getResponseBody().write(feed);
            }
        });
        server.start();
        return server;
    }

    private static String feed(HttpServer site) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + "/feed.xml";
    }

    /** Writes a record that its reader sends to the dead letters. */
    private void refuse(String topic) throws Exception {
        Map<String, Object> owner = Map.of("bootstrap.servers", broker.ownersAddress());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(owner, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "no JSON")).get();
        }
    }

    /** A producer that leaves a transaction open, for the monitor to find. */
    private KafkaProducer<String, String> openTransaction() throws Exception {
        KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.ownersAddress(),
                        "transactional.id",
                        TOPICS.prefix() + ".stuck",
                        "transaction.timeout.ms",
                        600_000),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPICS.counts(), "key", "{}")).get();
        return producer;
    }

    private String awaitCounts(String address) {
        running(AccessRole.API).awaitHealth("/health/ready", 200);
        return await().atMost(PATIENCE)
                .until(() -> get(address + "/top/speakers?window=total"), answer -> answer.contains("Ada Ruiz"));
    }

    private static String articleId(String api) throws IOException, InterruptedException {
        String id = Json.mapper()
                .readTree(get(api + "/quotes"))
                .findPath("articleId")
                .asText();
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    MainProcess running(AccessRole role) {
        return Objects.requireNonNull(running.get(role), role.id());
    }

    String metrics(AccessRole role) throws IOException, InterruptedException {
        String line = running(role).awaitLine("serves metrics on");
        return get(line.replaceAll(".*serves metrics on (http://\\S+).*", "$1") + "/metrics");
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpAnswer.to(address, "Authorization", "Bearer " + TOKEN).body();
    }
}
