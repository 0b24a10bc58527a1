package io.quotewire.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.Quotewire;
import io.quotewire.app.process.MainProcess;
import io.quotewire.app.security.AskedRights.Asked;
import io.quotewire.processor.rereading.KafkaPublishedEvents;
import io.quotewire.streaming.admin.AccessRight;
import io.quotewire.streaming.admin.AccessRole;
import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * All services as processes on a broker that uses TLS, authenticates them and gives each the rights of its {@link
 * AccessRole}: an article comes in from a feed and is counted, and errors are reported without secrets.
 */
final class SecuredBrokerTest {
    private static final Topics TOPICS = SecuredServices.TOPICS;

    @TempDir
    private static Path folder;

    private static SecuredServices services;

    @BeforeAll
    static void run() throws Exception {
        services = new SecuredServices(folder);
        services.run();
    }

    /** Some rights are asked only after a while; by the end, most have been. */
    @AfterAll
    static void close() throws IOException {
        try {
            assertNothingIsLacked();
        } finally {
            services.close();
        }
    }

    @Test
    void everyServiceWorksWithTheRightsOfItsRole() {
        assertThat(services.counts()).contains("Ada Ruiz");
        assertNothingIsLacked();
    }

    /** Tests that ask for more than a role has are users of their own. */
    private static void assertNothingIsLacked() {
        for (AccessRole role : AccessRole.values()) {
            assertThat(AskedRights.of(role.id())).as(role.id()).noneMatch(asked -> !asked.allowed() && asked.needed());
        }
    }

    @Test
    void monitorSeesEveryReaderOfTheTopics() {
        await().atMost(SecuredServices.PATIENCE)
                .until(() -> services.metrics(AccessRole.MONITOR)
                        .lines()
                        .anyMatch(line -> line.startsWith("kafka_consumergroup_lag_sum{")
                                && line.contains("consumergroup=\"" + SecuredServices.READER + '"')));
    }

    @Test
    void groupsThatMayNotBeDescribedAreCounted() throws Exception {
        services.broker()
                .letIn(
                        "onlooker",
                        AccessRole.MONITOR.rights(TOPICS).stream()
                                .filter(right -> right.resource() != ResourceType.GROUP)
                                .toList());

        String settings = SettingsFile.of(services.broker().settings("onlooker"), folder);
        CommandLineRun status = CommandLineRun.of("topics", "status", "--settings", settings, "--prefix", "secured");

        assertThat(status.status()).isZero();
        assertThat(status.out()).contains("secured.quotes", "may not be described, such as " + SecuredServices.READER);
    }

    /** A user may have no right on a topic except to read it. */
    @Test
    void servicesDoNotDescribeTheConfigurationOfOtherTopics() throws Exception {
        services.broker().letIn("follower", AccessRole.SINK.rights(TOPICS));
        Settings settings = Settings.of(services.broker().settings("follower"));

        RequiredTopics.check(settings, List.of(TOPICS.mentions()));

        assertThat(AskedRights.of("follower"))
                .isNotEmpty()
                .noneMatch(asked -> asked.operation() == AclOperation.DESCRIBE_CONFIGS);
    }

    /**
     * Covers two rarely used rights: read records of an application's own topic are deleted only every half minute, and
     * the processor reads its own events only when an article archived a week ago is taken down.
     */
    @Test
    void noRoleHasUnusedRights() {
        Settings processor =
                Settings.of(services.broker().settings("processor")).with(Map.of("prefix", TOPICS.prefix()));
        assertThat(new KafkaPublishedEvents(processor).read(Set.of("none")).join())
                .isEmpty();
        await().atMost(SecuredServices.PATIENCE)
                .untilAsserted(() -> assertThat(unusedRights()).isEmpty());
    }

    private static List<String> unusedRights() {
        List<String> unused = new ArrayList<>();
        for (AccessRole role : services.roles()) {
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
    void sinkCannotWriteArticles() throws Exception {
        services.broker().letIn("scribe", AccessRole.SINK.rights(TOPICS));
        assertThatThrownBy(() -> write("scribe", TOPICS.articles()))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void wrongPasswordIsReportedInOneLineWithoutIt() throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(services.broker().settings("sink"));
        settings.computeIfPresent(
                "kafka.sasl.jaas.config", (name, login) -> login.replace("-of-sink", "-of-somebody-else"));

        try (MainProcess check =
                MainProcess.start(Quotewire.class, folder.resolve("wrong.log"), settings, "topics", "check")) {
            assertThat(check.awaitExit()).isEqualTo(3);
            assertThat(check.lines(""))
                    .singleElement()
                    .asString()
                    .contains("rejected the login", "kafka.sasl.")
                    .doesNotContain(SecuredBroker.CANARY);
        }
    }

    @Test
    void untrustedCertificateIsRefused() throws IOException {
        Map<String, String> settings = new HashMap<>(services.broker().settings("sink"));
        settings.keySet().removeIf(name -> name.startsWith("kafka.ssl.truststore"));

        CommandLineRun run = CommandLineRun.of("topics", "check", "--settings", SettingsFile.of(settings, folder));

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("no secure connection", "certification path")
                .doesNotContain(SecuredBroker.CANARY);
    }

    @Test
    void noSecretIsLoggedOrServed() throws Exception {
        for (AccessRole role : services.roles()) {
            MainProcess running = services.running(role);
            assertThat(running.lines(SecuredBroker.CANARY)).as(role.id()).isEmpty();
            assertThat(running.lines("sasl.mechanism = SCRAM-SHA-512"))
                    .as("Kafka's clients tell what they are set to")
                    .isNotEmpty();
            assertThat(services.metrics(role)).isNotEmpty().doesNotContain(SecuredBroker.CANARY);
        }
    }

    private static boolean covers(AccessRight right, Asked asked) {
        ResourcePattern resource = asked.resource();
        return resource.resourceType() == right.resource()
                && resource.patternType() == PatternType.LITERAL
                && (right.prefixed()
                        ? resource.name().startsWith(right.name())
                        : right.name().equals("*") || resource.name().equals(right.name()));
    }

    private static void write(String user, String topic) throws Exception {
        Map<String, Object> client =
                Settings.of(services.broker().settings(user)).kafka();
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "{}")).get();
        }
    }
}
