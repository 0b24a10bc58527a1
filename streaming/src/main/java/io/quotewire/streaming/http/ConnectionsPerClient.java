package io.quotewire.streaming.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Limits the connections of each client, so that one alone cannot use up all that a server accepts: a connection beyond
 * the limit is closed at once. A client is an IPv4 address or an IPv6 network of 64 bits, since a machine can use every
 * address of its network. Exempt clients, such as a proxy through which everybody comes, have no
 * limit. Logs a client over the limit once a minute. Thread-safe.
 */
final class ConnectionsPerClient implements Connection.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionsPerClient.class);
    private static final long LOGGED_EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** Clients over the limit that are remembered; only a few can be over it at a time. */
    private static final int MOST_LOGGED = 1_000;

    private final int most;
    private final Predicate<InetAddress> exempt;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    /** By connection: a closed one no longer knows its address, and Jetty may not report one that is closed at once. */
    private final Map<Connection, String> clients = new ConcurrentHashMap<>();

    private final LongSupplier nanos;
    /** When each client over the limit was logged last, in nanoseconds of the clock; guarded by itself. */
    private final Map<String, Long> logged = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_LOGGED;
        }
    };

    /** @param most connections that one client may have at a time, 1 or more */
    ConnectionsPerClient(int most, Predicate<InetAddress> exempt) {
        this(most, exempt, System::nanoTime);
    }

    ConnectionsPerClient(int most, Predicate<InetAddress> exempt, LongSupplier nanos) {
        this.most = most;
        this.exempt = exempt;
        this.nanos = nanos;
    }

    /** Applies the limit to a server, which gets its connectors just before it starts. */
    void watch(Server server) {
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                for (Connector connector : server.getConnectors()) {
                    connector.addEventListener(ConnectionsPerClient.this);
                }
            }
        });
    }

    @Override
    public void onOpened(Connection connection) {
        client(connection).ifPresent(client -> {
            clients.put(connection, client);
            if (open.merge(client, 1, Integer::sum) > most) {
                log(client, connection.getEndPoint().getRemoteSocketAddress());
                connection.getEndPoint().close();
                onClosed(connection);
            }
        });
    }

    @Override
    public void onClosed(Connection connection) {
        String client = clients.remove(connection);
        if (client != null) {
            open.computeIfPresent(client, (any, now) -> now == 1 ? null : now - 1);
        }
    }

    private void log(String client, SocketAddress address) {
        long now = nanos.getAsLong();
        synchronized (logged) {
            Long last = logged.get(client);
            if (last != null && now - last < LOGGED_EVERY_NANOS) {
                return;
            }
            logged.remove(client);
            logged.put(client, now);
        }
        LOG.warn(
                "a connection of {} is closed: it has {} already, the most that http.connections allows",
                address,
                most);
    }

    private Optional<String> client(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote
                ? Optional.ofNullable(remote.getAddress())
                        .filter(exempt.negate())
                        .map(ClientAddress::network)
                : Optional.empty();
    }
}
