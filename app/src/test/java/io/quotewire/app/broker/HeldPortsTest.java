package io.quotewire.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;

final class HeldPortsTest {
    private static final int BACKLOG = 5;
    private static final int USUAL_BUFFER = -1;

    @Test
    void nobodyElseCanTakeAChosenPortBeforeItIsUsed() throws IOException {
        try (HeldPorts ports = new HeldPorts()) {
            int port = ports.choose();

            assertThatThrownBy(() -> bind(port)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> FreePorts.require(port)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aServerAcceptsConnectionsOnIt() throws IOException {
        int port;
        ServerSocketChannel opened;
        try (HeldPorts ports = new HeldPorts()) {
            port = ports.choose();
            opened = ports.openServerSocket("A", on(port), BACKLOG, USUAL_BUFFER);
        }
        try (ServerSocketChannel server = opened) {
            assertThat(server.isBlocking()).isFalse();
            server.configureBlocking(true);
            try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
                    SocketChannel accepted = server.accept()) {
                assertThat(client.isConnected()).isTrue();
                assertThat(accepted.isConnected()).isTrue();
            }
        }
    }

    @Test
    void otherPortsAreOpenedAsUsual() throws IOException {
        int port = FreePorts.next();
        try (HeldPorts ports = new HeldPorts();
                ServerSocketChannel server = ports.openServerSocket("A", on(port), BACKLOG, USUAL_BUFFER)) {
            assertThat(server.socket().getLocalPort()).isEqualTo(port);
        }
    }

    @Test
    void thoseNotUsedAreFreeAfterwards() throws IOException {
        int port;
        try (HeldPorts ports = new HeldPorts()) {
            port = ports.choose();
        }

        assertThat(FreePorts.require(port)).isEqualTo(port);
    }

    private static void bind(int port) throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(on(port));
        }
    }

    private static InetSocketAddress on(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
