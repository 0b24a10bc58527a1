package io.quotewire.app.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports on loopback for who listens a moment later, or again after it was away. They lie below those that systems give
 * to outgoing connections, so that no connection takes one in between. Thread-safe.
 */
public final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;

    /** Where this process looked last, so that two that it asks for are not the same. */
    private static final AtomicInteger LAST = new AtomicInteger(new Random().nextInt());

    private FreePorts() {}

    /** One that nobody listens on. */
    public static int next() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int port = LOWEST + Math.floorMod(LAST.incrementAndGet(), HIGHEST - LOWEST);
            try {
                return require(port);
            } catch (IOException taken) {
                // Another, then.
            }
        }
        throw new IOException("no free port between " + LOWEST + " and " + HIGHEST);
    }

    /** The port, bound for a moment: a clash then has a message that names it. */
    static int require(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException e) {
            throw new IOException("port " + port + " cannot be had: " + e.getMessage(), e);
        }
    }
}
