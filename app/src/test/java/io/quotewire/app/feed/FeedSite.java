package io.quotewire.app.feed;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web site with feeds of one item each, which notices concurrent polls of the same feed. */
final class FeedSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, AtomicInteger> polls = new ConcurrentHashMap<>();
    private final AtomicInteger overlaps = new AtomicInteger();

    FeedSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    /** Adds a feed and returns its address. */
    String feed(String host, String name) {
        AtomicInteger asked = polls(name);
        AtomicInteger atOnce = new AtomicInteger();
        byte[] feed = ("<rss><channel><item><title>T</title><link>https://wire.example/" + name + "</link>"
                        + "<description>Text.</description></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext('/' + name, exchange -> {
            try (exchange) {
                asked.incrementAndGet();
                if (atOnce.incrementAndGet() > 1) {
                    overlaps.incrementAndGet();
                }
                exchange.sendResponseHeaders(200, feed.length);
                atOnce.decrementAndGet();
                exchange.getResponseBody().write(feed);
            }
        });
        return "http://" + host + ':' + server.getAddress().getPort() + '/' + name;
    }

    /** How often a feed was polled. */
    AtomicInteger polls(String name) {
        return polls.computeIfAbsent(name, unknown -> new AtomicInteger());
    }

    /** How often a feed was polled while another response for it was in progress. */
    int overlaps() {
        return overlaps.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
