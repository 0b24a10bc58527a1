package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.streaming.cluster.RequiredTopics;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Services that are started together with the broker, whose topics are not there yet. */
@ExtendWith(TestBroker.Parameter.class)
class LateTopicsTest {
    private final TestBroker broker;
    private final Settings late;
    private final List<String> topics;

    LateTopicsTest(TestBroker broker) throws InterruptedException {
        this.broker = broker;
        late = broker.installation("early", 1).with(Map.of("prefix", "late"));
        topics = List.of(late.topics().articles());
    }

    @Test
    void topicsThatAreCreatedMeanwhileAreWaitedFor() throws Exception {
        assertThat(missing(late.with(Map.of("broker.wait", "0s"))).reason()).isEqualTo(Reason.TOPIC_MISSING);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(this::await);

        broker.installation("late", 1);

        assertThat(waiting).succeedsWithin(1, TimeUnit.MINUTES);
    }

    private void await() {
        try {
            RequiredTopics.await(late, topics);
        } catch (ServiceFailure | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ServiceFailure missing(Settings settings) {
        return catchThrowableOfType(ServiceFailure.class, () -> RequiredTopics.await(settings, topics));
    }
}
