package io.quotewire.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server's own refusals, of which no route knows. */
class RequestProblemsTest {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Refusing());
        server.setErrorHandler(new RequestProblems());
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void aRefusalSaysWhatItIs() throws IOException {
        JsonNode problem = problem("GET /refused HTTP/1.1", 418);

        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        assertThat(problem.path("detail").asText()).isEqualTo("no coffee \"here\"");
    }

    @Test
    void aRefusalWithoutAWordHasItsTitleAsTheWord() throws IOException {
        JsonNode problem = problem("GET /silent HTTP/1.1", 409);

        assertThat(problem.path("title").asText()).isEqualTo("Conflict");
        assertThat(problem.path("detail").asText()).isEqualTo("Conflict");
    }

    @Test
    void whatIsNoRequestIsAProblemToo() throws IOException {
        assertThat(problem("GET /%ZZ HTTP/1.1", 400).path("title").asText()).isEqualTo("Bad Request");
        assertThat(problem("GET / HTTP/9.9", 505).path("status").asInt()).isEqualTo(505);
    }

    @Test
    void aFailureIsAProblemToo() throws IOException {
        assertThat(problem("GET /broken HTTP/1.1", 500).path("title").asText()).isEqualTo("Server Error");
    }

    private JsonNode problem(String line, int status) throws IOException {
        String answer;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.setSoTimeout(60_000);
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(answer).startsWith("HTTP/1.1 " + status + ' ').contains("application/problem+json", "no-store");
        JsonNode problem = Json.mapper().readTree(answer.substring(answer.indexOf('{')));
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    /** Refuses everything in the way that the path says. */
    private static final class Refusing extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            switch (request.getHttpURI().getPath()) {
                case "/refused" -> Response.writeError(request, response, callback, 418, "no coffee \"here\"");
                case "/silent" -> Response.writeError(request, response, callback, 409);
                default -> throw new IllegalStateException("broken");
            }
            return true;
        }
    }
}
