package io.quotewire.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quotewire.api.ApiMain;
import io.quotewire.app.CommandLineRun;
import io.quotewire.app.Quotewire;
import io.quotewire.app.process.MainProcess;
import io.quotewire.app.security.AskedRights.Asked;
import io.quotewire.monitor.MonitorMain;
import io.quotewire.processor.ProcessorMain;
import io.quotewire.streaming.admin.AccessRight;
import io.quotewire.streaming.admin.AccessRole;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All services as processes on a broker that speaks TLS, asks who they are and allows each what {@link AccessRole} says:
 * an article comes in by a feed and is counted, and what goes wrong is told without a secret.
 */
final class SecuredBrokerTest {
    private static final Topics TOPICS = new Topics("secured");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOKEN = SecuredBroker.CANARY + "-token";

    @TempDir
    private static Path folder;

    private static SecuredBroker broker;
    private static HttpServer site;
    private static final Map<AccessRole, MainProcess> RUNNING = new EnumMap<>(AccessRole.class);
    private static String counts;
    private static KafkaProducer<String, String> stuck;

    @BeforeAll
    static void runAll() throws Exception {
        broker = SecuredBroker.start();
        broker.create(TOPICS);
        for (AccessRole role : AccessRole.values()) {
            broker.letIn(role.id(), role.rights(TOPICS));
        }
        site = site();
        String api = "127.0.0.1:" + SecuredBroker.free();
        refuse(TOPICS.articles());
        refuse(TOPICS.mentions());
        start(AccessRole.PROCESSOR, ProcessorMain.class, Map.of());
        start(AccessRole.API, ApiMain.class, Map.of("api.listen", api, "api.token", TOKEN));
        start(AccessRole.PRODUCER, Quotewire.class, Map.of(), "feed", "--allow-private", "--no-full-text", feed());
        start(AccessRole.MONITOR, MonitorMain.class, Map.of("page.listen", "127.0.0.1:0", "page.token", TOKEN));
        counts = awaitCounts("http://" + api);
        assertThat(get("http://" + api + "/page/article?id=" + articleId("http://" + api)))
                .contains("A bridge");
        stuck = openTransaction();
        running(AccessRole.MONITOR).awaitHealth("/health/ready", 200);
        await().atMost(PATIENCE)
                .until(() -> AskedRights.of("monitor").stream()
                        .anyMatch(asked -> asked.resource().resourceType() == ResourceType.TRANSACTIONAL_ID));
        await().atMost(PATIENCE)
                .until(() -> metrics(AccessRole.MONITOR).lines().anyMatch("quotewire_dead_letters_kept 2.0"::equals));
    }

