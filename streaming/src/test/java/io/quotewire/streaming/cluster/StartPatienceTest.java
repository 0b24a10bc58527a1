package io.quotewire.streaming.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Services that are started before the broker, or together with it when its topics are not there yet. */
class StartPatienceTest {
    private static final Settings SETTINGS = Settings.of(Map.of("broker.wait", "60s"));

    private long seconds;

    @Test
    void brokerAndThenItsTopicsAreWaitedFor() throws Exception {
        await(failure(50, Reason.NO_ADDRESS), failure(9, Reason.NO_ANSWER), failure(5, Reason.TOPIC_MISSING), () -> {});
    }

    @Test
    void restartedBrokerHasTimeForItsTopicsAgain() throws Exception {
        await(
                failure(1, Reason.TOPIC_MISSING),
                failure(8, Reason.NO_ANSWER),
                failure(8, Reason.TOPIC_MISSING),
                failure(8, Reason.TOPIC_MISSING),
                () -> {});
    }

    @Test
    void nameWithoutAnAddressAndASilentBrokerShareOneTime() {
        assertThatThrownBy(() -> await(
                        failure(1, Reason.NO_ADDRESS), failure(50, Reason.NO_ANSWER), failure(10, Reason.NO_ANSWER)))
                .isInstanceOf(ServiceFailure.class);
    }

    @Test
    void topicsThatDoNotComeAreMissing() {
        assertThatThrownBy(() -> await(failure(1, Reason.TOPIC_MISSING), failure(10, Reason.TOPIC_MISSING)))
                .isInstanceOf(ServiceFailure.class);
    }

    @Test
    void otherFailuresDoNotPass() {
        assertThatThrownBy(() -> await(failure(0, Reason.SETTING), () -> {})).isInstanceOf(ServiceFailure.class);
    }

    @Test
    void withoutPatienceNothingBegins() {
        StartPatience none = new StartPatience(Duration.ZERO);

        assertThat(none.begun(Reason.TOPIC_MISSING, 5)).isEqualTo(Optional.empty());
        assertThat(none.isOver(Reason.TOPIC_MISSING, 5)).isTrue();
    }

    /** Awaits what these checks find, one after the other. */
    private void await(RequiredTopics.Check... found) throws ServiceFailure, InterruptedException {
        int[] next = {0};
        RequiredTopics.await(SETTINGS, () -> found[next[0]++].run(), this::nanos, Duration.ZERO);
        assertThat(next[0]).as("checks").isEqualTo(found.length);
    }

    private long nanos() {
        return Duration.ofSeconds(seconds).toNanos();
    }

    /** A check that takes some seconds and fails. */
    private RequiredTopics.Check failure(long taken, Reason reason) {
        return () -> {
            seconds += taken;
            throw new ServiceFailure(reason, "it is like that");
        };
    }
}
