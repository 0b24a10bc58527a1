package io.quotewire.producer.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;

/** A server of the test's own and a fetcher that may reach it. */
abstract class FetchingTest {
    final TestServer server = new TestServer();
    final Fetcher fetcher = fetcher(Duration.ofSeconds(20));
    final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void stop() {
        released.countDown();
        server.close();
    }

    static Fetcher fetcher(Duration time) {
        return new Fetcher(new FetchLimits(100_000, time, 5, new FetchableHosts(true, false)), "test-agent");
    }

    static TestServer.Answer redirect(int status, String location) {
        return TestServer.status(status, Map.of("Location", location));
    }
}
