package io.quotewire.faults.input;

import io.quotewire.producer.http.ArticleEndpoint;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.http.TrustedProxies;
import io.quotewire.streaming.settings.HttpSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The real HTTP server for articles: an input is everything sent over a connection, including request line and headers.
 * Each must be answered with a status other than 500, or the connection be closed, and the server must keep working.
 */
final class HttpEntryPoint implements EntryPoint {
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3}) ");
    private static final String HEALTH = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    private static final String SERVER_FAILED = "500";
    private static final int ONE_IN_LARGE = 5_000;
    private static final int LARGE = 50_000_000;
    private static final int BLOCK = 1 << 16;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int MOST_REQUESTS = 1_000_000;

    private final ArticleEndpoint endpoint;
    private final Thread taking;
    private final AcceptingIntake intake = new AcceptingIntake();

    private HttpEntryPoint(ArticleEndpoint endpoint) {
        this.endpoint = endpoint;
        this.taking = new Thread(this::take, "http-entry");
    }

    static HttpEntryPoint open() {
        try {
            HttpEntryPoint opened = new HttpEntryPoint(ArticleEndpoint.open(
                    new ListenAddress("127.0.0.1", 0, Optional.empty()),
                    new ArticleJson(),
                    () -> true,
                    new HttpSettings(Optional.empty(), MOST_REQUESTS, 1, TrustedProxies.NONE)));
            opened.taking.start();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take() {
        try {
            endpoint.read(intake);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String name() {
        return "HTTP";
    }

    @Override
    public List<String> samples() {
        List<String> requests = new ArrayList<>();
        for (String article : Samples.ARTICLES) {
            requests.add(request("application/json", article));
            requests.add(request("application/x-ndjson", article + '\n' + article));
            requests.add("POST /articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                    + Integer.toHexString(article.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + article
                    + "\r\n0\r\n\r\n");
        }
        requests.add(HEALTH);
        return requests;
    }

    private static String request(String type, String body) {
        return "POST /articles HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type
                + "\r\nAccept: */*\r\nUser-Agent: fuzz/1\r\nConnection: close\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    @Override
    public void enter(byte[] input, Random chance) throws Exception {
        boolean isLarge = chance.nextInt(ONE_IN_LARGE) == 0;
        String answer = isLarge ? exchange(large(), LARGE) : exchange(input, 0);
        Matcher status = STATUS.matcher(answer);
        if (status.find() && status.group(1).equals(SERVER_FAILED)) {
            throw new IllegalStateException(
                    "answered with " + answer.lines().findFirst().orElse(""));
        }
        if (isLarge && !answer.isEmpty() && !answer.startsWith("HTTP/1.1 413")) {
            throw new IllegalStateException("50 MB were answered with " + answer);
        }
        if (chance.nextInt(100) == 0) {
            String health = exchange(HEALTH.getBytes(StandardCharsets.US_ASCII), 0);
            if (!health.startsWith("HTTP/1.1 200")) {
                throw new IllegalStateException("the endpoint is not healthy any more: " + health);
            }
        }
    }

    private static byte[] large() {
        return ("POST /articles HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nConnection: close\r\n"
                        + "Content-Length: " + LARGE + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The answer; empty if the connection was closed. */
    private String exchange(byte[] request, int more) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request);
                byte[] spaces = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
                for (int left = more; left > 0; left -= BLOCK) {
                    out.write(spaces, 0, Math.min(BLOCK, left));
                }
                socket.shutdownOutput();
            } catch (IOException e) {
                // The server has stopped reading, and may have answered.
            }
            return answer(socket);
        }
    }

    private static String answer(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketException e) {
            // Closed: what was received before counts.
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        intake.stop();
        endpoint.close();
        try {
            taking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
