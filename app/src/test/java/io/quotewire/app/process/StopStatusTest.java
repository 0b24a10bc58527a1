package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.Quotewire;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.producer.ProducerMain;
import io.quotewire.sink.SinkMain;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The exit status as README.md documents it: 128 plus the number of the signal for a process that was told to end. */
@ExtendWith(TestBroker.Parameter.class)
class StopStatusTest {
    private static final int TERMINATED = 143;

    /** As in {@code ServiceFailure.Kind}. */
    private static final int KAFKA = 3;

    @TempDir
    Path folder;

    private final Settings settings;

    StopStatusTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("stop-status", 1);
    }

    @Test
    void terminatedCountCommand() throws Exception {
        try (MainProcess counting = MainProcess.of(settings, Quotewire.class, folder, Map.of(), "count")) {
            counting.awaitLine("sink works");

            assertThat(counting.terminate()).isEqualTo(TERMINATED);
            assertThat(counting.lines("sink has stopped")).hasSize(1);
        }
    }

    /** It says why and what to do, and not that it was told to end. */
    @Test
    void serviceWhoseTopicsAreDeleted() throws Exception {
        Map<String, String> attentive = Map.of("kafka.metadata.max.age.ms", "1000");
        try (MainProcess counting = MainProcess.of(settings, SinkMain.class, folder, attentive);
                Admin admin = Admin.create(settings.kafka())) {
            counting.awaitLine("sink works");

            admin.deleteTopics(List.of(settings.topics().mentions())).all().get();

            assertThat(counting.awaitExit()).isEqualTo(KAFKA);
            assertThat(counting.lines("a topic is missing at"))
                    .singleElement()
                    .asString()
                    .contains("topics create");
            assertThat(counting.lines("shutdown requested")).isEmpty();
        }
    }

    @Test
    void terminatedFeeder() throws Exception {
        try (MainProcess feeding = MainProcess.of(settings, ProducerMain.class, folder, Map.of(), "-")) {
            feeding.awaitLine("producer serves metrics");

            assertThat(feeding.terminate()).isEqualTo(TERMINATED);
        }
    }
}
