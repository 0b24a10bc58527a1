package io.quotewire.benchmarks.pipeline.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Subscribers of {@code /quotes/stream}, many of which read at once and some of which do not read. Not thread-safe.
 */
public final class Crowd implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int SMALL_BUFFER = 2048;
    private static final long PATIENCE_NANOSECONDS = 60_000_000_000L;
    private static final byte[] DATA = "\ndata:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LIVE = "\n: live".getBytes(StandardCharsets.US_ASCII);

    private final Selector selector;
    private final List<Member> quick = new ArrayList<>();
    private final List<Member> slow = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    /** A connection, with the number of occurrences of two patterns. */
    private static final class Member {
        private final SocketChannel channel;
        private int ofData;
        private int ofLive;
        private long events;
        private boolean live;
        private boolean ended;

        Member(SocketChannel channel) {
            this.channel = channel;
        }

        void take(byte next) {
            if (next != DATA[0] && ofData == 0 && ofLive == 0) {
                return;
            }
            ofData = next == DATA[ofData] ? ofData + 1 : next == DATA[0] ? 1 : 0;
            ofLive = next == LIVE[ofLive] ? ofLive + 1 : next == LIVE[0] ? 1 : 0;
            if (ofData == DATA.length) {
                events++;
                ofData = 0;
            }
            if (ofLive == LIVE.length) {
                live = true;
                ofLive = 0;
            }
        }
    }

    public Crowd(String address, int quick, int slow) throws IOException {
        selector = Selector.open();
        for (int i = 0; i < quick + slow; i++) {
            SocketChannel channel = subscribe(URI.create(address), i < quick ? BUFFER : SMALL_BUFFER);
            Member member = new Member(channel);
            (i < quick ? this.quick : this.slow).add(member);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, member);
        }
    }

    private static SocketChannel subscribe(URI address, int receiveBuffer) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
        channel.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String request = "GET /quotes/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    /** Reads until all follow the live stream, then stops reading from the slow ones. */
    public void awaitLive() throws IOException {
        while (quick.stream().anyMatch(member -> !member.live) || slow.stream().anyMatch(member -> !member.live)) {
            read();
        }
        for (Member member : slow) {
            member.channel.keyFor(selector).interestOps(0);
        }
    }

    /** Reads until each of the quick ones has received so many events. */
    public void awaitEvents(long events) throws IOException {
        while (quick.stream().anyMatch(member -> member.events < events && !member.ended)) {
            read();
        }
    }

    /** Reads from the slow ones what is buffered for them, until they are disconnected; returns how many are. */
    public long awaitEndOfSlow() throws IOException {
        for (Member member : slow) {
            member.channel.keyFor(selector).interestOps(SelectionKey.OP_READ);
        }
        long deadline = System.nanoTime() + PATIENCE_NANOSECONDS;
        while (slow.stream().anyMatch(member -> !member.ended) && System.nanoTime() < deadline) {
            read();
        }
        return slow.stream().filter(member -> member.ended).count();
    }

    /** The most events that one of the slow ones received. */
    public long mostOfSlow() {
        return slow.stream().mapToLong(member -> member.events).max().orElse(0);
    }

    /** The number of quick ones that were disconnected nevertheless. */
    public long cutOffQuick() {
        return quick.stream().filter(member -> member.ended).count();
    }

    private void read() throws IOException {
        selector.select(1000);
        for (SelectionKey key : selector.selectedKeys()) {
            Member member = (Member) key.attachment();
            buffer.clear();
            int read = member.channel.read(buffer);
            if (read < 0) {
                member.ended = true;
                key.cancel();
            }
            for (int i = 0; i < read; i++) {
                member.take(buffer.get(i));
            }
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
