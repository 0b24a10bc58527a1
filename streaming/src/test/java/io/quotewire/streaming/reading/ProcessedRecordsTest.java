package io.quotewire.streaming.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Processed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProcessedRecordsTest {
    @Test
    void processorsRecordIsRead() throws IOException {
        assertThat(ProcessedRecords.read(golden().getBytes(StandardCharsets.UTF_8)))
                .map(Processed::articleId)
                .contains("https://wire.example/a");
    }

    @Test
    void recordWithoutARequiredFieldIsNone() throws IOException {
        String withoutOutcome = golden().replace("\"outcome\": \"CHANGED\",", "");

        assertThat(ProcessedRecords.read(withoutOutcome.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"articleId\": 1}", "no JSON"})
    void otherValuesAreNone(String value) {
        assertThat(ProcessedRecords.read(value.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void deletionIsNone() {
        assertThat(ProcessedRecords.read(null)).isEmpty();
    }

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(Processed.class.getResourceAsStream("processed.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
