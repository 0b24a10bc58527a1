package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.LogLines;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutputTopicsTest {
    private static final Settings SETTINGS = Settings.of(Map.of("bootstrap.servers", "b:1"));

    @Test
    void deletedTopicIsToldOnceAndOnceMoreWhenItIsBack() {
        OutputTopics outputs = new OutputTopics(ServiceName.PROCESSOR, SETTINGS, List.of("news.quotes", "news.dlq"));
        try (LogLines log = new LogLines(OutputTopics.class)) {
            outputs.seen(Set.of("news.dlq", "news.quotes", "news.articles"));
            assertThat(outputs.areThere()).isTrue();
            outputs.seen(Set.of("news.dlq"));
            outputs.seen(Set.of("news.dlq"));
            assertThat(outputs.areThere()).isFalse();
            outputs.seen(Set.of("news.dlq", "news.quotes"));

            assertThat(outputs.areThere()).isTrue();
            assertThat(log.lines())
                    .containsExactly(
                            "processor: topic news.quotes missing at b:1; it waits until 'topics create' has made it",
                            "processor: all topics are there again");
        }
        outputs.close();
    }
}
