package io.quotewire.streaming.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quotewire.streaming.LogLines;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredTopicsTest {

    @Test
    void waitsForABrokerUntilTheTimeoutAndLogsThatOnce() {
        try (LogLines log = new LogLines(RequiredTopics.class)) {
            Settings settings = Settings.of(Map.of("bootstrap.servers", "nobody.invalid:9092", "broker.wait", "3s"));

            ServiceFailure failure = catchThrowableOfType(
                    ServiceFailure.class, () -> RequiredTopics.await(settings, List.of("news.mentions")));

            assertThat(failure.reason()).isEqualTo(Reason.NO_ADDRESS);
            assertThat(log.lines()).singleElement().asString().contains("nobody.invalid:9092", "waiting for up to 3 s");
        }
    }

    @Test
    void missingTopicsAreNamed() {
        Settings settings = Settings.of(Map.of());

        assertThat(RequiredTopics.missing(settings, Set.of("a"), List.of("a"))).isEmpty();
        assertThat(RequiredTopics.missing(settings, Set.of("a"), List.of("a", "b", "c"))
                        .orElseThrow())
                .hasMessage("topics b, c missing at localhost:9092");
    }
}
