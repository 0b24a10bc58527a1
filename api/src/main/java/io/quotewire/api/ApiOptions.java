package io.quotewire.api;

import io.quotewire.streaming.http.ListenAddress;
import io.quotewire.streaming.settings.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.state.HostInfo;

/**
 * The address and access policy of the API.
 *
 * @param address where it listens, with the token that requests must carry
 * @param advertised the address under which other instances reach it; empty if it is that of {@code address}
 * @param origins origins whose web pages may read it, {@code *} for any; empty by default
 */
public record ApiOptions(ListenAddress address, Optional<HostInfo> advertised, List<String> origins) {
    /** The default address. */
    public static final String DEFAULT_ADDRESS = "127.0.0.1:9490";

    public ApiOptions {
        origins = List.copyOf(origins);
    }

    /**
     * The options from the settings; empty if the API is disabled.
     *
     * @throws IllegalArgumentException if an address is invalid, or lacks a token that it needs
     */
    public static Optional<ApiOptions> of(Settings settings) {
        return settings.api()
                .listen()
                .map(listen -> new ApiOptions(
                        ListenAddress.of(listen, settings.api().token(), "QUOTEWIRE_API_TOKEN"),
                        settings.api().advertised().map(ApiOptions::host),
                        settings.api().origins()));
    }

    /** The address to advertise to other instances, once the port is known. */
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
