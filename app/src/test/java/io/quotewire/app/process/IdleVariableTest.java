package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A misspelt environment variable is told of once, by commands as by services. */
@ExtendWith(TestBroker.Parameter.class)
class IdleVariableTest {
    private static final Map<String, String> MISSPELT = Map.of("prefx", "desk");
    private static final String TOLD = "QUOTEWIRE_PREFX: no setting has this name; it is ignored";

    @TempDir
    Path folder;

    private final Settings settings;

    IdleVariableTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("idle-variable", 1);
    }

    @Test
    void byACommand() throws Exception {
        for (List<String> command : List.of(List.of("topics", "check"), List.of("feed", "--status"))) {
            try (MainProcess run =
                    MainProcess.of(settings, Quotewire.class, folder, MISSPELT, command.toArray(String[]::new))) {
                assertThat(run.awaitExit()).as("%s", command).isZero();
                assertThat(run.lines(TOLD)).as("%s", command).containsExactly("quotewire: " + TOLD);
            }
        }
    }

    @Test
    void byAService() throws Exception {
        try (MainProcess run = MainProcess.of(settings, Quotewire.class, folder, MISSPELT, "monitor")) {
            run.awaitLine("watching ");

            assertThat(run.lines(TOLD)).hasSize(1);
        }
    }
}
