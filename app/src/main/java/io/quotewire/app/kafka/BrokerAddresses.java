package io.quotewire.app.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import org.apache.kafka.common.utils.Utils;

/** The addresses of brokers, as {@code bootstrap.servers} lists them. */
final class BrokerAddresses {
    private static final int CONNECTING_MILLIS = 1_000;

    private BrokerAddresses() {}

    /** Whether something accepts connections at one of these addresses, within a second each. */
    static boolean anyListens(String bootstrapServers) {
        return Arrays.stream(bootstrapServers.split(",")).map(String::strip).anyMatch(BrokerAddresses::listens);
    }

    private static boolean listens(String address) {
        try (Socket socket = new Socket()) {
            String host = Utils.getHost(address);
            Integer port = Utils.getPort(address);
            if (host == null || port == null) {
                return false;
            }
            socket.connect(new InetSocketAddress(host, port), CONNECTING_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            // Nothing listens there, or it is no address.
            return false;
        }
    }
}
