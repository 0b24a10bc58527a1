package io.quotewire.app.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.server.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Ports on loopback that are bound from the moment they are chosen until a server listens on them, so that no other
 * process takes one in between: a broker needs a second from one to the other. Closing it releases those not used.
 * Thread-safe.
 */
final class HeldPorts implements ServerSocketFactory, AutoCloseable {
    private final Map<Integer, ServerSocketChannel> held = new HashMap<>();

    /** Holds a free port; {@link FreePorts} says which. */
    int choose() throws IOException {
        while (true) {
            int port = FreePorts.next();
            try {
                return hold(port);
            } catch (IOException taken) {
                // By another process meanwhile. FreePorts gives up when none is left.
            }
        }
    }

    /**
     * Holds this port.
     *
     * @throws UnusablePlaceException naming it, if it cannot be bound
     */
    synchronized int hold(int port) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open();
        try {
            socket.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            socket.close();
            throw new UnusablePlaceException(
                    "port " + port + " cannot be used (" + e.getMessage()
                            + "): end what listens there, perhaps another broker, or choose another port",
                    e);
        }
        held.put(port, socket);
        return port;
    }

    @Override
    public synchronized ServerSocketChannel openServerSocket(
            String listener, InetSocketAddress address, int backlog, int receiveBuffer) throws IOException {
        @Nullable ServerSocketChannel socket = held.remove(address.getPort());
        if (socket == null) {
            return ServerSocketFactory.INSTANCE.openServerSocket(listener, address, backlog, receiveBuffer);
        }
        socket.configureBlocking(false);
        return socket;
    }

    @Override
    public synchronized void close() {
        for (ServerSocketChannel socket : held.values()) {
            try {
                socket.close();
            } catch (IOException e) {
                // Released at the end of the process at the latest.
            }
        }
        held.clear();
    }
}
