package io.quotewire.streaming.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's own error responses, which no route handles. */
class JsonErrorHandlerTest {
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Refusing());
        server.setErrorHandler(new JsonErrorHandler(
                "application/test+json",
                (status, title, detail) -> Map.of("status", status, "title", title, "detail", detail)));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void refusalHasItsMessageAsDetail() throws IOException {
        JsonNode said = said("GET /refused HTTP/1.1", 418);

        assertThat(said.path("detail").asText()).isEqualTo("no coffee \"here\"");
    }

    @Test
    void refusalWithoutAMessageHasItsTitleAsDetail() throws IOException {
        JsonNode said = said("GET /silent HTTP/1.1", 409);

        assertThat(said.path("title").asText()).isEqualTo("Conflict");
        assertThat(said.path("detail").asText()).isEqualTo("Conflict");
    }

    @Test
    void malformedRequestIsAProblem() throws IOException {
        assertThat(said("GET /%ZZ HTTP/1.1", 400).path("title").asText()).isEqualTo("Bad Request");
        assertThat(said("GET / HTTP/9.9", 505).path("status").asInt()).isEqualTo(505);
    }

    @Test
    void failureOfAHandlerIsAProblem() throws IOException {
        assertThat(said("GET /broken HTTP/1.1", 500).path("title").asText()).isEqualTo("Server Error");
    }

    private JsonNode said(String line, int status) throws IOException {
        String answer;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort())) {
            socket.setSoTimeout(300_000);
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(answer).startsWith("HTTP/1.1 " + status + ' ').contains("application/test+json", "no-store");
        JsonNode said = Json.mapper().readTree(answer.substring(answer.indexOf('{')));
        assertThat(said.path("status").asInt()).isEqualTo(status);
        return said;
    }

    /** Rejects every request in the way that the path names. */
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
