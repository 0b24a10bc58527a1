package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** With a patience of 30 s. */
class PendingCommitsTest {
    private static final String THREAD = "thread-1";

    private final AtomicLong nanos = new AtomicLong();
    private final PendingCommits commits = new PendingCommits(Duration.ofSeconds(30), nanos::get);

    @Test
    void nothingToCommitIsNeverOverdue() {
        commits.begin(THREAD).succeeded();
        pass(3600);

        assertThat(commits.overdue()).isEmpty();
    }

    @Test
    void commitThatIsNotAnsweredIsOverdueUntilItSucceeds() {
        PendingCommits.Attempt attempt = commits.begin(THREAD);
        pass(30);
        assertThat(commits.overdue()).isEmpty();
        pass(1);
        assertThat(commits.overdue()).contains(Duration.ofSeconds(31));

        attempt.succeeded();

        assertThat(commits.overdue()).isEmpty();
    }

    @Test
    void attemptsThatFailOneAfterAnotherAreOverdueTogether() {
        for (int i = 0; i < 4; i++) {
            PendingCommits.Attempt attempt = commits.begin(THREAD);
            pass(9);
            attempt.failed();
            pass(1);
        }

        assertThat(commits.overdue()).contains(Duration.ofSeconds(40));
        commits.begin(THREAD).succeeded();
        assertThat(commits.overdue()).isEmpty();
    }

    @Test
    void newProducersAdmissionDoesNotEndWhatFailedBefore() {
        PendingCommits.Attempt first = commits.begin(THREAD);
        pass(20);
        first.failed();
        commits.begin(THREAD).admitted();
        pass(11);

        commits.begin(THREAD);

        assertThat(commits.overdue()).contains(Duration.ofSeconds(31));
    }

    @Test
    void slowAdmissionIsForgottenOnceItIsGiven() {
        PendingCommits.Attempt first = commits.begin(THREAD);
        pass(31);
        assertThat(commits.overdue()).isPresent();

        first.admitted();

        assertThat(commits.overdue()).isEmpty();
    }

    @Test
    void whatNobodyTriesAgainIsForgotten() {
        PendingCommits.Attempt lost = commits.begin(THREAD);
        pass(31);
        lost.failed();
        assertThat(commits.overdue()).isPresent();

        pass(31);

        assertThat(commits.overdue()).isEmpty();
    }

    @Test
    void successOfOneThreadDoesNotHideTheFailuresOfAnother() {
        PendingCommits.Attempt failing = commits.begin(THREAD);
        pass(20);
        failing.failed();
        pass(11);
        commits.begin("thread-2").succeeded();

        assertThat(commits.overdue()).contains(Duration.ofSeconds(31));
    }

    private void pass(long seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
