package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class OtherInstancesTest {
    private static final List<String> SOURCES = List.of("news.mentions", "news.processed");

    @Test
    void instancesThatReadTheSameDoNotDiffer() {
        assertThat(further(GroupState.STABLE, "news.mentions", "news.processed"))
                .isEmpty();
    }

    @Test
    void topicsOfAnotherInstanceAreFound() {
        assertThat(further(GroupState.STABLE, "news.mentions", "news.counts", "news.processed"))
                .containsExactly("news.counts");
    }

    @Test
    void groupThatSharesItsWorkAnewIsNotJudged() {
        assertThat(further(GroupState.PREPARING_REBALANCE, "news.counts")).isEmpty();
    }

    private static Set<String> further(GroupState state, String... topics) {
        List<TopicPartition> assigned =
                Stream.of(topics).map(topic -> new TopicPartition(topic, 0)).toList();
        return OtherInstances.further(state, assigned, SOURCES);
    }
}
