package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTimeTest {
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 1_000_000, 100_000_000, 1_000_000_000};
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void readsEveryInstantThatTheFormatterWrites() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            int digits = random.nextInt(10);
            long nanos = digits == 0 ? 0 : random.nextInt(1_000_000_000);
            Instant moment = Instant.ofEpochSecond(random.nextLong(FIRST, LAST), nanos);
            String text = moment.toString();
            assertThat(UtcTime.instant(text)).as(text).isEqualTo(moment);
        }
    }

    @Test
    void writesEveryInstantAsTheFormatterDoes() {
        Random random = new Random(6);
        for (int i = 0; i < 10_000; i++) {
            int nanos = random.nextInt(1_000_000_000);
            nanos -= nanos % POWERS[i % POWERS.length];
            Instant moment = Instant.ofEpochSecond(random.nextLong(FIRST, LAST), nanos);
            assertThat(UtcTime.text(moment)).isEqualTo(moment.toString());
        }
        for (Instant moment : List.of(
                Instant.ofEpochSecond(FIRST),
                Instant.ofEpochSecond(FIRST, -1),
                Instant.ofEpochSecond(LAST, 999_999_999),
                Instant.ofEpochSecond(LAST + 1),
                Instant.EPOCH.minusNanos(1),
                Instant.MIN,
                Instant.MAX)) {
            assertThat(UtcTime.text(moment)).isEqualTo(moment.toString());
        }
    }

    @Test
    void fractionOfASecondMayHaveAnyNumberOfDigits() {
        for (String parts : new String[] {"", ".1", ".12", ".120", ".123456", ".123456789"}) {
            String text = "2026-11-25T08:30:00" + parts + 'Z';
            assertThat(UtcTime.instant(text)).as(text).isEqualTo(Instant.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-25",
                "2026-11-25T08:30Z",
                "2026-11-25T08:30:00",
                "2026-11-25T08:30:00.Z",
                "2026-11-25T08:30:00+01:00",
                "2026-11-25T24:00:00Z",
                "2026-11-25T08:60:00Z",
                "2026-11-25T08:30:60Z",
                "2026-02-29T08:30:00Z",
                "2026-13-01T08:30:00Z",
                "2026-11-25t08:30:00z",
                "+12026-11-25T08:30:00Z",
                "2026-11-25T08:30:00.1234567890Z"
            })
    void otherNotationsAreNotRead(String text) {
        assertThat(UtcTime.read(text)).isEmpty();
    }
}
