package io.quotewire.streaming.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.failure.ServiceFailure.Kind;
import io.quotewire.streaming.settings.Settings;
import io.quotewire.streaming.topology.LostRecordsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InconsistentGroupProtocolException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureClassifierTest {
    private static final Settings SETTINGS = Settings.of(Map.of("bootstrap.servers", "b:1", "state.dir", "/srv/state"));

    @Test
    void unreadableFileIsNamedWithItsSetting() {
        Settings settings = SETTINGS.with(Map.of("kafka.ssl.truststore.location", "/srv/ca.crt"));

        ServiceFailure missing = FailureClassifier.of(
                new KafkaException("Failed to create", new NoSuchFileException("/srv/ca.crt")), settings);
        ServiceFailure denied = FailureClassifier.of(
                new KafkaException("Failed to create", new AccessDeniedException("/srv/ca.crt")), settings);

        assertThat(missing.kind()).isEqualTo(Kind.SETTING);
        assertThat(missing).hasMessage("kafka.ssl.truststore.location: /srv/ca.crt does not exist");
        assertThat(denied).hasMessage("kafka.ssl.truststore.location: /srv/ca.crt cannot be read: no permission");
    }

    @Test
    void unavailableOrRefusingBrokersAreAKafkaFailure() {
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
                "the broker at b:1 has aborted a transaction (an invalid state)");
        assertFailure(
                new StreamsException(new KafkaException("The client hasn't received acknowledgment for some previously"
                        + " sent messages and can no longer retry them. It is safe to abort the transaction.")),
                Kind.KAFKA,
                "the broker at b:1 has aborted a transaction");
        assertFailure(
                new StreamsException(new UnknownServerException("an unexpected error")),
                Kind.KAFKA,
                "the broker at b:1 failed (an unexpected error)");
        assertFailure(new SaslAuthenticationException("bad password"), Kind.KAFKA, "bad password");
        assertFailure(new TopicAuthorizationException("news.quotes"), Kind.KAFKA, "not authorized at b:1");
        assertFailure(
                new ConfigException("No resolvable bootstrap urls given in bootstrap.servers"),
                Kind.KAFKA,
                "no broker at 'b:1'");
    }

    @Test
    void whoeverElseUsesTheGroupIsToBeFound() {
        assertFailure(
                new StreamsException(new InconsistentGroupProtocolException("The group member's supported protocols")),
                Kind.KAFKA,
                "another application at b:1 uses this service's consumer group (news.processor, news.sink,"
                        + " news.feeders-…)");
    }

    @Test
    void recordsOfAClockThatIsAheadAreReportedAsSuch() {
        assertFailure(
                new StreamsException(
                        "Error encountered sending record to topic news.sink-counts-of-mentions-changelog",
                        new InvalidTimestampException(
                                "Timestamp 1796000000000 of message with offset 0 is out of range")),
                Kind.FAILED,
                "the broker at b:1 refuses records for their time: this machine's clock says 2",
                "Z (Timestamp 1796000000000 of message with offset 0 is out of range)");
    }

    @Test
    void clockThatWasSetBackIsReportedAsSuch() {
        assertFailure(
                new ClockSetBackException(Duration.ofHours(1)),
                Kind.FAILED,
                "this machine's clock was set back by 3600 s, for which nothing would be committed");
    }

    @Test
    void recordThatATopicDoesNotTakeForItsSizeIsReportedWithTheTopic() {
        assertFailure(
                new StreamsException(
                        "Error encountered sending record to topic news.quotes for task 0_1 due to:",
                        new RecordTooLargeException("The request included a message larger than the max message size")),
                Kind.KAFKA,
                "the broker at b:1 refuses a record for its size on news.quotes (The request included");
    }

    @ParameterizedTest
    @ValueSource(strings = {"max.request.size", "buffer.memory"})
    void recordThatTheClientsOwnSettingDoesNotLetThroughIsNotTheTopicsFault(String setting) {
        assertFailure(
                new StreamsException(
                        "Error encountered sending record to topic news.quotes for task 0_1 due to:",
                        new RecordTooLargeException("The message is 5 bytes when serialized which is larger than 4,"
                                + " which is the value of the " + setting + " configuration.")),
                Kind.SETTING,
                "a record is larger than kafka." + setting + " allows on news.quotes, so leave that out");
    }

    @Test
    void nativeLibraryThatCannotBeUnpackedIsReportedAsSuch() {
        String folder = System.getProperty("java.io.tmpdir");
        assertFailure(
                new KafkaException(
                        "Received exception when fetching the next record from news.quotes-3. If needed, please seek"
                                + " past the record to continue consumption.",
                        new KafkaException(
                                new ExceptionInInitializerError("Cannot unpack libzstd-jni: No space left on device"))),
                Kind.FAILED,
                "from the temporary folder, " + folder + " (Cannot unpack libzstd-jni: No space left on device)");
        assertFailure(
                new StreamsException(new UnsatisfiedLinkError("'long org.rocksdb.DBOptions.newDBOptions()'")),
                Kind.FAILED,
                "from the temporary folder, " + folder);
    }

    @Test
    void missingClassIsNotANativeLibrary() {
        assertThat(FailureClassifier.ofLibrary(new KafkaException(new NoClassDefFoundError("org/larkin/Login"))))
                .isEmpty();
        assertThat(FailureClassifier.ofLibrary(new NoSuchMethodError("'void io.larkin.Login.close()'")))
                .isEmpty();
        assertThat(FailureClassifier.ofLibrary(
                        new NoClassDefFoundError("Could not initialize class org.rocksdb.RocksDB")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:99999", "http//b:1"})
    void malformedBrokerAddressIsASettingFailureAtOnce(String address) {
        Settings settings = Settings.of(Map.of("bootstrap.servers", address));

        assertThatThrownBy(() -> RequiredTopics.await(settings, List.of("news.articles")))
                .isInstanceOfSatisfying(ServiceFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Kind.SETTING);
                    assertThat(failure.explanation()).contains(address, "a broker's address is HOST:PORT");
                });
    }

    @Test
    void unusableStateFolderIsExplained(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(StateFolder.trouble(file)).isEqualTo("is a file");
        assertThat(StateFolder.trouble(file.resolve("a/b"))).isEqualTo("cannot be made: " + file + " is a file");
        assertThat(StateFolder.trouble(folder.resolve("a/b"))).isEqualTo("cannot be made or written to");
        assertThat(StateFolder.trouble(folder.resolve("a/b"), new IOException("No space left on device")))
                .isEqualTo("cannot be made or written to: No space left on device");
        String path = "/proc/x";
        assertThat(StateFolder.trouble(folder.resolve("a"), new NoSuchFileException(path)))
                .isEqualTo("cannot be made or written to");
        assertThat(StateFolder.trouble(folder.resolve("a"), new FileSystemException(path, null, "Read-only")))
                .isEqualTo("cannot be made or written to: Read-only");
        assertThat(StateFolder.trouble(file, new IOException("any"))).isEqualTo("is a file");
    }

    @Test
    void unusableStateFolderIsASettingFailure() {
        assertFailure(
                new StreamsException(
                        new ProcessorStateException("base state directory [/srv/state] couldn't be created")),
                Kind.SETTING,
                "/srv/state, cannot be made");
        assertFailure(
                new StreamsException(new ProcessorStateException(
                        "state directory [/srv/state/news.sink] doesn't exist and couldn't be created")),
                Kind.SETTING,
                "/srv/state, cannot be made");
        assertFailure(
                new StreamsException("multiple instances of Kafka Streams are running in the same state directory"),
                Kind.SETTING,
                "another process uses");
    }

    @Test
    void fullOrReadOnlyDiskIsRecognised() {
        assertFailure(
                new StreamsException(new ProcessorStateException(
                        "Error opening store", new IOException("a/b: No space left on device"))),
                Kind.FAILED,
                "no space is left in the state folder, /srv/state");
        IOException readOnly = new FileSystemException("/srv/state/.lock", null, "Read-only file system");
        assertFailure(
                new StreamsException(readOnly), Kind.SETTING, "/srv/state, is on a file system that is read-only");
    }

    @Test
    void tooManyOpenFilesAreRecognised() {
        assertFailure(
                new StreamsException(new ProcessorStateException(
                        "Error opening store", new IOException("While open directory: a/b: Too many open files"))),
                Kind.FAILED,
                "it may not open more files (While open directory: a/b: Too many open files)");
    }

    @Test
    void lostRecordsAreAReasonOfTheirOwn() {
        ServiceFailure failure =
                FailureClassifier.of(new StreamsException(LostRecordsException.deleted("a", 0, 3, 5)), SETTINGS);
        assertThat(failure.reason()).isEqualTo(ServiceFailure.Reason.RECORDS_LOST);
        assertThat(failure).hasMessageContaining("offsets 3 to 5 of a-0");
    }

    @Test
    void anyOtherExceptionIsAnInternalFailure() {
        assertFailure(new StreamsException(new IllegalStateException("layout 9")), Kind.FAILED, "layout 9");
        assertFailure(new NullPointerException(), Kind.FAILED, "NullPointerException");
    }

    private static void assertFailure(Throwable error, Kind kind, String... message) {
        ServiceFailure failure = FailureClassifier.of(error, SETTINGS);
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContainingAll(message);
    }
}
