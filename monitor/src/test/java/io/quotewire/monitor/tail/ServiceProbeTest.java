package io.quotewire.monitor.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import io.quotewire.monitor.snapshot.ServiceStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceProbeTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() {
        over.countDown();
        threads.shutdownNow();
    }

    @Test
    void localServiceIsListedOnceItHasAnsweredAndThenMayBeDown() throws Exception {
        HttpServer server = serve("quotewire_articles_total{outcome=\"new\"} 3.0\n");
        ServiceProbe probe = new ServiceProbe(
                Map.of("processor", address(server), "sink", URI.create("http://127.0.0.1:1")),
                Optional.of("news"),
                Optional.empty());

        assertThat(probe.look()).singleElement().satisfies(status -> {
            assertThat(status.name()).isEqualTo("processor");
            assertThat(status.ready()).isTrue();
            assertThat(status.figures()).containsEntry("quotewire_articles_total{outcome=\"new\"}", 3.0);
        });
        server.stop(0);

        assertThat(probe.look())
                .extracting(ServiceStatus::name, ServiceStatus::live)
                .containsExactly(tuple("processor", false));
    }

    @Test
    void localServiceOfAnotherPrefixIsIgnored() throws Exception {
        HttpServer ours = serve("quotewire_installation{prefix=\"news\"} 1.0\n");
        HttpServer theirs = serve("quotewire_installation{prefix=\"news2\"} 1.0\n");
        Map<String, URI> addresses = Map.of("processor", address(ours), "sink", address(theirs));
        ServiceProbe probe = new ServiceProbe(addresses, Optional.of("news"), Optional.empty());

        assertThat(probe.look()).extracting(ServiceStatus::name).containsExactly("processor");
        theirs.stop(0);
        assertThat(probe.look()).extracting(ServiceStatus::name).containsExactly("processor");
        assertThat(new ServiceProbe(addresses, Optional.empty(), Optional.empty()).look())
                .as("whoever names them means them")
                .extracting(ServiceStatus::name)
                .containsExactly("processor", "sink");
        ours.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", ""})
    void finiteFeedIsNotDownAfterItHasEnded(String foundOf) throws Exception {
        HttpServer server = serve("quotewire_feed_endless 0.0\n");
        ServiceProbe probe = new ServiceProbe(
                Map.of("producer", address(server)),
                Optional.of(foundOf).filter(prefix -> !prefix.isEmpty()),
                Optional.empty());

        assertThat(probe.look()).extracting(ServiceStatus::ready).containsExactly(true);
        server.stop(0);

        assertThat(probe.look()).isEmpty();
    }

    @Test
    void configuredServiceThatNeverAnsweredIsDownUnlessItMayHaveBeenAnImport() throws Exception {
        HttpServer feed = serve("quotewire_feed_endless 1.0\n");
        ServiceProbe probe = new ServiceProbe(
                Map.of(
                        "producer", URI.create("http://127.0.0.1:1"),
                        "producer-2", address(feed),
                        "sink", URI.create("http://127.0.0.1:1")),
                Optional.empty(),
                Optional.empty());

        assertThat(probe.look()).extracting(ServiceStatus::name).containsExactly("producer-2", "sink");
        feed.stop(0);

        assertThat(probe.look())
                .extracting(ServiceStatus::name, ServiceStatus::live)
                .containsExactly(tuple("producer-2", false), tuple("sink", false));
    }

    @Test
    void serviceWithEndlessResponsesIsNotLive() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();

        assertThat(new ServiceProbe(Map.of("processor", address(server)), Optional.empty(), Optional.empty()).look())
                .extracting(ServiceStatus::live)
                .containsExactly(false);
        server.stop(0);
    }

    private HttpServer serve(String metrics) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            byte[] body = metrics.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
