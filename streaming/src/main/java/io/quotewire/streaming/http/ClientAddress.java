package io.quotewire.streaming.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses, and groups them into clients for limits per client. Pure functions that look up no host. */
final class ClientAddress {
    /** Bytes of the network in an IPv6 address; a machine chooses the rest itself (RFC 4291, RFC 8981). */
    private static final int NETWORK_BYTES = 8;

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    /** What may be an IPv6 address, with or without brackets and the interface at which it is valid. */
    private static final Pattern IPV6 = Pattern.compile("\\[?([0-9a-fA-F.]*:[0-9a-fA-F:.]*)(?:%[^]]*)?]?");

    private ClientAddress() {}

    /** The same for an address as text; any text that is no address is returned as it is. */
    static String network(String address) {
        return literal(address).map(ClientAddress::network).orElse(address);
    }

    /** The address itself, or for IPv6 its network of 64 bits. */
    static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    /** An address as text; IPv4 addresses that are written as IPv6 ones are IPv4 addresses. */
    static Optional<InetAddress> literal(String address) {
        Matcher ipv6 = IPV6.matcher(address);
        boolean isIpv6 = ipv6.matches();
        if (!isIpv6 && !IPV4.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            // In brackets nothing is looked up as the name of a host, right or wrong.
            return Optional.of(InetAddress.getByName(isIpv6 ? '[' + ipv6.group(1) + ']' : address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
