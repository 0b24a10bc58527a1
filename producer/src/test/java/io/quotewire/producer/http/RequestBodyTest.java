package io.quotewire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.web.TestServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** How fast a body has to come in, on a clock of the test's own. */
class RequestBodyTest {
    private static final int RATE = 64 * 1024;

    private final AtomicLong clock = new AtomicLong();

    @Test
    void tooSlowBodyIsRefusedAfterAFewSeconds() {
        InputStream drips = arriving(1_000, 1, Duration.ofMillis(500));

        assertThatThrownBy(() -> read(drips))
                .isInstanceOf(RequestBody.TooSlow.class)
                .hasMessageContaining("65536 bytes a second");
        assertThat(Duration.ofNanos(clock.get())).isEqualTo(Duration.ofMillis(3_500));
    }

    @Test
    void bodyAtTheMinimumRateIsRead() throws Exception {
        assertThat(read(arriving(50 * RATE, RATE, Duration.ofSeconds(1)))).hasSize(50 * RATE);
    }

    @Test
    void initialPauseIsTolerated() throws Exception {
        clock.set(Duration.ofSeconds(100).toNanos());

        assertThat(read(arriving(10, 10, Duration.ofSeconds(2)))).hasSize(10);
    }

    @Test
    void bodyOfMoreThanAMinuteIsRefused() {
        InputStream steady = arriving(64 * 2 * RATE, 2 * RATE, Duration.ofSeconds(1));

        assertThatThrownBy(() -> read(steady)).isInstanceOf(RequestBody.TooSlow.class);
        assertThat(Duration.ofNanos(clock.get())).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void totalSizeOfConcurrentBodiesIsLimited() throws Exception {
        BodyBudget budget = new BodyBudget(100);
        byte[] body = new byte[60];
        try (BodyBudget.Share first = budget.share()) {
            assertThat(RequestBody.read(new ByteArrayInputStream(body), Optional.empty(), first))
                    .hasSize(60);
            try (BodyBudget.Share second = budget.share()) {
                assertThatThrownBy(() -> RequestBody.read(new ByteArrayInputStream(body), Optional.empty(), second))
                        .isInstanceOf(BodyBudget.Exhausted.class);
            }
            try (BodyBudget.Share third = budget.share()) {
                assertThat(RequestBody.read(new ByteArrayInputStream(new byte[40]), Optional.empty(), third))
                        .hasSize(40);
            }
        }
        try (BodyBudget.Share later = budget.share()) {
            assertThat(RequestBody.read(new ByteArrayInputStream(body), Optional.empty(), later))
                    .hasSize(60);
        }
    }

    @Test
    void decompressedSizeCounts() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(new byte[10_000]);
        }
        try (BodyBudget.Share share = new BodyBudget(1_000).share()) {
            assertThatThrownBy(() -> RequestBody.read(
                            new ByteArrayInputStream(packed.toByteArray()), Optional.of("gzip"), share))
                    .isInstanceOf(BodyBudget.Exhausted.class);
        }
    }

    @Test
    void gzipMembersThatArriveOneAfterTheOtherAreAllRead() throws Exception {
        byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);
        InputStream members = new SequenceInputStream(
                new ByteArrayInputStream(TestServer.gzip(line)), new ByteArrayInputStream(TestServer.gzip(line)));

        try (BodyBudget.Share share = new BodyBudget(1_000).share()) {
            assertThat(RequestBody.read(members, Optional.of("gzip"), share)).hasSize(2 * line.length);
        }
    }

    @Test
    void streamedBodyIsNotBuffered() throws Exception {
        List<Duration> written = new ArrayList<>();
        OutputStream to = new OutputStream() {
            @Override
            public void write(int one) {
                throw new AssertionError("given single bytes");
            }

            @Override
            public void write(byte[] from, int offset, int length) {
                written.add(Duration.ofNanos(clock.get()));
            }
        };

        RequestBody.passOn(arriving(3_000, 1_000, Duration.ofSeconds(1)), to, clock::get);

        assertThat(written).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void streamedBodyIsLimitedInTimeAndSize() {
        InputStream drips = arriving(1_000, 1, Duration.ofMillis(500));
        InputStream large = arriving(RequestBody.LARGEST + 1, 8 * RATE, Duration.ofSeconds(1));
        OutputStream to = OutputStream.nullOutputStream();

        assertThatThrownBy(() -> RequestBody.passOn(drips, to, clock::get)).isInstanceOf(RequestBody.TooSlow.class);
        assertThatThrownBy(() -> RequestBody.passOn(large, to, clock::get)).isInstanceOf(RequestBody.TooLarge.class);
    }

    private byte[] read(InputStream body) throws IOException {
        return RequestBody.read(body, Optional.empty(), new BodyBudget(RequestBody.LARGEST).share(), clock::get);
    }

    /** So many bytes, so many at a time, each time after a while. */
    private InputStream arriving(int bytes, int atATime, Duration after) {
        return new InputStream() {
            private int left = bytes;
            private int waiting;

            @Override
            public int read() {
                throw new AssertionError("asked for single bytes");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left == 0) {
                    return -1;
                }
                if (waiting == 0) {
                    clock.addAndGet(after.toNanos());
                    waiting = Math.min(left, atATime);
                }
                int count = Math.min(length, waiting);
                Arrays.fill(into, offset, offset + count, (byte) ' ');
                waiting -= count;
                left -= count;
                return count;
            }
        };
    }
}
