package io.quotewire.app.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds free ports on loopback that will be listened on a moment later, or again after a pause. They are below the
 * range that systems use for outgoing connections, so that no connection takes one in between. None is found by two
 * processes that run at the same time: clients that retry a broker while it is down do not meet another one. For that,
 * a process keeps the port above each that it has found bound until it ends. Thread-safe.
 */
public final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int PAIRS = 6_000;
    private static final int TRIES = 1_000;

    private static final Queue<Socket> KEPT = new ConcurrentLinkedQueue<>();

    /** The last pair tried by this process, so that it does not return the same one twice in a row. */
    private static final AtomicInteger LAST = new AtomicInteger(new Random().nextInt());

    private FreePorts() {}

    /** A port that nothing listens on, and that is not found again until this process ends. */
    public static int next() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            int port = LOWEST + 2 * Math.floorMod(LAST.incrementAndGet(), PAIRS);
            if (take(port)) {
                return port;
            }
        }
        throw new IOException("no free port between " + LOWEST + " and " + (LOWEST + 2 * PAIRS));
    }

    /** Keeps a port for this process; false if it is another one's, was found before, or is in use. */
    static boolean take(int port) throws IOException {
        Socket above = new Socket();
        try {
            above.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port + 1));
            require(port);
            KEPT.add(above);
            return true;
        } catch (IOException taken) {
            above.close();
            return false;
        }
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
