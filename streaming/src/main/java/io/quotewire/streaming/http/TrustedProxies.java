package io.quotewire.streaming.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The proxies that are believed whose requests they forward. Nobody else is: a header of a client that connects
 * directly is ignored, and of the addresses that a proxy passes on, the last counts that is no trusted proxy's, since
 * its client may have written those before. Immutable.
 */
public final class TrustedProxies {
    /** The header that most proxies add. */
    public static final String X_FORWARDED_FOR = "X-Forwarded-For";

    /** The header of RFC 7239. */
    public static final String FORWARDED = "Forwarded";

    /** Nobody is believed. */
    public static final TrustedProxies NONE = of(List.of(), X_FORWARDED_FOR);

    private final List<Network> networks;
    private final String header;

    private TrustedProxies(List<Network> networks, String header) {
        this.networks = networks;
        this.header = header;
    }

    /**
     * Proxies by their addresses.
     *
     * @param networks addresses and networks, such as {@code 10.0.0.0/8}
     * @param header {@link #X_FORWARDED_FOR} or {@link #FORWARDED}: the one to which all of them add, since they would
     *     pass the other one on as their client sent it
     * @throws IllegalArgumentException if an entry is no address and no network
     */
    public static TrustedProxies of(List<String> networks, String header) {
        return new TrustedProxies(networks.stream().map(Network::of).toList(), header);
    }

    /** Whether a proxy is at this address. */
    boolean has(InetAddress address) {
        return networks.stream().anyMatch(network -> network.has(address));
    }

    /**
     * Whose request it is. If a proxy does not give an address but hides it, it is the proxy's own, so that all whom it
     * hides share a limit.
     *
     * @param peer the address at the other end of the connection
     * @param headers the values of all headers of a name, in order
     * @return an address, or what the peer was if that is none
     */
    String client(String peer, Function<String, List<String>> headers) {
        Optional<InetAddress> last = ClientAddress.literal(peer).filter(this::has);
        if (last.isEmpty()) {
            return peer;
        }
        InetAddress client = last.get();
        List<String> values = headers.apply(header);
        for (Optional<InetAddress> before :
                header.equalsIgnoreCase(FORWARDED) ? ForwardedFor.forwarded(values) : ForwardedFor.listed(values)) {
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
            if (!has(client)) {
                break;
            }
        }
        return client.getHostAddress();
    }
}
