package io.quotewire.producer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quotewire.producer.web.Nginx;
import io.quotewire.streaming.http.TrustedProxies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The limit on requests behind nginx, which adds the address of its client to what that sent. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only there all of 127.0.0.0/8 is this machine")
class NginxInFrontTest extends OpenEndpoint {
    private static final int ASKED = 20;

    @TempDir
    Path home;

    NginxInFrontTest() {
        rate = 1;
        proxies = TrustedProxies.of(List.of("127.0.0.1"), TrustedProxies.X_FORWARDED_FOR);
    }

    @Test
    void isOfEachClientAndNotOfTheAddressesThatItClaims() throws Exception {
        Optional<Path> program = Nginx.program();
        assumeTrue(program.isPresent(), "nginx is not installed: this test is skipped");
        try (Nginx nginx = Nginx.start(program.orElseThrow(), home)) {
            URI through = nginx.at("/through?port=" + endpoint.port());
            String one = answers(through, "127.0.0.2");

            assertThat(statuses("401", one)).as("two at once, and one a second").isBetween(2L, ASKED - 1L);
            assertThat(statuses("429", one)).isPositive();
            assertThat(answers(through, "127.0.0.3")).startsWith("HTTP/1.1 401 ");
        }
    }

    /** To one client that claims another address with each request. */
    private static String answers(URI through, String client) throws IOException {
        StringBuilder requests = new StringBuilder();
        for (int number = 1; number <= ASKED; number++) {
            requests.append("POST ").append(through.getPath()).append('?').append(through.getQuery());
            requests.append(" HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nX-Forwarded-For: 203.0.113.");
            requests.append(number).append(number == ASKED ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n");
        }
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(client), 0));
            socket.connect(new InetSocketAddress(through.getHost(), through.getPort()));
            socket.getOutputStream().write(requests.toString().getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long statuses(String status, String answers) {
        return Pattern.compile("HTTP/1\\.1 " + status + " ")
                .matcher(answers)
                .results()
                .count();
    }
}
