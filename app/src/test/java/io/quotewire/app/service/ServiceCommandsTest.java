package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code process} and {@code count} say if they cannot start. */
@ExtendWith(TestBroker.Parameter.class)
final class ServiceCommandsTest {
    @TempDir
    Path folder;

    private final Settings installation;

    ServiceCommandsTest(TestBroker broker) throws InterruptedException {
        installation = broker.installation("commands", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "count"})
    void nameMissingTopics(String command) {
        assertOneLine(
                run(command, "nope", "--set", "broker.wait=0s"),
                ExitStatus.UNREACHABLE,
                "nope.mentions",
                "topics create");
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "count"})
    void nameAPortInUse(String command) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertOneLine(
                    run(
                            command,
                            "commands",
                            "--set",
                            "metrics.port=" + taken.getLocalPort(),
                            "--set",
                            "state.dir=" + folder),
                    ExitStatus.USAGE,
                    "cannot serve metrics on",
                    "metrics.port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "count"})
    void nameAnUnusableFolder(String command) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertOneLine(
                run(command, "commands", "--set", "metrics.port=0", "--set", "state.dir=" + file.resolve("state")),
                ExitStatus.USAGE,
                file + "/state",
                "set state.dir");
    }

    @Test
    void settingOverridesTheBareOption() {
        assertOneLine(
                run("count", "commands", "--api", "--set", "api.listen=0.0.0.0:0", "--set", "state.dir=" + folder),
                ExitStatus.USAGE,
                "without a token HTTP is served on loopback only");
    }

    @Test
    void failedStartReleasesTheStateFolder() throws Exception {
        Settings here = installation.with(Map.of("state.dir", folder.toString()));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings clash = here.with(Map.of("metrics.port", Integer.toString(taken.getLocalPort())));
            assertThatThrownBy(() -> SinkService.start(clash)).isInstanceOf(ServiceFailure.class);
        }
        try (Service next = SinkService.start(here)) {
            next.awaitRunning();
            assertThat(next.streams().isLive()).isTrue();
        }
    }

    private static void assertOneLine(CommandLineRun run, int status, String... parts) {
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(parts).hasLineCount(1);
    }

    private CommandLineRun run(String command, String prefix, String... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of(command, "-b", installation.bootstrapServers(), "--prefix", prefix), Stream.of(more))
                .toArray(String[]::new));
    }
}
