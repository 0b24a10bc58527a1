package io.quotewire.processor.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.topology.Arrival;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

/** What was attempted is known by where and when its record was written. */
class AttemptsTest {
    private final Attempts attempts = new Attempts();

    @Test
    void articleOfARecreatedTopicIsNotRefusedForItsPredecessorsTimeout() {
        attempts.noteTimeout(arrival(7, 1000), "v1", "too slow");

        assertThat(attempts.earlierTimeout(arrival(7, 1000), "v1")).contains("too slow");
        assertThat(attempts.earlierTimeout(arrival(7, 2000), "v1")).isEmpty();
    }

    @Test
    void recordTakenAgainMeansThatATransactionWasAborted() {
        attempts.noteRead(arrival(7, 1000));
        attempts.noteRead(arrival(8, 1000));
        assertThat(attempts.noteRead(arrival(7, 1000))).hasValue(8);
    }

    @Test
    void recreatedTopicDoesNotMeanThatATransactionWasAborted() {
        attempts.noteRead(arrival(7, 1000));
        assertThat(attempts.noteRead(arrival(0, 2000))).isEmpty();
    }

    private static Arrival arrival(long offset, long written) {
        return new Arrival(new Record<>(new byte[0], new byte[0], written), "news.articles", 0, offset);
    }
}
