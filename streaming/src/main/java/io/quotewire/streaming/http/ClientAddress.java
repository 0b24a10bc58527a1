package io.quotewire.streaming.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Groups addresses into clients, for limits per client. Pure functions. */
final class ClientAddress {
    /** Bytes of the network in an IPv6 address; a machine chooses the rest itself (RFC 4291, RFC 8981). */
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The same for an address as text; any text that is not an IPv6 address is returned as it is. Looks up no host. */
    static String network(String address) {
        if (!isLiteral(address)) {
            return address;
        }
        try {
            return network(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /**
     * Whether {@link InetAddress#getByName} takes the text for an IPv6 address, right or wrong. Any other text would be
     * looked up as a host name, even one with a colon.
     */
    private static boolean isLiteral(String address) {
        return address.indexOf(':') >= 0
                && (":[".indexOf(address.charAt(0)) >= 0 || HexFormat.isHexDigit(address.charAt(0)));
    }

    /** The address itself, or for IPv6 its network of 64 bits. */
    static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
