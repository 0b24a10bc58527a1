package io.quotewire.streaming.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.streaming.LogLines;
import io.quotewire.streaming.settings.Settings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerWatchTest {

    @Test
    void logsOnceThatNoBrokerAnswers() throws Exception {
        // Accepts connections but never answers.
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                LogLines log = new LogLines(BrokerWatch.class);
                BrokerWatch watch = BrokerWatch.start(
                        ServiceName.SINK,
                        Settings.of(Map.of(
                                "bootstrap.servers", "127.0.0.1:" + silent.getLocalPort(),
                                "kafka.default.api.timeout.ms", "300",
                                "kafka.request.timeout.ms", "200")))) {
            assertThat(watch.answers()).isTrue();

            await().atMost(Duration.ofMinutes(3)).until(() -> !watch.answers());

            assertThat(log.lines())
                    .containsExactly("sink: no broker answers at 127.0.0.1:" + silent.getLocalPort()
                            + "; retrying until it does");
        }
    }
}
