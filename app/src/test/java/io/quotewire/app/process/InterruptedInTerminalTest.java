package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a terminal; the program {@code script} that opens one has other options on other systems. */
@EnabledOnOs(OS.LINUX)
@ExtendWith(TestBroker.Parameter.class)
class InterruptedInTerminalTest {
    private static final char CTRL_C = 3;
    private static final int INTERRUPTED = 130;

    @TempDir
    Path folder;

    private final Settings settings;

    InterruptedInTerminalTest(TestBroker broker) throws InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no program script here");
        settings = broker.installation("interrupted", 1);
    }

    @Test
    void feederThatShowsItsProgressSendsWhatItHasAndReports() throws Exception {
        try (MainProcess feeding = start("feed", "--watch", folder.toString())) {
            feeding.awaitLine("0 articles");

            feeding.press(CTRL_C);

            assertThat(feeding.awaitExit()).isEqualTo(INTERRUPTED);
            assertThat(feeding.lines("0 articles fed, 0 refused")).hasSize(1);
        }
    }

    @Test
    void liveScreen() throws Exception {
        try (MainProcess top = start("top")) {
            top.awaitLine("quotewire top");

            top.press(CTRL_C);

            assertThat(top.awaitExit()).isEqualTo(INTERRUPTED);
        }
    }

    private MainProcess start(String... arguments) throws IOException {
        Map<String, String> environment = Map.of(
                "bootstrap.servers", settings.bootstrapServers(),
                "prefix", settings.topics().prefix(),
                "metrics.port", "0",
                "state.dir", folder.resolve("state").toString());
        return MainProcess.inTerminal(Quotewire.class, folder.resolve("printed.log"), environment, arguments);
    }
}
