package io.quotewire.app.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretOptionsTest {
    private static final String CANARY = "c4nary";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"required password=" + CANARY + " " + CANARY + ";", "required " + CANARY, CANARY + " ", ""})
    void unreadableLoginIsNotPrinted(String login) throws IOException {
        Path file = Files.writeString(
                folder.resolve("settings.properties"),
                "kafka.security.protocol=SASL_PLAINTEXT\nkafka.sasl.mechanism=SCRAM-SHA-512\n"
                        + "kafka.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule " + login
                        + "\n");

        CommandLineRun run = CommandLineRun.of("topics", "check", "--settings", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .contains("kafka.sasl.jaas.config is missing or cannot be read")
                        .doesNotContain(CANARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:// " + CANARY, CANARY, "//" + CANARY})
    void invalidHookIsNotPrinted(String hook) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "monitor.hook=" + hook + "\n");

        CommandLineRun run = CommandLineRun.of("monitor", "--settings", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("monitor.hook: its value").doesNotContain(CANARY);
    }

    @ParameterizedTest
    @CsvSource({
        "--kafka, sasl.jaas.config, QUOTEWIRE_KAFKA_SASL_JAAS_CONFIG",
        "--kafka, ssl.keystore.password, QUOTEWIRE_KAFKA_SSL_KEYSTORE_PASSWORD",
        "--set, kafka.ssl.key.password, QUOTEWIRE_KAFKA_SSL_KEY_PASSWORD",
        "--set, api.token, QUOTEWIRE_API_TOKEN",
        "--set, page.token, QUOTEWIRE_PAGE_TOKEN",
        "--set, metrics.token, QUOTEWIRE_METRICS_TOKEN",
        "--set, monitor.hook, QUOTEWIRE_MONITOR_HOOK"
    })
    void secretIsRefusedOnTheCommandLineAndNotPrinted(String option, String name, String variable) {
        CommandLineRun run = CommandLineRun.of("topics", "check", option, name + "=" + CANARY);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(variable).doesNotContain(CANARY);
        assertThat(run.out()).doesNotContain(CANARY);
    }
}
