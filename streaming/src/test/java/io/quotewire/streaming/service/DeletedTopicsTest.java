package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.LogLines;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;

class DeletedTopicsTest {
    private static final String TABLE = "news.catalogue";
    private static final String STATE = "news.sink-counts-changelog";
    private static final Uuid OLD = new Uuid(1, 1);
    private static final Uuid NEW = new Uuid(2, 2);

    private final DeletedTopics topics = new DeletedTopics(ServiceName.SINK, List.of(TABLE), List.of(STATE));

    @Test
    void internalTopicThatIsGoneAtTwoChecksEndsTheService() {
        assertThat(topics.seen(Map.of(STATE, OLD), Set.of(TABLE))).isEmpty();
        assertThat(topics.seen(Map.of(), Set.of(STATE, TABLE))).isEmpty();

        assertThat(topics.seen(Map.of(), Set.of(STATE, TABLE)))
                .hasValueSatisfying(end -> assertThat(end)
                        .hasMessage("internal topics of this service were deleted: news.sink-counts-changelog"));
    }

    @Test
    void internalTopicThatIsYetToBeCreatedIsNotMissed() {
        assertThat(topics.seen(Map.of(), Set.of(STATE, TABLE))).isEmpty();
        assertThat(topics.seen(Map.of(), Set.of(STATE, TABLE))).isEmpty();
    }

    @Test
    void singleAnswerWithoutATopicIsNotBelieved() {
        assertThat(topics.seen(Map.of(STATE, OLD), Set.of())).isEmpty();
        assertThat(topics.seen(Map.of(), Set.of(STATE))).isEmpty();
        assertThat(topics.seen(Map.of(STATE, OLD), Set.of())).isEmpty();

        assertThat(topics.seen(Map.of(), Set.of(STATE))).isEmpty();
    }

    @Test
    void recreatedInternalTopicIsToldOnceAndDoesNotEndTheService() {
        try (LogLines log = new LogLines(DeletedTopics.class)) {
            assertThat(topics.seen(Map.of(STATE, OLD), Set.of())).isEmpty();
            assertThat(topics.seen(Map.of(STATE, NEW), Set.of())).isEmpty();
            assertThat(topics.seen(Map.of(STATE, NEW), Set.of())).isEmpty();

            assertThat(log.lines())
                    .containsExactly("sink: news.sink-counts-changelog was deleted and recreated; what it held is lost"
                            + " (docs/operating.md, 'Lost state')");
        }
    }

    @Test
    void recreatedTableEndsTheService() {
        assertThat(topics.seen(Map.of(TABLE, OLD), Set.of())).isEmpty();
        assertThat(topics.seen(Map.of(), Set.of(TABLE))).isEmpty();

        assertThat(topics.seen(Map.of(TABLE, NEW), Set.of()))
                .hasValueSatisfying(
                        end -> assertThat(end).hasMessageStartingWith("news.catalogue was deleted and recreated"));
    }
}
