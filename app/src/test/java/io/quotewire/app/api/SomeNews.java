package io.quotewire.app.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Thirty-one speakers and what two of them talked about, five quotes of which one was retracted, one saying reported
 * twice, and one quote from before sayings had ids.
 */
final class SomeNews {
    /** One instant for all: "today" has to be the same day throughout. */
    @SuppressWarnings("TimeInStaticInitializer")
    static final String NOW = Instant.now().toString();

    static final String BEFORE = "The light on the old pier was never meant to be seen from so far inland";

    private SomeNews() {}

    static void send(SentRecords records) throws Exception {
        String today = LocalDate.ofInstant(Instant.parse(NOW), ZoneOffset.UTC).toString();
        for (int i = 1; i <= 30; i++) {
            records.speaker("Speaker " + i, "total", i);
        }
        records.speaker("Ana Ruiz", "total", 100);
        records.speaker("Ana Ruiz", today, 7);
        records.speaker("Speaker 1", today, 3);
        records.pair("Ana Ruiz", "Peru", 5);
        records.pair("Speaker 1", "Peru", 2);
        records.send(SentRecords.quote("q1", Map.of("publishedAt", NOW, "text", "Wheat is dear")));
        records.send(
                SentRecords.quote("q2", Map.of("publishedAt", NOW, "speaker", "Speaker 1", "publisher", "Gazette")));
        records.send(SentRecords.quote("q3", Map.of("publishedAt", NOW)));
        records.send(SentRecords.quote("q3", Map.of("publishedAt", NOW, "change", "RETRACTED")));
        records.send(SentRecords.said(
                "q4",
                "Zoe Hart",
                "Herald",
                "NOBODY will pay for this bridge, twice",
                Instant.parse(NOW).minus(Duration.ofHours(1))));
        records.send(SentRecords.said(
                "q5",
                "Max Ray",
                "Echo",
                "Nobody will pay for this bridge twice.",
                Instant.parse(NOW).minus(Duration.ofHours(2))));
        records.send(SentRecords.said("q6", "Zoe Hart", "Echo", BEFORE, Instant.parse(NOW))
                .without("sayingId"));
    }
}
