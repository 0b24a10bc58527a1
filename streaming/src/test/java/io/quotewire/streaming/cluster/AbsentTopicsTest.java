package io.quotewire.streaming.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.Test;

class AbsentTopicsTest {
    private static final KafkaFuture<TopicDescription> THERE =
            KafkaFuture.completedFuture(new TopicDescription("b", false, List.of()));

    @Test
    void topicCreatedSinceTheListIsNotAbsent() throws Exception {
        assertThat(AbsentTopics.absent(
                        List.of("c", "b", "a"), Map.of("a", failed(unknown()), "b", THERE, "c", failed(unknown()))))
                .containsExactly("c", "a");
    }

    @Test
    void topicThatMayNotBeDescribedIsToldFirst() {
        assertThatThrownBy(() -> AbsentTopics.absent(
                        List.of("a", "b"),
                        Map.of("a", failed(unknown()), "b", failed(new TopicAuthorizationException(Set.of("b"))))))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void otherFailuresAreThrown() {
        assertThatThrownBy(() -> AbsentTopics.absent(List.of("a"), Map.of("a", failed(new TimeoutException("late")))))
                .hasCauseInstanceOf(TimeoutException.class);
    }

    private static UnknownTopicOrPartitionException unknown() {
        return new UnknownTopicOrPartitionException("unknown");
    }

    private static KafkaFuture<TopicDescription> failed(Throwable why) {
        KafkaFutureImpl<TopicDescription> future = new KafkaFutureImpl<>();
        future.completeExceptionally(why);
        return future;
    }
}
