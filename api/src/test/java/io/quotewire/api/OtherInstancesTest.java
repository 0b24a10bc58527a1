package io.quotewire.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.api.problem.Problem;
import io.quotewire.sink.query.Question;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.Test;

class OtherInstancesTest {
    private static final HostInfo OTHER = new HostInfo("10.0.0.2", 8080);

    @Test
    void anInstanceThatIsBusyIsNotReportedAsOneThatDoesNotAnswer() {
        assertThat(OtherInstances.refused(OTHER, 503, Json.write(Problem.busy().body())))
                .hasMessage(Problem.busy().getMessage());
    }

    @Test
    void anyOtherRefusalNamesTheInstanceAndItsStatus() {
        assertThat(OtherInstances.refused(
                        OTHER, 503, Json.write(Problem.unavailable("moving").body())))
                .hasMessage("the instance at 10.0.0.2:8080 does not answer: status 503");
        assertThat(OtherInstances.refused(OTHER, 502, "Bad gateway".getBytes(StandardCharsets.UTF_8)))
                .hasMessageEndingWith("status 502");
    }

    @Test
    void anAnswerThatDoesNotEndIsAProblem() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Socket> asked = CompletableFuture.supplyAsync(() -> beginAnAnswer(server));
            OtherInstances others = new OtherInstances(Optional.empty(), Duration.ofMinutes(5), Duration.ofSeconds(1));

            assertThatThrownBy(() -> others.ask(
                                    new HostInfo("127.0.0.1", server.getLocalPort()),
                                    new Question.OneQuote("q1"),
                                    QuoteEvent.class)
                            .get(5, TimeUnit.MINUTES))
                    .hasCauseInstanceOf(Problem.class)
                    .hasMessageContaining("does not answer");
            asked.getNow(new Socket()).close();
        }
    }

    private static Socket beginAnAnswer(ServerSocket server) {
        try {
            Socket socket = server.accept();
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
