package io.quotewire.processor.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.processor.correction.Corrections;
import io.quotewire.processor.memory.HeldArticles;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.topology.TimeIndex;
import io.quotewire.streaming.version.ReceivedVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which version of an article waits once another has been dealt with. */
class HoldingBackTest extends DecidersBench {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    private final HeldArticles held = new HeldArticles(
            store(), new TimeIndex(Stores.inMemoryKeyValueStore("due").get()));
    private final HoldingBack holding = new HoldingBack(held, MONTH);

    @Test
    void embargoedVersionIsHeldAndReleasedAtTheEnd() {
        Submission embargoed = submission(State.NOTHING, Coming.EMBARGOED);
        holding.decided("story", embargoed, Outcome.HELD);

        assertThat(held.version("story")).map(ReceivedVersion::number).contains(new ArticleVersion(3, null));
        assertThat(released(embargoed.waitsUntil().minusMillis(1))).isZero();
        assertThat(released(embargoed.waitsUntil())).isEqualTo(1);
    }

    @Test
    void withheldVersionIsRememberedAndNeverReleased() {
        holding.decided("story", submission(State.NOTHING, Coming.WITHHELD), Outcome.HELD);

        assertThat(held.version("story")).map(ReceivedVersion::number).contains(new ArticleVersion(3, null));
        assertThat(released(FAR)).isZero();
        assertThat(held.version("story")).as("when its time is over").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"HELD", "STALE"},
            mode = Mode.EXCLUDE)
    void newerVersionReplacesAHeldOne(Outcome outcome) {
        holding.decided("story", submission(State.NOTHING, Coming.EMBARGOED), Outcome.HELD);

        holding.decided("story", submission(State.NOTHING, Coming.LATER_STILL), outcome);

        assertThat(held.version("story")).isEmpty();
        assertThat(released(FAR)).isZero();
    }

    @Test
    void staleOrOlderVersionLeavesItHeld() {
        holding.decided("story", submission(State.NOTHING, Coming.EMBARGOED), Outcome.HELD);

        holding.decided("story", submission(State.NOTHING, Coming.LATER_STILL), Outcome.STALE);
        holding.decided("story", submission(State.WAITING, Coming.OLDER), Outcome.WITHDRAWN);

        assertThat(held.version("story")).map(ReceivedVersion::number).contains(new ArticleVersion(3, null));
        assertThat(released(FAR)).isEqualTo(1);
    }

    @Test
    void refusedVersionKeepsAHeldOneFromBeingReleased() {
        holding.decided("story", submission(State.NOTHING, Coming.EMBARGOED), Outcome.HELD);

        holding.refused("story", submission(State.NOTHING, Coming.LATER_STILL));

        assertThat(held.version("story")).map(ReceivedVersion::number).contains(new ArticleVersion(4, null));
        assertThat(released(FAR)).isZero();
    }

    @Test
    void refusedVersionIsForgottenIfNothingIsHeld() {
        holding.refused("story", submission(State.NOTHING, Coming.LATER_STILL));

        assertThat(held.version("story")).isEmpty();
    }

    private static KeyValueStore<String, byte[]> store() {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        KeyValueStore<String, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("held"), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(new MockProcessorContext<Void, Void>(properties).getStateStoreContext(), store);
        return store;
    }

    private Submission submission(State before, Coming coming) {
        return submission(before, coming.article(), false, Corrections.NONE);
    }

    private int released(Instant now) {
        List<Object> released = new ArrayList<>();
        held.release(now, 10, () -> true, (arrival, version) -> released.add(arrival));
        return released.size();
    }
}
