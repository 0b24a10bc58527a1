package io.quotewire.monitor.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.monitor.alarm.Alarms.Notice;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeQueueTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    private final NoticeQueue queue = new NoticeQueue();

    @Test
    void noticesLeaveInTheOrderInWhichTheyCame() throws Exception {
        queue.add(notice("lag > 1", "begun"));
        queue.add(notice("brokers < 3", "begun"));

        assertThat(queue.next(0)).contains(notice("lag > 1", "begun"));
        assertThat(queue.next(0)).contains(notice("brokers < 3", "begun"));
        assertThat(queue.next(0)).isEmpty();
    }

    @Test
    void laterNoticeOutdatesAnOverdueOneOfItsCondition() {
        assertThat(queue.keep(notice("lag > 1", "begun"))).isTrue();
        queue.keep(notice("brokers < 3", "begun"));

        assertThat(queue.add(notice("lag > 1", "ended")).outdated()).contains(notice("lag > 1", "begun"));

        assertThat(queue.overdue()).containsExactly(notice("brokers < 3", "begun"));
        assertThat(queue.size()).isEqualTo(2);
    }

    @Test
    void postponedNoticeIsBehindTheOthersUnlessItIsOutdated() {
        queue.keep(notice("lag > 1", "begun"));
        queue.keep(notice("brokers < 3", "begun"));

        queue.postpone(notice("lag > 1", "begun"));
        assertThat(queue.overdue()).containsExactly(notice("brokers < 3", "begun"), notice("lag > 1", "begun"));

        queue.add(notice("brokers < 3", "ended"));
        queue.postpone(notice("brokers < 3", "begun"));
        assertThat(queue.overdue()).containsExactly(notice("lag > 1", "begun"));
    }

    @Test
    void noticeIsNotKeptIfALaterOneOfItsConditionWaits() {
        queue.add(notice("lag > 1", "ended"));

        assertThat(queue.keep(notice("lag > 1", "begun"))).isFalse();
        assertThat(queue.overdue()).isEmpty();
    }

    @Test
    void fullQueueDropsTheOldestNoticeWhoseConditionHasChangedSince() {
        queue.add(notice("brokers < 3", "begun"));
        for (int i = 1; i < NoticeQueue.CAPACITY; i++) {
            assertThat(queue.add(notice("lag > 1", "" + i)).dropped()).isEmpty();
        }

        assertThat(queue.add(notice("lag > 1", "last")).dropped()).contains(notice("lag > 1", "1"));
        assertThat(queue.size()).isEqualTo(NoticeQueue.CAPACITY);
    }

    @Test
    void fullQueueDropsTheOldestOfAllIfNoConditionHasChanged() {
        for (int i = 0; i < NoticeQueue.CAPACITY; i++) {
            queue.add(notice("lag > " + i, "begun"));
        }

        assertThat(queue.add(notice("brokers < 3", "begun")).dropped()).contains(notice("lag > 0", "begun"));
    }

    @Test
    void closedQueueTakesNothingMore() throws Exception {
        queue.add(notice("lag > 1", "begun"));
        queue.close();
        queue.add(notice("lag > 1", "ended"));

        assertThat(queue.next(60_000)).contains(notice("lag > 1", "begun"));
        assertThat(queue.next(60_000)).isEmpty();
    }

    private static Notice notice(String condition, String state) {
        return new Notice(condition, state, 61.0, NOW, NOW);
    }
}
