package io.quotewire.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.producer.sending.FeedProgress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is shown of the progress of feeding. */
class FeedDisplayTest {
    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    private static final FeedProgress ENDLESS = new FeedProgress(1234, 1, 5000, OptionalLong.empty());

    private Instant now = START;
    private final FeedDisplay.Pace pace = new FeedDisplay.Pace(() -> now);

    @Test
    void sourcesWithAnEndShowHowFarItIs() {
        now = START.plusSeconds(10);

        assertThat(pace.line(new FeedProgress(1, 0, 1 << 20, OptionalLong.of(4 << 20))))
                .isEqualTo("feeding: 1 article, 0 refused, 25 % of 4.0 MiB, 102.4 KiB/s, 30 s left");
    }

    @Test
    void sourcesWithoutAnEndShowNoEnd() {
        now = START.plusSeconds(10);

        assertThat(pace.line(ENDLESS)).isEqualTo("feeding: 1,234 articles, 1 refused");
    }

    @Test
    void beforeAnythingIsReadThereIsNoRate() {
        assertThat(pace.line(new FeedProgress(0, 0, 0, OptionalLong.of(10))))
                .isEqualTo("feeding: 0 articles, 0 refused, 0 %");
    }

    @Test
    void aLineReplacesTheOneBeforeIt() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        RedrawnLine line = new RedrawnLine(new PrintStream(shown, false, StandardCharsets.UTF_8), 10);

        line.show("longer than it");
        line.show("short");
        line.show("short");
        line.end();
        line.show("after");
        line.end();

        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("\rlonger t…\rshort    \b\b\b\b\n");
    }
}
