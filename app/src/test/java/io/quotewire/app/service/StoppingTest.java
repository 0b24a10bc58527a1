package io.quotewire.app.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.HttpAnswer;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.SinkService;
import io.quotewire.streaming.service.Service;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestBroker.Parameter.class)
class StoppingTest {
    @TempDir
    Path folder;

    private final Settings settings;

    StoppingTest(TestBroker broker) throws InterruptedException {
        settings = broker.installation("stopping", 1);
    }

    @Test
    void serviceIsUnreadyBeforeItCloses() throws Exception {
        List<Integer> whileClosing = new ArrayList<>();
        try (Service sink =
                SinkService.start(settings.with(Map.of("state.dir", folder.toString(), "metrics.port", "0")))) {
            await().atMost(Duration.ofMinutes(3)).until(() -> ready(sink) == 200);
            sink.with(() -> whileClosing.add(ready(sink)));
        }
        assertThat(whileClosing).containsExactly(503);
    }

    private static int ready(Service service) {
        try {
            return HttpAnswer.to(service.metricsAddress() + "/health/ready").status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
