package io.quotewire.api.stream;

import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * The connection of a subscriber. A write waits until the client's connection has taken it, so that a client that takes
 * a byte now and then could wait for ever, with what the writing thread holds: another thread must look after it. One
 * thread writes, any other may ask.
 */
final class SubscriberConnection {
    private final SseClient client;
    private final Duration heartbeat;
    private final EndPoint connection;
    private volatile long began = System.nanoTime();
    private volatile boolean isWriting;
    private volatile boolean holdsTurn;
    private volatile boolean broken;

    /** @param heartbeat the longest time between two signs of life */
    SubscriberConnection(SseClient client, Duration heartbeat) {
        this.client = client;
        this.heartbeat = heartbeat;
        connection = ServletContextRequest.getServletContextRequest(client.ctx().req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }

    Duration heartbeat() {
        return heartbeat;
    }

    boolean isGone() {
        return broken || client.terminated();
    }

    /** Does nothing if the client has disconnected: its connection may already serve another request. */
    void write(byte[] bytes) {
        if (isGone()) {
            return;
        }
        began = System.nanoTime();
        isWriting = true;
        try {
            OutputStream out = client.ctx().res().getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            // The client may disconnect at any time.
            broken = true;
        } finally {
            isWriting = false;
        }
    }

    /** Whether nothing was written for so long that the client is due a sign of life. */
    boolean isSilent() {
        return System.nanoTime() - began >= heartbeat.toNanos();
    }

    /** Whether what is written now keeps others from their turn to catch up. */
    void holdsTurn(boolean holds) {
        holdsTurn = holds;
    }

    /**
     * Disconnects the client if a write has not ended in time; may be called from any thread.
     *
     * @param inTurn how long a write may take that keeps others from their turn
     * @param otherwise how long any other may take
     */
    void closeIfSlow(Duration inTurn, Duration otherwise) {
        Duration patience = holdsTurn ? inTurn : otherwise;
        if (isWriting && System.nanoTime() - began >= patience.toNanos()) {
            connection.close();
        }
    }
}
