package io.quotewire.api;

import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.settings.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.HostInfo;

/**
 * Where and for whom the API is served.
 *
 * @param address where it listens, with the token that a request must bear
 * @param advertised where other instances reach it; empty for where it listens
 * @param origins web pages of these may read it, {@code *} for any; none unless set
 */
public record ApiOptions(ListenAddress address, Optional<HostInfo> advertised, List<String> origins) {
    /** Where it listens if no address is given. */
    public static final String DEFAULT_ADDRESS = "127.0.0.1:9490";

    public ApiOptions {
        origins = List.copyOf(origins);
    }

    /**
     * As set; empty if no API is.
     *
     * @throws IllegalArgumentException if an address is none, or lacks a token that it needs
     */
    public static Optional<ApiOptions> of(Settings settings) {
        return settings.api()
                .listen()
                .map(listen -> new ApiOptions(
                        ListenAddress.of(listen, settings.api().token(), "QUOTEWIRE_API_TOKEN"),
                        settings.api().advertised().map(ApiOptions::host),
                        settings.api().origins()));
    }

    /** The address that other instances are given for it, once the port is known. */
    HostInfo self(int port) {
        return advertised.orElseGet(() -> new HostInfo(reachable(address.host()), port));
    }

    private static String reachable(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress()
                    ? InetAddress.getLocalHost().getHostAddress()
                    : host;
        } catch (UnknownHostException e) {
            return host;
        }
    }

    private static HostInfo host(String address) {
        HostInfo host = HostInfo.buildFromEndpoint(address);
        if (host == null) {
            throw new IllegalArgumentException("'" + address + "' is no HOST:PORT");
        }
        return host;
    }
}
