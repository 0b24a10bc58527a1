package io.quotewire.faults.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quotewire.app.broker.FreePorts;
import io.quotewire.faults.cluster.TcpProxy.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server behind the proxy echoes each byte. */
class TcpProxyTest {
    private ServerSocket server;
    private TcpProxy proxy;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread echo = new Thread(this::echo, "echo");
        echo.setDaemon(true);
        echo.start();
        port = FreePorts.next();
        proxy = TcpProxy.start(port, server.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void forwardsBytesInBothDirections() throws IOException {
        try (Socket client = connect()) {
            assertThat(answer(client, 7)).isEqualTo(7);
        }
    }

    @Test
    void holdsBytesBackWhileSilent() throws IOException {
        try (Socket client = connect()) {
            proxy.mode(Mode.SILENT);
            client.setSoTimeout(300);
            assertThatThrownBy(() -> answer(client, 8)).isInstanceOf(SocketTimeoutException.class);
            proxy.mode(Mode.PASS);
            client.setSoTimeout(300_000);
            assertThat(client.getInputStream().read()).isEqualTo(8);
        }
    }

    @Test
    void cutBreaksOpenConnections() throws IOException {
        try (Socket client = connect()) {
            assertThat(answer(client, 9)).isEqualTo(9);
            proxy.mode(Mode.CUT);
            await().atMost(Duration.ofMinutes(3)).until(() -> isBroken(client));
        }
    }

    private static boolean isBroken(Socket client) {
        try {
            client.getOutputStream().write(1);
            return client.getInputStream().read() < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static int answer(Socket client, int question) throws IOException {
        client.getOutputStream().write(question);
        return client.getInputStream().read();
    }

    private void echo() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getInputStream().transferTo(client.getOutputStream());
            } catch (IOException e) {
                // The next client, or the end.
            }
        }
    }
}
