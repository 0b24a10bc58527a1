package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void everySettingHasAUsableDefault() {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(settings.topics().articles()).isEqualTo("news.articles");
        assertThat(settings.stateDirectory()).isAbsolute();
        assertThat(settings.threads()).isEmpty();
        assertThat(settings.standbyReplicas()).isZero();
        assertThat(settings.groupProtocol()).isEqualTo("classic");
        assertThat(settings.correctionWindow()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.settledRetention()).isEqualTo(Duration.ofDays(180));
        assertThat(settings.dayRetention()).isEmpty();
        assertThat(settings.minimumConfidence()).isEqualTo(0.5);
        assertThat(settings.extractionTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.languages()).containsExactly("en");
        assertThat(settings.metricsHost()).isEqualTo("127.0.0.1");
        assertThat(settings.metricsPort()).isEmpty();
    }

    @Test
    void optionsBeatTheEnvironmentWhichBeatsTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("quotewire.properties");
        Files.writeString(file, "\uFEFFprefix=file\nthreads=2\nbootstrap.servers=file:1\n");

        Settings settings = Settings.load(
                Optional.of(file),
                Map.of("QUOTEWIRE_PREFIX", "env", "QUOTEWIRE_THREADS", "3", "QUOTEWIRE_HOME", "/somewhere"),
                Map.of("prefix", "option"));

        assertThat(settings.topics().prefix()).isEqualTo("option");
        assertThat(settings.threads()).contains(3);
        assertThat(settings.bootstrapServers()).isEqualTo("file:1");
    }

    @Test
    void kafkaSettingsPassThroughFromEverySource() {
        Settings settings = Settings.load(
                Optional.empty(),
                Map.of("QUOTEWIRE_KAFKA_SECURITY_PROTOCOL", "SSL"),
                Map.of("kafka.ssl.truststore.location", "/t"));

        assertThat(settings.kafka())
                .containsEntry("security.protocol", "SSL")
                .containsEntry("ssl.truststore.location", "/t")
                .containsEntry("bootstrap.servers", "localhost:9092");
    }

    @Test
    void withReplacesOnlyTheGivenSettings() {
        Settings settings =
                Settings.of(Map.of("prefix", "a", "kafka.client.id", "x")).with(Map.of("prefix", "b"));

        assertThat(settings.topics().prefix()).isEqualTo("b");
        assertThat(settings.kafka()).containsEntry("client.id", "x");
    }

    @Test
    void durationsAreReadInShortAndIsoNotation() {
        assertThat(Settings.of(Map.of("correction.window", "36h")).correctionWindow())
                .isEqualTo(Duration.ofHours(36));
        assertThat(Settings.of(Map.of("correction.window", "P2D")).correctionWindow())
                .isEqualTo(Duration.ofDays(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-0.1", "1.01", "50%"})
    void confidenceIsANumberFromZeroToOne(String confidence) {
        assertThatThrownBy(() -> Settings.of(Map.of("minimum.confidence", confidence)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("minimum.confidence");
    }

    @Test
    void errorNamesAWrongSettingAndItsOrigin() {
        assertThatThrownBy(() -> Settings.of(Map.of("prefx", "a")))
                .isInstanceOf(SettingsException.class)
                .hasMessage("unknown setting 'prefx' on the command line: is prefix meant?");
        assertThatThrownBy(() -> Settings.of(Map.of("topic", "a")))
                .hasMessageStartingWith(
                        "unknown setting 'topic' on the command line; the settings are api.advertised,");
        assertThatThrownBy(() -> Settings.of(Map.of("correction.window", "soon")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("correction.window")
                .hasMessageContaining("such as 30s");
        assertThatThrownBy(() -> Settings.of(Map.of("settled.retention", "999999999d")))
                .hasMessageContaining("settled.retention")
                .hasMessageContaining("up to 36500d");
        assertThatThrownBy(() -> Settings.of(Map.of("session.timeout", "0s")))
                .hasMessageContaining("session.timeout")
                .hasMessageContaining("from 1s up to 3600s");
        assertThatThrownBy(() -> Settings.of(Map.of("session.timeout", "30d"))).hasMessageContaining("session.timeout");
        assertThatThrownBy(() -> Settings.of(Map.of("minimum.confidence", "2")))
                .hasMessageContaining("minimum.confidence");
        assertThatThrownBy(() -> Settings.of(Map.of("prefix", "a b"))).hasMessageContaining("prefix 'a b'");
        assertThatThrownBy(() -> Settings.load(Optional.of(Path.of("nowhere.properties")), Map.of(), Map.of()))
                .hasMessageContaining("nowhere.properties");
    }

    @Test
    void monitorIntervalOfZeroIsRefused() {
        assertThatThrownBy(() -> Settings.of(Map.of("monitor.interval", "0s")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("monitor.interval")
                .hasMessageContaining("from 100ms up to 36500d");
    }

    @Test
    void misspelledVariablesAreReported() {
        assertThat(Settings.idleVariables(Set.of(
                        "QUOTEWIRE_PREFX", "QUOTEWIRE_PREFIX", "QUOTEWIRE_KAFKA_ACKS", "QUOTEWIRE_HTTP_TOKEN", "PATH")))
                .containsExactly("QUOTEWIRE_PREFX");
    }

    @Test
    void misspeltKafkaSettingsAreRefused() {
        Map.of(
                        "security.protocl", "security.protocol",
                        "sasl.mechansim", "sasl.mechanism",
                        "producer.linger-ms", "producer.linger.ms",
                        "main.consumer.max.poll.record", "main.consumer.max.poll.records",
                        "fetch.mn.bytes", "fetch.min.bytes",
                        "prodcer.linger.ms", "producer.linger.ms",
                        "main.consumr.max.poll.records", "main.consumer.max.poll.records",
                        "kafka.linger.ms", "linger.ms",
                        "kafka.linger-ms", "linger.ms",
                        "ack", "acks")
                .forEach((given, meant) -> assertThatThrownBy(() -> Settings.of(Map.of("kafka." + given, "x")))
                        .isInstanceOf(SettingsException.class)
                        .hasMessage("no client of Kafka has a setting '" + given + "': is " + meant + " meant?"));
    }

    @Test
    void settingsThatPluggedInClassesMayDefineArePassedOn() {
        for (String name : List.of(
                "login.vault",
                "topic.retention.ms",
                "client.tag.zone",
                "consumer.acme.key",
                "kafka.metrics.polling.interval.secs",
                "tack",
                "acme.bootstrap.servers")) {
            assertThat(Settings.of(Map.of("kafka." + name, "x")).kafka()).containsEntry(name, "x");
        }
    }

    @Test
    void tableListsEverySetting() {
        assertThat(SettingDefinitions.table()).contains(SettingDefinitions.DEFINITIONS.names());
    }

    @Test
    void oauthSettingsPassThroughFromVariables() {
        Settings settings = Settings.load(
                Optional.empty(),
                Map.of(
                        "QUOTEWIRE_KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                        "QUOTEWIRE_KAFKA_SASL_MECHANISM", "OAUTHBEARER",
                        "QUOTEWIRE_KAFKA_SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL", "https://login.example/token",
                        "QUOTEWIRE_KAFKA_SASL_LOGIN_CALLBACK_HANDLER_CLASS",
                                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler",
                        "QUOTEWIRE_KAFKA_SASL_OAUTHBEARER_SCOPE", "news",
                        "QUOTEWIRE_KAFKA_SASL_JAAS_CONFIG", "OAuthBearerLoginModule required clientId=\"news\";"),
                Map.of());

        assertThat(settings.kafka())
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.mechanism", "OAUTHBEARER")
                .containsEntry("sasl.oauthbearer.token.endpoint.url", "https://login.example/token")
                .containsEntry("sasl.oauthbearer.scope", "news")
                .containsEntry("sasl.jaas.config", "OAuthBearerLoginModule required clientId=\"news\";")
                .containsEntry(
                        "sasl.login.callback.handler.class",
                        "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        assertThat(settings.kafkaProducer()).containsAllEntriesOf(settings.kafka());
    }

    @Test
    void passwordsTokensAndTheHookAreSecret() {
        Stream<String> hidden = Stream.of(
                        ProducerConfig.configDef(), ConsumerConfig.configDef(), AdminClientConfig.configDef())
                .flatMap(clients -> clients.configKeys().values().stream())
                .filter(key -> key.type == ConfigDef.Type.PASSWORD)
                .map(key -> "kafka." + key.name)
                // Kafka hides these as well; they are shown to every peer that connects.
                .filter(name -> !name.contains("certificate"));

        assertThat(hidden).isNotEmpty().allMatch(SecretSettings::contain);
        assertThat(SettingDefinitions.DEFINITIONS.names().stream().filter(SecretSettings::contain))
                .containsExactlyInAnyOrder("api.token", "page.token", "metrics.token", "monitor.hook");
        assertThat(SecretSettings.variable("kafka.sasl.jaas.config")).isEqualTo("QUOTEWIRE_KAFKA_SASL_JAAS_CONFIG");
    }
}
