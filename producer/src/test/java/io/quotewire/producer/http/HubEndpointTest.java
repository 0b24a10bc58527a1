package io.quotewire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quotewire.producer.hub.HubSubscriber;
import io.quotewire.producer.hub.Subscriptions;
import io.quotewire.producer.hub.TestHub;
import io.quotewire.producer.web.FetchLimits;
import io.quotewire.producer.web.FetchableHosts;
import io.quotewire.producer.web.Fetcher;
import io.quotewire.producer.web.TestServer;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.HttpSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls of a hub that is subscribed to for two feeds. */
class HubEndpointTest {
    private final TestServer feeds = new TestServer();
    private final TestHub hub = new TestHub(feeds);
    private final URI feed = feeds.at("/feed");
    private final URI other = feeds.at("/other");
    private final Subscriptions subscriptions =
            Subscriptions.of(List.of(feed, other), Optional.empty(), Clock.systemUTC(), new SimpleMeterRegistry());
    private HubEndpoint endpoint;
    private HubSubscriber subscriber;

    @BeforeEach
    void subscribe() throws IOException {
        subscriptions.seen(feed, Optional.of(feeds.at("/hub")), feed);
        subscriptions.seen(other, Optional.of(feeds.at("/hub")), other);
        CallbackOptions options = CallbackOptions.of("http://127.0.0.1/hub", "0");
        endpoint = HubEndpoint.open(
                options, subscriptions, new HttpSettings(Optional.empty(), 1_000, 100, TrustedProxies.NONE));
        URI callback = URI.create("http://127.0.0.1:" + endpoint.port() + "/hub");
        Fetcher fetcher = new Fetcher(FetchLimits.PUBLIC.with(new FetchableHosts(true, false)), "test-agent");
        subscriber = HubSubscriber.start(subscriptions, callback, fetcher);
        await().atMost(Duration.ofMinutes(3)).until(() -> hub.subscriptions.size() == 2);
    }

    @AfterEach
    void close() {
        subscriber.close();
        endpoint.close();
        feeds.close();
    }

    @Test
    void atMostTwoConcurrentCallsPerFeedAreRead() throws Exception {
        try (Socket first = heldCall(hub.callback(feed).getPath());
                Socket second = heldCall(hub.callback(feed).getPath());
                Socket third = call(hub.callback(feed).getPath(), 1, "")) {
            third.getOutputStream().write('.');
            assertThat(head(third)).startsWith("HTTP/1.1 503 ").contains("Retry-After: 1\r\n");
            assertThat(hub.publish(other.toString(), "news")).isEqualTo(204);

            first.getOutputStream().write(new byte[1_000]);
            assertThat(head(first)).startsWith("HTTP/1.1 204 ");
            assertThat(hub.publish(feed.toString(), "news")).isEqualTo(204);
            assertThat(subscriptions.takeCall(feed)).isTrue();
            assertThat(head(second)).as("is sent away").startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void longestCallIsAcceptedAndALongerOneRefused() throws Exception {
        assertThat(hub.publish(feed.toString(), " ".repeat(RequestBody.LARGEST)))
                .isEqualTo(204);
        assertThat(subscriptions.takeCall(feed)).isTrue();
        assertThat(hub.publish(feed.toString(), " ".repeat(RequestBody.LARGEST + 1)))
                .isEqualTo(413);
        assertThat(subscriptions.takeCall(feed)).isFalse();
    }

    @Test
    void bodyOfALongerCallIsNotAskedFor() throws Exception {
        try (Socket socket = call(hub.callback(feed).getPath(), RequestBody.LARGEST + 1, "Expect: 100-continue\r\n")) {
            assertThat(head(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void callToAnUnknownAddressIsAnsweredBeforeItsBody() throws Exception {
        try (Socket socket = call("/hub/unknown", RequestBody.LARGEST, "")) {
            assertThat(head(socket)).startsWith("HTTP/1.1 410 ");
        }
    }

    /** A call of 1,000 bytes that has its place, since the endpoint has begun to wait for its body. */
    private Socket heldCall(String path) throws IOException {
        Socket socket = call(path, 1_000, "Expect: 100-continue\r\n");
        assertThat(head(socket)).startsWith("HTTP/1.1 100 ");
        return socket;
    }

    private Socket call(String path, int length, String headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port());
        socket.setSoTimeout(300_000);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n" + headers
                + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** The next answer on a connection, up to its body. */
    private static String head(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = 0; next >= 0 && head.indexOf("\r\n\r\n") < 0; ) {
            next = socket.getInputStream().read();
            head.append((char) next);
        }
        return head.toString();
    }
}
