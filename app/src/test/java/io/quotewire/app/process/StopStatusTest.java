package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.producer.ProducerMain;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The exit status of what was told to end, 128 and the number of the signal, as README.md says. */
@ExtendWith(TestBroker.Parameter.class)
class StopStatusTest {
    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    private final Settings settings;

    StopStatusTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("stopped", 1, Path.of("unused"));
    }

    @Test
    void ofTheCommandThatCounts() throws Exception {
        try (MainProcess counting = MainProcess.of(settings, Quotewire.class, folder, Map.of(), "count")) {
            counting.awaitLine("sink works");

            assertThat(counting.terminate()).isEqualTo(TERMINATED);
            assertThat(counting.lines("sink has stopped")).hasSize(1);
        }
    }

    @Test
    void ofTheFeedersOwnMain() throws Exception {
        try (MainProcess feeding = MainProcess.of(settings, ProducerMain.class, folder, Map.of(), "-")) {
            feeding.awaitLine("producer serves metrics");

            assertThat(feeding.terminate()).isEqualTo(TERMINATED);
        }
    }
}
