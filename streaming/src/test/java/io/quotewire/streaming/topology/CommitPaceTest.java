package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitPaceTest {
    private static final long NOW = 1_800_000_000_000L;

    private final MockProcessorContext<String, String> context = context(CommitPace.IN_BACKLOG.toMillis());
    private final CommitPace pace = new CommitPace();

    @BeforeEach
    void begin() {
        pace.begin(context, new TaskClock(context));
    }

    @Test
    void whatIsFreshIsCommittedAtEachTick() {
        assertThat(commits(350, 10)).isEqualTo(10);
    }

    @Test
    void whatHasWaitedForASecondIsCommittedEachQuarterOfASecond() {
        assertThat(commits(1_000, 30)).isEqualTo(10);
    }

    @Test
    void aBacklogIsLeftToTheInterval() {
        assertThat(commits(2_000, 50)).isZero();
    }

    @Test
    void theFreshestDecides() {
        pace.took(NOW - 60_000);
        pace.took(NOW - 10);
        pace.took(NOW - 60_000);
        tick(NOW);

        assertThat(context.committed()).isTrue();
    }

    @Test
    void theTasksOfAThreadAskTogether() {
        MockProcessorContext<String, String> other = context(CommitPace.IN_BACKLOG.toMillis());
        pace.begin(other, new TaskClock(other));
        pace.took(NOW);
        tick(NOW);
        tick(other, NOW + 10);

        assertThat(other.committed()).isFalse();
    }

    @Test
    void nothingIsAskedForWhereNothingCame() {
        tick(NOW);
        assertThat(context.committed()).isFalse();

        pace.took(NOW);
        tick(NOW);
        context.resetCommit();
        tick(NOW + 100);
        assertThat(context.committed()).isFalse();
    }

    @Test
    void recordsOfABrokerWhoseClockIsAheadAreFresh() {
        pace.took(NOW + 5_000);
        tick(NOW);

        assertThat(context.committed()).isTrue();
    }

    @Test
    void anIntervalThatSomebodyHasSetIsTheOnlyOne() {
        MockProcessorContext<String, String> set = context(250);
        pace.begin(set, new TaskClock(set));

        assertThat(set.scheduledPunctuators()).isEmpty();
    }

    /** How many of so many ticks commit, where a record of this age comes with each. */
    private int commits(long age, int ticks) {
        int commits = 0;
        for (int i = 0; i < ticks; i++) {
            long now = NOW + 100L * i;
            pace.took(now - age);
            tick(now);
            commits += context.committed() ? 1 : 0;
            context.resetCommit();
        }
        return commits;
    }

    private void tick(long now) {
        tick(context, now);
    }

    private static void tick(MockProcessorContext<String, String> context, long now) {
        for (CapturedPunctuator clock : context.scheduledPunctuators()) {
            clock.getPunctuator().punctuate(now);
        }
    }

    private static MockProcessorContext<String, String> context(long commitInterval) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "pace");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval);
        return new MockProcessorContext<>(properties);
    }
}
