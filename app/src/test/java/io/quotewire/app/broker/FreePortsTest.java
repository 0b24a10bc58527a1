package io.quotewire.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FreePortsTest {
    @Test
    void areOutsideTheEphemeralRange() throws IOException {
        Set<Integer> chosen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            chosen.add(FreePorts.next());
        }

        assertThat(chosen).hasSize(100).allMatch(port -> port >= 20_000 && port < 32_768);
    }

    @Test
    void areFoundOnceEvenIfNothingListensOnThem() throws IOException {
        int port = FreePorts.next();

        assertThat(FreePorts.take(port)).isFalse();
    }
}
