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

    /** The same for an address as text; any text that is not an IPv6 address is returned as it is. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // A text with a colon is never looked up as a host name.
            return network(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** The address itself, or for IPv6 its network of 64 bits. */
    static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
