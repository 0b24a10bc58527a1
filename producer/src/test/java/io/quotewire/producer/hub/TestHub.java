package io.quotewire.producer.hub;

import io.quotewire.producer.web.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hub of WebSub: takes subscriptions, asks back whether they are wanted, and calls. */
public final class TestHub {
    private static final Pattern AMPERSAND = Pattern.compile("&");

    private final HttpClient http = HttpClient.newHttpClient();

    /** What was asked for and confirmed, by topic. */
    public final Map<String, Map<String, String>> subscriptions = new ConcurrentHashMap<>();

    /** A hub at {@code /hub} of a server. */
    public TestHub(TestServer server) {
        server.on("/hub", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> asked = new ConcurrentHashMap<>();
            AMPERSAND.splitAsStream(form).forEach(field -> {
                int equals = field.indexOf('=');
                asked.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            });
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
            verify(asked);
        });
    }

    private void verify(Map<String, String> asked) throws IOException {
        String challenge = "challenge-" + asked.hashCode();
        String topic = Objects.requireNonNull(asked.get("hub.topic"));
        HttpResponse<String> answer = get(callback(topic, asked) + "?hub.mode=" + asked.get("hub.mode") + "&hub.topic="
                + URLEncoder.encode(topic, StandardCharsets.UTF_8) + "&hub.challenge=" + challenge
                + "&hub.lease_seconds=3600");
        if (answer.statusCode() == 200 && answer.body().equals(challenge)) {
            subscriptions.put(topic, asked);
        }
    }

    /** Calls the subscriber of a topic, signed; the status of its answer. */
    public int publish(String topic, String content) throws IOException {
        Map<String, String> asked = Objects.requireNonNull(subscriptions.get(topic));
        byte[] message = content.getBytes(StandardCharsets.UTF_8);
        HttpRequest call = HttpRequest.newBuilder(URI.create(callback(topic, asked)))
                .header("X-Hub-Signature", signature(Objects.requireNonNull(asked.get("hub.secret")), message))
                .POST(HttpRequest.BodyPublishers.ofByteArray(message))
                .build();
        return send(call).statusCode();
    }

    /** Where the subscriber of a topic is called. */
    public URI callback(URI topic) {
        Map<String, String> asked = Objects.requireNonNull(subscriptions.get(topic.toString()));
        return URI.create(callback(topic.toString(), asked));
    }

    /** What an address answers. */
    public HttpResponse<String> get(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    /** Whether there is a subscription of this token for a call with this message. */
    static boolean call(Subscriptions at, String token, Optional<String> header, byte[] message) {
        Optional<HubSignature> signature = at.signature(token, header);
        signature.ifPresent(begun -> begun.write(message, 0, message.length));
        return signature.isPresent() && at.calls(token, signature.get());
    }

    static String signature(String secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String callback(String topic, Map<String, String> asked) {
        return Objects.requireNonNull(asked.get("hub.callback"), topic);
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }
}
