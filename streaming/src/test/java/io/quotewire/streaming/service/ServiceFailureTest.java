package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.service.ServiceFailure.Kind;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceFailureTest {
    private static final Settings SETTINGS = Settings.of(Map.of("bootstrap.servers", "b:1", "state.dir", "/srv/state"));

    @TempDir
    private Path folder;

    @Test
    void brokersThatDoNotAnswerOrRefuseAreKafkasAffair() {
        assertFailure(new StreamsException(new TimeoutException("x")), Kind.KAFKA, "no broker answers at b:1");
        assertFailure(
                new StreamsException(
                        new IllegalStateException("Cannot attempt operation `sendOffsetsToTransaction` because"
                                + " the previous call to `commitTransaction` timed out and must be retried")),
                Kind.KAFKA,
                "no broker answers at b:1");
        assertFailure(
                new StreamsException(new InvalidTxnStateException("an invalid state")),
                Kind.KAFKA,
                "the broker at b:1 has given up a transaction (an invalid state)");
        assertFailure(
                new StreamsException(new KafkaException("The client hasn't received acknowledgment for some previously"
                        + " sent messages and can no longer retry them. It is safe to abort the transaction.")),
                Kind.KAFKA,
                "the broker at b:1 has given up a transaction");
        assertFailure(new SaslAuthenticationException("bad password"), Kind.KAFKA, "bad password");
        assertFailure(new TopicAuthorizationException("news.quotes"), Kind.KAFKA, "not allowed at b:1");
        assertFailure(
                new ConfigException("No resolvable bootstrap urls given in bootstrap.servers"),
                Kind.KAFKA,
                "no broker at 'b:1'");
    }

    @Test
    void partitionsThatWereAddedAreNotToldAsKafkaStreamsTellsThem() {
        ServiceFailure failure = ServiceFailure.of(
                new StreamsException("Existing internal topic news.sink-changelog has invalid partitions: expected: 3;"
                        + " actual: 2. Use 'org.apache.kafka.tools.StreamsResetter' tool to clean up invalid topics"
                        + " before processing."),
                SETTINGS);
        assertThat(failure.kind()).isEqualTo(Kind.KAFKA);
        assertThat(Advice.BY_SETTINGS.explain(failure))
                .contains("expected: 3; actual: 2", "second installation", "More partitions")
                .doesNotContain("StreamsResetter");
    }

    @Test
    void aFolderThatCannotBeUsedIsASetting() {
        assertFailure(
                new StreamsException(
                        new ProcessorStateException("base state directory [/srv/state] couldn't be created")),
                Kind.SETTING,
                "/srv/state, cannot be made");
        assertFailure(
                new StreamsException("multiple instances of Kafka Streams are running in the same state directory"),
                Kind.SETTING,
                "another process uses");
    }

    @Test
    void aFullDiskIsToldFromAllElse() {
        assertFailure(
                new StreamsException(new ProcessorStateException(
                        "Error opening store", new IOException("a/b: No space left on device"))),
                Kind.FAILED,
                "no space is left for the folder of the state, /srv/state");
    }

    @Test
    void anythingElseIsOurOwn() {
        assertFailure(new StreamsException(new IllegalStateException("layout 9")), Kind.FAILED, "layout 9");
        assertFailure(new NullPointerException(), Kind.FAILED, "NullPointerException");
    }

    @Test
    void aMainProgramEndsWithTheStatusOfItsFailure() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong"), "prefixx=a");
        Path nobody =
                Files.writeString(folder.resolve("nobody"), "bootstrap.servers=nobody.invalid:9092\nbroker.wait=0s");

        assertThat(run(wrong)).isEqualTo(2);
        assertThat(run(nobody)).isEqualTo(3);
    }

    private static int run(Path file) throws InterruptedException {
        return ServiceProcess.main(
                ServiceName.SINK, new String[] {file.toString()}, topics -> List.of(topics.mentions()), settings -> {
                    throw new IllegalStateException("it must not come so far");
                });
    }

    private static void assertFailure(Throwable error, Kind kind, String message) {
        ServiceFailure failure = ServiceFailure.of(error, SETTINGS);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContaining(message);
    }
}
