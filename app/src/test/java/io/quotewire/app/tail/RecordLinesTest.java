package io.quotewire.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.terminal.Style;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RecordLinesTest {
    @Test
    void unnamedSpeakerIsShownByDescription() throws IOException {
        assertThat(quote("\"speakerRole\": \"port official\", \"speakerText\": \"he\""))
                .startsWith("port official: “It is late.”");
        assertThat(quote("\"speakerText\": \"an aide\"")).startsWith("an aide: “It is late.”");
        assertThat(quote("\"speaker\": \"Ana Ruiz\", \"speakerRole\": \"minister\", \"speakerText\": \"she\""))
                .startsWith("Ana Ruiz: “It is late.”");
    }

    private static String quote(String speaker) throws IOException {
        String value = "{\"type\": \"DIRECT\", \"text\": \"It is late.\", " + speaker + "}";
        return new RecordLines(new Style(false))
                .line(
                        TailTopic.QUOTES,
                        new ConsumerRecord<>("news.quotes", 0, 0, null, null),
                        Json.mapper().readTree(value));
    }
}
