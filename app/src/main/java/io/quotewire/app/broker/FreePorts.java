package io.quotewire.app.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds free ports on loopback that will be listened on a moment later, or again after a pause. They are below the
 * range that systems use for outgoing connections, so that no connection takes one in between. Thread-safe.
 */
public final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;

    /** The last port tried by this process, so that it does not return the same one twice in a row. */
    private static final AtomicInteger LAST = new AtomicInteger(new Random().nextInt());

    private FreePorts() {}

    /** A port that nothing listens on. */
    public static int next() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int port = LOWEST + Math.floorMod(LAST.incrementAndGet(), HIGHEST - LOWEST);
            try {
                return require(port);
            } catch (IOException taken) {
                // Try another one.
            }
        }
        throw new IOException("no free port between " + LOWEST + " and " + HIGHEST);
    }

    /** Checks a port by binding it briefly, so that the message of a conflict names it. */
    static int require(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException e) {
            throw new IOException("port " + port + " cannot be used: " + e.getMessage(), e);
        }
    }
}
