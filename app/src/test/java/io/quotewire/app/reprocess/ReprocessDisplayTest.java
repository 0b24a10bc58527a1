package io.quotewire.app.reprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReprocessDisplayTest {

    @Test
    void saysHowFarItIsHowFastAndHowLongItTakes() {
        assertThat(ReprocessDisplay.line(1200, 5000, 1000, Duration.ofSeconds(20)))
                .isEqualTo("1,200 of 5,000 records read again, 24 %, 50/s, 76 s left");
        assertThat(ReprocessDisplay.line(0, 1_000_000, 0, Duration.ofSeconds(1)))
                .isEqualTo("0 of 1,000,000 records read again, 0 %, 0/s");
        assertThat(ReprocessDisplay.line(100, 1_000_000, 100, Duration.ofSeconds(2)))
                .endsWith("5 h 33 min left");
        assertThat(ReprocessDisplay.line(0, 0, 0, Duration.ZERO)).isEqualTo("0 of 0 records read again, 100 %, 0/s");
    }

    @Test
    void whatARunReadsOfAPartitionIsKeptAsText() {
        Span span = new Span(3, 20, Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(Span.of(span.text())).contains(span);
        assertThat(Span.of("")).isEmpty();
        assertThat(Span.of("5 2 7")).isEmpty();
        assertThat(span.done(10)).isEqualTo(7);
        assertThat(span.done(99)).isEqualTo(17);
    }
}
