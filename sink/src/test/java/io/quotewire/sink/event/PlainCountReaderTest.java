package io.quotewire.sink.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A count is read as by the contract's own reader. */
class PlainCountReaderTest {
    private static final List<byte[]> COUNTS = List.of(
            ContractSchema.COUNT.sample(),
            ("{\"schemaVersion\":1,\"kind\":\"publisher\",\"name\":\"Wire\",\"window\":\"2026-03-01\","
                            + "\"articles\":3,"
                            + "\"unnamed\":2,\"unknown\":0,\"undatedArticles\":1,"
                            + "\"undatedMentions\":7,\"undatedQuotes\":2,"
                            + "\"articlesByHour\":[0,3],\"mentionsByHour\":[0,3],\"quotesByHour\":[],\"stories\":9}")
                    .getBytes(StandardCharsets.UTF_8),
            ("{\"kind\":\"speaker-entity\",\"type\":\"PERSON\",\"name\":\"Zo\u00eb\","
                            + "\"aboutType\":\"LOCATION\",\"about\":\"Peru\",\"window\":\"total\","
                            + "\"later\":{\"a\":[1]},\"mentions\":3000000000}")
                    .getBytes(StandardCharsets.UTF_8));

    @Test
    void publishedCountsAreReadAsByJackson() throws IOException {
        for (byte[] count : COUNTS) {
            assertThat(PlainCountReader.read(count)).isEqualTo(Json.read(count, Count.class));
        }
    }

    @Test
    void countsWithOneChangedByteAreReadAsByJackson() {
        Random random = new Random(5);
        for (int i = 0; i < 30_000; i++) {
            byte[] count = COUNTS.get(random.nextInt(COUNTS.size())).clone();
            count[random.nextInt(count.length)] = count[random.nextInt(count.length)];

            assertThat(read(() -> PlainCountReader.read(count)))
                    .as(new String(count, StandardCharsets.UTF_8))
                    .isEqualTo(read(() -> Json.read(count, Count.class)));
        }
    }

    private static Optional<Count> read(Reading reading) {
        try {
            return Optional.ofNullable(reading.read());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private interface Reading {
        Count read() throws IOException;
    }
}
