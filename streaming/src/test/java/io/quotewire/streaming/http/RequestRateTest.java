package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequestRateTest {
    private final AtomicLong now = new AtomicLong();
    private final RequestRate rate = new RequestRate(10, now::get);

    @Test
    void allowsABurstOfTwiceTheRateAndThenTheRate() {
        assertThat(allowed("a", 100)).isEqualTo(20);
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(allowed("a", 100)).isEqualTo(10);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(allowed("a", 100)).isEqualTo(20);
    }

    @Test
    void clientsAreLimitedIndependently() {
        allowed("a", 100);

        assertThat(allowed("b", 1)).isEqualTo(1);
    }

    @Test
    void oldestClientsAreForgottenWhenThereAreTooMany() {
        allowed("first", 100);
        IntStream.range(0, 10_000).forEach(client -> rate.allows("other-" + client));

        assertThat(allowed("first", 1)).as("it is forgotten").isEqualTo(1);
    }

    private long allowed(String client, int asked) {
        return IntStream.range(0, asked).filter(i -> rate.allows(client)).count();
    }

    @Test
    void addressesOfOneNetworkShareALimit() {
        for (int i = 0; i < 20; i++) {
            assertThat(rate.allows("2001:db8:0:7::" + i)).isTrue();
        }
        assertThat(rate.allows("2001:db8:0:7::99")).isFalse();
        assertThat(rate.allows("2001:db8:0:8::99")).isTrue();
    }
}
