package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WholeAnswerTest {
    private final ServerSocket server;

    WholeAnswerTest() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void answerIsReturnedOnceItHasEnded() throws Exception {
        CompletableFuture<Socket> answering = answering("{}");

        HttpResponse<String> answer = ask(Duration.ofMinutes(5));

        assertThat(answer.body()).isEqualTo("{}");
        answering.join().close();
    }

    @Test
    void answerThatDoesNotEndIsNotWaitedFor() throws Exception {
        CompletableFuture<Socket> answering = answering("{");

        assertThatThrownBy(() -> ask(Duration.ofSeconds(1)))
                .isInstanceOf(HttpTimeoutException.class)
                .hasMessageContaining("did not end within 1000 ms");
        answering.getNow(new Socket()).close();
    }

    @Test
    void failureToConnectIsThrownAsItIs() throws Exception {
        server.close();

        assertThatThrownBy(() -> ask(Duration.ofMinutes(5))).isInstanceOf(ConnectException.class);
    }

    private HttpResponse<String> ask(Duration longest) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getLocalPort()))
                .timeout(Duration.ofMinutes(5))
                .build();
        return WholeAnswer.of(HttpClient.newHttpClient(), request, HttpResponse.BodyHandlers.ofString(), longest);
    }

    /** A server that says that it sends two bytes. */
    private CompletableFuture<Socket> answering(String body) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                Socket socket = server.accept();
                String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" + body;
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return socket;
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }
}
