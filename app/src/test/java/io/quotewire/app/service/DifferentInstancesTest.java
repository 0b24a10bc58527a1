package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.api.ApiServer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.failure.ServiceFailure;
import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A sink without the API beside one with it, which reads more topics, on a real broker. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@ExtendWith(TestBroker.Parameter.class)
class DifferentInstancesTest {
    @TempDir
    private Path folder;

    @Test
    void theOneThatReadsLessEndsAndTheOtherGoesOn(TestBroker broker) throws Exception {
        // The shortest session that the broker allows: an instance is only seen as another after that.
        Settings plain =
                broker.installation("differing", 1, folder.resolve("plain")).with(Map.of("session.timeout", "6s"));
        Settings serving = plain.with(Map.of(
                "api.listen",
                "127.0.0.1:0",
                "state.dir",
                folder.resolve("serving").toString()));
        ApiServer api = ApiServer.open(serving);
        try (Service other = api.start(serving)) {
            other.awaitRunning();
            try (Service sink = SinkService.start(plain)) {
                assertThatThrownBy(sink::await)
                        .isInstanceOfSatisfying(
                                ServiceFailure.class,
                                failure -> assertThat(failure.reason()).isEqualTo(Reason.INSTANCES_DIFFER))
                        .hasMessageContaining("another instance of differing.sink also reads")
                        .hasMessageContaining("differing.counts")
                        .hasMessageContaining("differing.quotes");
            }
            other.awaitRunning();
            assertThat(other.streams().isLive()).isTrue();
        }
    }
}
