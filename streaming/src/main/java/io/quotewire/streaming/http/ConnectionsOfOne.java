package io.quotewire.streaming.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Limits the connections of each client, so that one alone cannot use up all that a server accepts: a connection beyond
 * the limit is closed at once. A client is an IPv4 address or an IPv6 network of 64 bits, since a machine can use every
 * address of its network. Exempt clients, such as a proxy on the same machine through which everybody comes, have no
 * limit. Thread-safe.
 */
final class ConnectionsOfOne implements Connection.Listener {
    private final int most;
    private final Predicate<InetAddress> exempt;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    /** By connection: a closed one no longer knows its address, and Jetty may not report one that is closed at once. */
    private final Map<Connection, String> clients = new ConcurrentHashMap<>();

    /** @param most connections that one client may have at a time, 1 or more */
    ConnectionsOfOne(int most, Predicate<InetAddress> exempt) {
        this.most = most;
        this.exempt = exempt;
    }

    /** Applies the limit to a server, which gets its connectors just before it starts. */
    void watch(Server server) {
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                for (Connector connector : server.getConnectors()) {
                    connector.addEventListener(ConnectionsOfOne.this);
                }
            }
        });
    }

    @Override
    public void onOpened(Connection connection) {
        client(connection).ifPresent(client -> {
            clients.put(connection, client);
            if (open.merge(client, 1, Integer::sum) > most) {
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

    private Optional<String> client(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote
                ? Optional.ofNullable(remote.getAddress())
                        .filter(exempt.negate())
                        .map(ClientAddress::network)
                : Optional.empty();
    }
}
