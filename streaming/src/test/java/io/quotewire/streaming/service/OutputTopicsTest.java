package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.LogLines;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutputTopicsTest {
    private static final Settings SETTINGS = Settings.of(Map.of("bootstrap.servers", "b:1"));

    private final OutputTopics outputs =
            new OutputTopics(ServiceName.PROCESSOR, SETTINGS, List.of("news.quotes", "news.dlq"));

    @AfterEach
    void close() {
        outputs.close();
    }

    @Test
    void deletedTopicIsToldOnceAndOnceMoreWhenItIsBack() {
        try (LogLines log = new LogLines(OutputTopics.class)) {
            outputs.seen(Set.of("news.dlq", "news.quotes", "news.articles"));
            assertThat(outputs.areThere()).isTrue();
            outputs.seen(Set.of("news.dlq"));
            outputs.seen(Set.of("news.dlq"));
            outputs.seen(Set.of("news.dlq"));
            assertThat(outputs.areThere()).isFalse();
            outputs.seen(Set.of("news.dlq", "news.quotes"));

            assertThat(outputs.areThere()).isTrue();
            assertThat(log.lines())
                    .containsExactly(
                            "processor: topic news.quotes missing at b:1; the service waits for 'topics create'",
                            "processor: all topics are there again");
        }
    }

    @Test
    void anotherTopicThatIsDeletedLaterIsTold() {
        try (LogLines log = new LogLines(OutputTopics.class)) {
            outputs.seen(Set.of("news.dlq"));
            outputs.seen(Set.of("news.dlq"));
            outputs.seen(Set.of());
            outputs.seen(Set.of());

            assertThat(log.lines())
                    .containsExactly(
                            "processor: topic news.quotes missing at b:1; the service waits for 'topics create'",
                            "processor: topics news.quotes, news.dlq missing at b:1;"
                                    + " the service waits for 'topics create'");
        }
    }

    @Test
    void singleAnswerWithoutATopicIsNotBelieved() {
        try (LogLines log = new LogLines(OutputTopics.class)) {
            outputs.seen(Set.of("news.dlq"));
            assertThat(outputs.areThere()).isTrue();
            outputs.seen(Set.of("news.dlq", "news.quotes"));
            outputs.seen(Set.of("news.quotes"));

            assertThat(outputs.areThere()).isTrue();
            assertThat(log.lines()).isEmpty();
        }
    }
}
