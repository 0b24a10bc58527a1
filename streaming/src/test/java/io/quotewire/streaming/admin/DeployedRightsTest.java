package io.quotewire.streaming.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.TopicSpec;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.service.ServiceName;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

/** The topics, rights, ports and settings named in manifests, units and documentation are those of the code. */
final class DeployedRightsTest {
    private static final Topics TOPICS = new Topics("news");
    private static final Path HOME = Path.of("..");
    private static final Path KUBERNETES = HOME.resolve("deploy/kubernetes");

    @Test
    void operatingGuideListsTheRightsOfEveryRole() throws IOException {
        String table = Stream.of(AccessRole.values())
                .flatMap(role -> role.rights(TOPICS).stream()
                        .map(right -> String.format(
                                "| %s | %s | `%s` | %s |%n",
                                role.id(),
                                kind(right),
                                right.name() + (right.prefixed() ? "*" : ""),
                                right.operations().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.joining(
                        "", "| role | resource | name | operations |%n| --- | --- | --- | --- |%n".formatted(), ""));

        assertThat(HOME.resolve("docs/operating.md")).content().contains(table);
    }

    @Test
    void strimziUsersHaveTheRightsOfTheirRoles() throws IOException {
        StringBuilder users = new StringBuilder("# Generated from AccessRole; DeployedRightsTest compares.\n");
        for (AccessRole role : AccessRole.values()) {
            users.append(String.format(
                    "---%napiVersion: kafka.strimzi.io/v1%nkind: KafkaUser%nmetadata:%n  name: %s%n"
                            + "  labels: {strimzi.io/cluster: news}%nspec:%n  authentication: {type: scram-sha-512}%n"
                            + "  authorization:%n    type: simple%n    acls:%n",
                    role.id()));
            role.rights(TOPICS).forEach(right -> users.append(acl(right)));
        }

        assertThat(KUBERNETES.resolve("users.yaml")).content().isEqualTo(users.toString());
    }

    @Test
    void strimziTopicsMatchTheContract() throws IOException {
        StringBuilder topics = new StringBuilder("# Generated from Topics; DeployedRightsTest compares.\n");
        for (TopicSpec topic : TOPICS.all()) {
            topics.append(String.format(
                    "---%napiVersion: kafka.strimzi.io/v1%nkind: KafkaTopic%nmetadata:%n  name: %s%n"
                            + "  labels: {strimzi.io/cluster: news}%nspec:%n"
                            + "  partitions: 12%n  replicas: 3%n  config:%n"
                            + "    min.insync.replicas: 2%n",
                    topic.name()));
            new TreeMap<>(topic.configs())
                    .forEach((name, value) -> topics.append(String.format("    %s: %s%n", name, value)));
        }

        assertThat(KUBERNETES.resolve("topics.yaml")).content().isEqualTo(topics.toString());
    }

    @Test
    void everyVariableInDeploymentFilesIsKnown() throws IOException {
        Set<String> variables = Stream.of(
                        files(HOME.resolve("deploy")),
                        files(HOME.resolve("connect")),
                        Stream.of(HOME.resolve("Dockerfile"), HOME.resolve("docker-compose.yml")))
                .flatMap(files -> files)
                .flatMap(file -> found("QUOTEWIRE_[A-Z_]+(?=[=:,}\\s])", read(file)))
                .filter(name -> !name.equals("QUOTEWIRE_NAME")) // An example of the unit's
                .collect(Collectors.toSet());

        assertThat(variables).contains("QUOTEWIRE_STATE_DIR", "QUOTEWIRE_INSTANCE_ID", "QUOTEWIRE_DATABASE_PASSWORD");
        assertThat(Settings.idleVariables(variables)).isEmpty();
    }

    @Test
    void manifestsScrapeMetricsAtTheServicesPorts() throws IOException {
        Map<String, ServiceName> served = Map.of(
                "producer", ServiceName.PRODUCER,
                "processor", ServiceName.PROCESSOR,
                "api", ServiceName.SINK,
                "monitor", ServiceName.MONITOR);
        served.forEach((name, service) -> assertThat(
                        found("name: metrics, [a-zA-Z]*[pP]ort: (\\d+)", read(KUBERNETES.resolve(name + ".yaml"))))
                .as(name)
                .isNotEmpty()
                .containsOnly("" + service.metricsPort()));
        assertThat(read(KUBERNETES.resolve("scaling.yaml")))
                .contains("consumerGroup: " + TOPICS.service(ServiceName.PROCESSOR.id()) + "\n")
                .contains("topic: " + TOPICS.articles() + "\n");
    }

    private static String acl(AccessRight right) {
        String resource = right.resource() == ResourceType.CLUSTER
                ? "{type: cluster}"
                : "{type: " + kind(right) + ", name: " + (right.name().equals("*") ? "\"*\"" : right.name())
                        + ", patternType: " + (right.prefixed() ? "prefix" : "literal") + "}";
        String operations = Stream.of(AclOperation.values())
                .filter(right.operations()::contains)
                .map(DeployedRightsTest::camel)
                .collect(Collectors.joining(", "));
        return String.format("      - {resource: %s, operations: [%s]}%n", resource, operations);
    }

    private static String kind(AccessRight right) {
        String camel = camel(right.resource().name());
        return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    private static String camel(AclOperation operation) {
        return camel(operation.name());
    }

    private static String camel(String constant) {
        return Stream.of(constant.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(result.groupCount()));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