    @AfterAll
    static void end() throws IOException {
        RUNNING.values().forEach(MainProcess::close);
        if (stuck != null) {
            stuck.close(Duration.ZERO);
        }
        if (site != null) {
            site.stop(0);
        }
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void everyServiceWorksWithTheRightsOfItsRole() {
        assertThat(counts).contains("Ada Ruiz");
        for (AccessRole role : AccessRole.values()) {
            assertThat(AskedRights.of(role.id()).stream().filter(asked -> !asked.allowed() && asked.needed()))
                    .as(role.id())
                    .isEmpty();
        }
    }

    /** Some work is done now and then: what was read of a topic of an application's own is deleted every half minute. */
    @Test
    void noRoleHasARightThatItsWorkDoesNotUse() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(unusedRights()).isEmpty());
    }

    private static List<String> unusedRights() {
        List<String> unused = new ArrayList<>();
        for (AccessRole role : RUNNING.keySet()) {
            List<Asked> used = AskedRights.of(role.id());
            for (AccessRight right : role.rights(TOPICS)) {
                for (AclOperation operation : right.operations()) {
                    if (used.stream()
                            .noneMatch(asked ->
                                    asked.needed() && asked.operation() == operation && covers(right, asked))) {
                        unused.add(role.id() + " " + right.name() + " " + operation);
                    }
                }
            }
        }
        return unused;
    }

    @Test
    void theSinkCannotWriteArticles() {
        assertThatThrownBy(() -> write("sink", TOPICS.articles()))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void aWrongPasswordIsToldWithoutIt() throws IOException {
        Map<String, String> settings = new HashMap<>(broker.settings("sink"));
        settings.computeIfPresent(
                "kafka.sasl.jaas.config", (name, login) -> login.replace("-of-sink", "-of-somebody-else"));

        CommandLineRun run = CommandLineRun.of("topics", "check", "--settings", file(settings));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("does not let us in").doesNotContain(SecuredBroker.CANARY);
    }

    @Test
    void aBrokerWhoseCertificateIsNotTrustedIsNotTalkedTo() throws IOException {
        Map<String, String> settings = new HashMap<>(broker.settings("sink"));
        settings.keySet().removeIf(name -> name.startsWith("kafka.ssl.truststore"));

        CommandLineRun run = CommandLineRun.of("topics", "check", "--settings", file(settings));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("no safe connection", "certification path")
                .doesNotContain(SecuredBroker.CANARY);
    }

    @Test
    void noSecretIsLoggedOrServed() throws Exception {
        for (Map.Entry<AccessRole, MainProcess> running : RUNNING.entrySet()) {
            assertThat(running.getValue().lines(SecuredBroker.CANARY))
                    .as(running.getKey().id())
                    .isEmpty();
            assertThat(running.getValue().lines("sasl.mechanism = SCRAM-SHA-512"))
                    .as("Kafka's clients tell what they are set to")
                    .isNotEmpty();
            assertThat(metrics(running.getKey())).isNotEmpty().doesNotContain(SecuredBroker.CANARY);
        }
    }

    private static boolean covers(AccessRight right, Asked asked) {
        ResourcePattern resource = asked.resource();
        return resource.resourceType() == right.resource()
                && resource.patternType() == PatternType.LITERAL
                && (right.prefixed()
                        ? resource.name().startsWith(right.name())
                        : resource.name().equals(right.name()));
    }

    private static void start(AccessRole role, Class<?> main, Map<String, String> more, String... arguments)
            throws IOException {
        Map<String, String> own = new TreeMap<>(broker.settings(role.id()));
        own.put("log.level", "DEBUG");
        own.putAll(more);
        Settings installation = Settings.of(Map.of("prefix", TOPICS.prefix()));
        RUNNING.put(role, MainProcess.of(installation, main, folder.resolve(role.id()), own, arguments));
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

    private static String feed() {
        return "http://127.0.0.1:" + site.getAddress().getPort() + "/feed.xml";
    }

    /** Puts something there that its reader sends to the dead letters. */
    private static void refuse(String topic) throws Exception {
        Map<String, Object> owner = Map.of("bootstrap.servers", broker.ownersAddress());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(owner, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "no JSON")).get();
        }
    }

    /** Somebody who leaves a transaction open, whom the monitor looks for. */
    private static KafkaProducer<String, String> openTransaction() throws Exception {
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

    private static void write(String user, String topic) throws Exception {
        Map<String, Object> client = Settings.of(broker.settings(user)).kafka();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "{}")).get();
        }
    }

    private static String awaitCounts(String address) {
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

    private static MainProcess running(AccessRole role) {
        return Objects.requireNonNull(RUNNING.get(role), role.id());
    }

    private static String metrics(AccessRole role) throws IOException, InterruptedException {
        String line = running(role).awaitLine("serves metrics on");
        return get(line.replaceAll(".*serves metrics on (http://\\S+).*", "$1") + "/metrics");
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String file(Map<String, String> settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        StringWriter written = new StringWriter();
        properties.store(written, null);
        return Files.writeString(Files.createTempFile(folder, "settings", ".properties"), written.toString())
                .toString();
    }
}
