package io.quotewire.app.top;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.top.QuotedNow.MostQuoted;
import io.quotewire.monitor.snapshot.LatestQuote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotedNowTest {
    @Test
    void speakersDifferingInCaseAreOne() {
        QuotedNow now = QuotedNow.of(
                List.of(quote("1", "Ada Ruiz"), quote("2", "Police"), quote("3", "police"), quote("4", null)));

        assertThat(now.speakers()).containsExactly(new MostQuoted("Police", 2), new MostQuoted("Ada Ruiz", 1));
        assertThat(now.window()).hasSize(4);
    }

    private static LatestQuote quote(String article, @Nullable String speaker) {
        return new LatestQuote(
                "quote-" + article,
                article,
                null,
                "Wire",
                null,
                speaker,
                null,
                null,
                "It is late.",
                null,
                "DIRECT",
                0.9,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
