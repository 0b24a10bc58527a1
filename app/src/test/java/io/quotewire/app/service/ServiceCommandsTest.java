package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.EmbeddedBroker;
import io.quotewire.app.command.ExitStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code process} and {@code count} say where they cannot start. */
final class ServiceCommandsTest {
    private static EmbeddedBroker broker;

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() throws IOException {
        broker = EmbeddedBroker.start(data, 0);
        assertThat(run("topics", "create", "--partitions", "1").status()).isZero();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "count"})
    void nameTheTopicsThatAreMissing(String command) {
        assertOneLine(run(command, "--prefix", "nope"), ExitStatus.KAFKA, "nope.mentions", "topics create");
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "count"})
    void nameThePortThatIsTaken(String command) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertOneLine(
                    run(command, "--set", "metrics.port=" + taken.getLocalPort(), "--set", "state.dir=" + folder),
                    ExitStatus.USAGE,
                    "cannot serve metrics on",
                    "metrics.port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "count"})
    void nameTheFolderThatCannotBeUsed(String command) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertOneLine(
                run(command, "--set", "metrics.port=0", "--set", "state.dir=" + file.resolve("state")),
                ExitStatus.USAGE,
                file + "/state",
                "set state.dir");
    }

    private static void assertOneLine(CommandLineRun run, int status, String... parts) {
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(parts).hasLineCount(1);
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of(arguments), Stream.of("-b", broker.address()))
                .toArray(String[]::new));
    }
}
