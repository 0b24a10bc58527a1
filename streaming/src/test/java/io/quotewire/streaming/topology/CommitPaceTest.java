package io.quotewire.streaming.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

class CommitPaceTest {
    private static final long NOW = 1_800_000_000_000L;

    private final MockProcessorContext<String, String> context = context(CommitPace.OF_QUOTES.toMillis());
    private final CommitPace thread = new CommitPace(CommitPace.OF_QUOTES);
    private final CommitPace.OfTask pace = thread.begin(context, new TaskClock(context));
    private long clock = NOW;

    @Test
    void freshRecordsAreCommittedAtEachTick() {
        assertThat(commits(350, 10)).isEqualTo(10);
    }

    @Test
    void recordsASecondOldAreCommittedFourTimesASecond() {
        assertThat(commits(1_000, 30)).isEqualTo(10);
    }

    @Test
    void backlogIsCommittedAtTheCommitIntervalOnly() {
        assertThat(commits(2_000, 50)).isZero();
    }

    @Test
    void highRateIsCommittedAtTheCommitIntervalUntilItFalls() {
        assertThat(commits(50, 40, 299)).isEqualTo(40);
        assertThat(commits(50, 40, 301)).isEqualTo(10);
        assertThat(commits(50, 40, 299)).isEqualTo(30);
    }

    @Test
    void freshestRecordDecides() {
        pace.recordArrived(NOW - 60_000);
        pace.recordArrived(NOW - 10);
        pace.recordArrived(NOW - 60_000);
        tick(NOW);

        assertThat(context.committed()).isTrue();
    }

    @Test
    void tasksOfAThreadCommitTogether() {
        MockProcessorContext<String, String> other = context(CommitPace.OF_QUOTES.toMillis());
        CommitPace.OfTask ofOther = thread.begin(other, new TaskClock(other));
        pace.recordArrived(NOW);
        ofOther.recordArrived(NOW);
        tick(NOW);
        tick(other, NOW + 10);

        assertThat(other.committed()).isFalse();
    }

    @Test
    void clockTicksOnlyWhileSomethingIsUncommitted() {
        assertThat(context.scheduledPunctuators()).isEmpty();

        pace.recordArrived(NOW);
        assertThat(ticking()).isOne();
        tick(NOW);
        assertThat(ticking()).isZero();

        pace.recordArrived(NOW - 60_000);
        tick(NOW + 100);
        assertThat(ticking()).isZero();
    }

    @Test
    void recordsFromTheFutureAreFresh() {
        pace.recordArrived(NOW + 5_000);
        tick(NOW);

        assertThat(context.committed()).isTrue();
    }

    @Test
    void configuredCommitIntervalIsTheOnlyOne() {
        MockProcessorContext<String, String> set = context(250);
        thread.begin(set, new TaskClock(set)).recordArrived(NOW);

        assertThat(set.scheduledPunctuators()).isEmpty();
    }

    /** How many of this many ticks commit, if each comes with a record of this age. */
    private int commits(long age, int ticks) {
        return commits(age, ticks, 1);
    }

    /** The same with this many records. */
    private int commits(long age, int ticks, int records) {
        int commits = 0;
        for (int i = 0; i < ticks; i++) {
            long now = clock;
            clock += 100;
            for (int record = 0; record < records; record++) {
                pace.recordArrived(now - age);
            }
            tick(now);
            commits += context.committed() ? 1 : 0;
            context.resetCommit();
        }
        return commits;
    }

    private long ticking() {
        return context.scheduledPunctuators().stream()
                .filter(clock -> !clock.cancelled())
                .count();
    }

    private void tick(long now) {
        tick(context, now);
    }

    private static void tick(MockProcessorContext<String, String> context, long now) {
        List.copyOf(context.scheduledPunctuators()).stream()
                .filter(clock -> !clock.cancelled())
                .forEach(clock -> clock.getPunctuator().punctuate(now));
    }

    private static MockProcessorContext<String, String> context(long commitInterval) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "pace");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval);
        return new MockProcessorContext<>(properties);
    }
}
