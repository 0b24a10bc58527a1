package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
                .hasValueSatisfying(topics -> assertThat(topics).isEmpty());
    }

    @Test
    void topicsOfAnotherInstanceAreFound() {
        assertThat(further(GroupState.STABLE, "news.mentions", "news.counts", "news.processed"))
                .contains(Set.of("news.counts"));
    }

    @Test
    void groupThatSharesItsWorkAnewIsJudgedByWhatItsMembersStillHave() {
        assertThat(further(GroupState.PREPARING_REBALANCE, "news.counts")).contains(Set.of("news.counts"));
        assertThat(further(GroupState.COMPLETING_REBALANCE, "news.mentions")).isEmpty();
    }

    @Test
    void ownMembersAreKnownByThePermanentName() {
        assertThat(named("sink-a-2", "sink-a")).isTrue();
        assertThat(named("sink-ab-2", "sink-a")).isFalse();
        assertThat(named("sink-a-1-2", "sink-a")).isFalse();
        assertThat(OtherInstances.isNamed(Optional.empty(), Optional.of("sink-a")))
                .isFalse();
        assertThat(OtherInstances.isNamed(Optional.of("sink-a-1"), Optional.empty()))
                .isFalse();
    }

    private static boolean named(String member, String instance) {
        return OtherInstances.isNamed(Optional.of(member), Optional.of(instance));
    }

    @Test
    void deadInstanceThatIsStillInTheGroupDoesNotCount() {
        OtherInstances.Lasting seen = new OtherInstances.Lasting(Duration.ofSeconds(45));

        assertThat(seen.isLonger(true, seconds(0))).isFalse();
        assertThat(seen.isLonger(true, seconds(45))).isFalse();
        assertThat(seen.isLonger(false, seconds(50))).isFalse();
        assertThat(seen.isLonger(true, seconds(60))).as("another one").isFalse();
    }

    @Test
    void instanceThatIsSeenForLongerThanADeadOneCounts() {
        OtherInstances.Lasting seen = new OtherInstances.Lasting(Duration.ofSeconds(45));

        assertThat(seen.isLonger(true, seconds(-10))).isFalse();
        assertThat(seen.isLonger(true, seconds(30))).isFalse();
        assertThat(seen.isLonger(true, seconds(36))).isTrue();
    }

    private static long seconds(int count) {
        return Duration.ofSeconds(count).toNanos();
    }

    private static Optional<Set<String>> further(GroupState state, String... topics) {
        List<TopicPartition> assigned =
                Stream.of(topics).map(topic -> new TopicPartition(topic, 0)).toList();
        return OtherInstances.further(state, assigned, SOURCES);
    }
}
