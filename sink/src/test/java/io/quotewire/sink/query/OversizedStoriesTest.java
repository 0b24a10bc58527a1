package io.quotewire.sink.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** Stories with ids and titles longer than are now accepted, which an earlier release stored. */
class OversizedStoriesTest extends ViewsBench {
    private static final String TOPIC = Settings.of(Map.of()).topics().told();
    private static final String ENDLESS = "s".repeat(300);
    private static final String TITLE = "t".repeat(100_000);
    private static final String MORNING = "2026-03-02T08:00:00Z";

    @Test
    void areRetractedWithTheirQuotes() throws IOException {
        for (String article : List.of("a", "b")) {
            stored("quote of " + article, quote(article, "PUBLISHED"));
            tell(article);
        }
        assertThat(told(Telling.Kind.STORY, "total")).hasSize(1);
        quote("quote of a", quote("a", "RETRACTED"));
        assertThat(told(Telling.Kind.STORY, "total")).isEmpty();
        assertThat(tellings(ENDLESS)).extracting(Telling::articleId).containsExactly("b");
    }

    private static Map<String, Object> quote(String article, String change) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("change", change);
        fields.put("articleId", article);
        fields.put("storyId", ENDLESS);
        fields.put("publisher", "Wire");
        fields.put("title", TITLE);
        fields.put("publishedAt", MORNING);
        return fields;
    }

    private void tell(String article) {
        Telling telling = new Telling(
                Telling.Kind.STORY,
                ENDLESS,
                "quote of " + article,
                true,
                article,
                null,
                "Wire",
                TITLE,
                Instant.parse(MORNING),
                false,
                ENDLESS,
                null,
                TITLE);
        ByteArraySerializer write = new ByteArraySerializer();
        driver.createInputTopic(TOPIC, write, write)
                .pipeInput(telling.group().getBytes(StandardCharsets.UTF_8), Json.write(telling));
    }
}
