package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.schema.ContractSchema;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class JsonDeserializerTest {

    @Test
    void readsARecordOrNullAndRefusesAnythingElse() {
        try (JsonDeserializer<Count> counts = new JsonDeserializer<>(Count.class)) {
            Count count = counts.deserialize("news.counts", ContractSchema.COUNT.sample());
            assertThat(count).isNotNull().extracting(Count::name).isEqualTo("Wire");
            assertThat(counts.deserialize("news.counts", null)).isNull();
            assertThatThrownBy(() -> counts.deserialize("news.counts", "[]".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("news.counts");
        }
    }
}
