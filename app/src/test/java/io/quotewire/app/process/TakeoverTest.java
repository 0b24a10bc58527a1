package io.quotewire.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.TestBroker;
import io.quotewire.sink.SinkMain;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Partitions of an instance that has ended move to the remaining one. */
@ExtendWith(TestBroker.Parameter.class)
class TakeoverTest {
    private static final String ALL = "all: takeover.mentions 0 1, takeover.processed 0 1";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** No test waits this long. */
    private static final String LONG = "10m";

    private static final String SHORT = "6s";

    @TempDir
    Path folder;

    @Test
    void isImmediateAfterAStopAndAfterTheSessionTimeoutAfterAKill(TestBroker broker) throws Exception {
        Settings settings = broker.installation("takeover", 2, folder);
        try (MainProcess stays = sink(settings, "stays", Map.of("session.timeout", SHORT))) {
            stays.awaitLine(ALL);
            try (MainProcess stopped = sink(settings, "stopped", Map.of("session.timeout", LONG))) {
                stopped.awaitLine("all: takeover.mentions");
                await().atMost(PATIENCE).until(() -> !stays.lines("revoked").isEmpty());
                int before = stays.lines(ALL).size();

                assertThat(stopped.terminate()).isEqualTo(143);

                assertThat(stopped.lines("sink has stopped")).hasSize(1);
                await().atMost(PATIENCE).until(() -> stays.lines(ALL).size() > before);
            }
            try (MainProcess killed = sink(settings, "killed", Map.of("session.timeout", SHORT))) {
                killed.awaitLine("all: takeover.mentions");
                int before = stays.lines(ALL).size();

                killed.kill();

                await().atMost(PATIENCE).until(() -> stays.lines(ALL).size() > before);
            }
        }
    }

    @Test
    void isAvoidedIfAStaticMemberReturns(TestBroker broker) throws Exception {
        Settings settings = broker.installation("named", 2, folder);
        Map<String, String> one = Map.of("session.timeout", LONG, "instance.id", "one");
        try (MainProcess other = sink(settings, "other", Map.of("session.timeout", LONG, "instance.id", "two"))) {
            other.awaitLine("sink works");
            try (MainProcess named = sink(settings, "one", one)) {
                named.awaitLine("all: named.mentions");
                await().atMost(PATIENCE).until(() -> other.lines("sink works").size() > 1);
                named.terminate();
            }
            int before = other.lines("sink works").size();
            // It restarts in its own folder.
            try (MainProcess again = sink(settings, "one", one)) {
                again.awaitLine("all: named.mentions");
                assertThat(other.lines("sink works")).hasSize(before);
            }
        }
    }

    private MainProcess sink(Settings settings, String name, Map<String, String> more) throws IOException {
        return MainProcess.of(settings, SinkMain.class, folder.resolve(name), more);
    }
}
