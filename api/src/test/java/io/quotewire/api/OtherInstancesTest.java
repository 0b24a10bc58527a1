package io.quotewire.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.quotewire.api.problem.Problem;
import io.quotewire.sink.query.Answer;
import io.quotewire.sink.query.Question;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.schema.ContractSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of asking another instance, which is a server of the test's own. */
class OtherInstancesTest {
    private static final Question QUESTION = new Question.OneQuote("q 1");
    private static final Duration LONG = Duration.ofMinutes(5);

    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private final OtherInstances others = new OtherInstances(Optional.of("s3cret"), LONG, LONG);
    private HttpServer server;
    private HostInfo other;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        other = new HostInfo("127.0.0.1", server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void answerOfItsOwnDataIsTaken() throws Exception {
        QuoteEvent quote = Json.read(ContractSchema.QUOTE.sample(), QuoteEvent.class);
        answer(200, Answers.write(new Answer<>(3, List.of(quote), Optional.empty())));

        Answer<QuoteEvent> answer = ask();

        assertThat(answer.partitions()).isEqualTo(3);
        assertThat(answer.items()).containsExactly(quote);
        assertThat(paths).containsExactly("/quotes/q%201");
        assertThat(headers.get(0).getFirst(Answers.LOCAL)).isEqualTo("true");
        assertThat(headers.get(0).getFirst("Authorization")).isEqualTo("Bearer s3cret");
    }

    @Test
    void instanceThatIsBusyIsNotReportedAsOneThatDoesNotAnswer() {
        answer(503, Json.write(Problem.busy().body()));

        assertProblem(String.valueOf(Problem.busy().getMessage()));
    }

    @Test
    void anyOtherRefusalNamesTheInstanceAndItsStatus() {
        answer(503, Json.write(Problem.unavailable("moving").body()));

        assertProblem(unanswered() + "status 503");
    }

    @Test
    void answerOfAnotherServerNamesTheInstanceAndItsStatus() {
        answer(502, "Bad gateway".getBytes(UTF_8));

        assertProblem(unanswered() + "status 502");
    }

    @Test
    void answerThatIsNoneIsAProblem() {
        answer(200, "<p>Good morning</p>".getBytes(UTF_8));

        assertThatThrownBy(this::ask).hasCauseInstanceOf(Problem.class).hasMessageContaining(unanswered());
    }

    @Test
    void instanceThatIsGoneIsNamed() throws IOException {
        // It holds a port at which nothing listens.
        try (Socket gone = new Socket()) {
            gone.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            other = new HostInfo("127.0.0.1", gone.getLocalPort());

            assertThatThrownBy(this::ask)
                    .hasCauseInstanceOf(Problem.class)
                    .hasMessageContaining(unanswered() + "java.net.ConnectException");
        }
    }

    @Test
    void answerThatDoesNotEndIsAProblem() throws Exception {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Socket> asked = CompletableFuture.supplyAsync(() -> beginAnAnswer(endless));
            other = new HostInfo("127.0.0.1", endless.getLocalPort());
            OtherInstances hurried = new OtherInstances(Optional.empty(), LONG, Duration.ofSeconds(1));

            assertThatThrownBy(
                            () -> hurried.ask(other, QUESTION, QuoteEvent.class).get(5, TimeUnit.MINUTES))
                    .hasCauseInstanceOf(Problem.class)
                    .hasMessageEndingWith(unanswered() + "its answer does not end");
            asked.getNow(new Socket()).close();
        }
    }

    private static Socket beginAnAnswer(ServerSocket server) {
        try {
            Socket socket = server.accept();
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{".getBytes(US_ASCII));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(int status, byte[] body) {
        server.createContext("/", exchange -> {
            try (exchange) {
                paths.add(exchange.getRequestURI().getRawPath());
                headers.add(exchange.getRequestHeaders());
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    private Answer<QuoteEvent> ask() throws Exception {
        return others.ask(other, QUESTION, QuoteEvent.class).get(5, TimeUnit.MINUTES);
    }

    private String unanswered() {
        return "the instance at 127.0.0.1:" + other.port() + " does not answer: ";
    }

    private void assertProblem(String detail) {
        assertThatThrownBy(this::ask).cause().isInstanceOf(Problem.class).hasMessage(detail);
    }
}
