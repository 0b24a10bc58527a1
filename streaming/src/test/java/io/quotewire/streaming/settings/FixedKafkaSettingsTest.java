package io.quotewire.streaming.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixedKafkaSettingsTest {
    @Test
    void kafkaSettingsThatWouldBreakGuaranteesAreRefused() {
        assertThatThrownBy(() -> Settings.of(Map.of("kafka.processing.guarantee", "at_least_once")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("exactly_once_v2")
                .hasMessageContaining("counted twice");
        assertThatThrownBy(() -> Settings.of(Map.of("kafka.application.id", "x")))
                .hasMessageContaining("prefix");
        for (String value : List.of("true", " true", "TRUE ", "yes")) {
            assertThatThrownBy(() -> Settings.of(Map.of("kafka.enable.transactional.statestores", value)))
                    .hasMessageContaining("must be false");
        }
        assertThat(Settings.of(Map.of("kafka.enable.transactional.statestores", "False "))
                        .kafka())
                .containsEntry("enable.transactional.statestores", "False ");
        assertThat(Settings.of(Map.of("kafka.processing.guarantee", "exactly_once_v2"))
                        .kafka())
                .containsEntry("processing.guarantee", "exactly_once_v2");
    }

    @ParameterizedTest
    @CsvSource({
        "acks, 1, all",
        "acks, 0, all",
        "producer.acks, 1, all",
        "enable.idempotence, false, true",
        "enable.idempotence, ' False', true",
        "producer.enable.idempotence, false, true"
    })
    void weakerAcknowledgementsAreRefused(String name, String value, String must) {
        assertThatThrownBy(() -> Settings.of(Map.of("kafka." + name, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("kafka." + name + " must be " + must + " or left out, not " + value);
    }

    @ParameterizedTest
    @CsvSource({"acks, all", "acks, -1", "producer.acks, all", "enable.idempotence, True"})
    void acknowledgementsAsTheyAreMayBeNamed(String name, String value) {
        assertThat(Settings.of(Map.of("kafka." + name, value)).kafka()).containsEntry(name, value);
    }
}
