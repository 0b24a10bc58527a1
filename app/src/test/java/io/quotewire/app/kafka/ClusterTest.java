package io.quotewire.app.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.settings.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterTest {
    @Test
    void chosenTimeoutStaysAndTheOtherIsLengthened() {
        Settings chosen = Settings.of(Map.of("kafka.request.timeout.ms", "7000"));

        Map<String, String> timeouts = Map.of("default.api.timeout.ms", "40000", "request.timeout.ms", "20000");

        assertThat(Cluster.patient(timeouts, chosen).kafka())
                .containsEntry("request.timeout.ms", "7000")
                .containsEntry("default.api.timeout.ms", "40000");
    }
}
