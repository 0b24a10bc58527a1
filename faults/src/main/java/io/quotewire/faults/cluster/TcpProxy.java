package io.quotewire.faults.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A proxy between clients and one broker, on loopback, that can delay or block traffic. Thread-safe. */
public final class TcpProxy implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;
    private static final long SLOW_MILLISECONDS = 150;
    private static final long LOOK_MILLISECONDS = 20;

    private final ServerSocket server;
    private final int target;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;

    /** How the network behaves. */
    public enum Mode {
        /** Normally. */
        PASS,
        /** Each piece of up to 16 kB is delayed by 150 ms, one after the other: about 100 kB/s. */
        SLOW,
        /** Connections stay open but nothing arrives, as if packets were lost. */
        SILENT,
        /** Connections are closed, new ones too. */
        CUT
    }

    private TcpProxy(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    /**
     * Starts listening.
     *
     * @param port port to listen on
     * @param target port of the broker
     */
    public static TcpProxy start(int port, int target) throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        TcpProxy proxy = new TcpProxy(server, target);
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    /** Changes the behaviour, also of open connections. */
    public void mode(Mode next) {
        mode = next;
        if (next == Mode.CUT) {
            open.forEach(TcpProxy::close);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        open.forEach(TcpProxy::close);
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> connect(client));
            } catch (IOException e) {
                // Closed, or a client that disconnected at once.
            }
        }
    }

    private void connect(Socket client) {
        if (mode == Mode.CUT) {
            close(client);
            return;
        }
        Socket broker = new Socket();
        open.add(client);
        open.add(broker);
        try {
            broker.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            client.setTcpNoDelay(true);
            broker.setTcpNoDelay(true);
            threads.execute(() -> pass(broker, client));
            pass(client, broker);
        } catch (IOException e) {
            close(client);
            close(broker);
        } finally {
            open.remove(client);
            open.remove(broker);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                delay();
                out.write(buffer, 0, length);
            }
        } catch (IOException e) {
            // One end is gone; the other is closed.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void delay() throws InterruptedException {
        if (mode == Mode.SLOW) {
            TimeUnit.MILLISECONDS.sleep(SLOW_MILLISECONDS);
        }
        while (mode == Mode.SILENT) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLISECONDS);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // No longer needed either way.
            return;
        }
    }
}
