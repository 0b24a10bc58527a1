package io.quotewire.producer.web;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import okhttp3.Dns;

/**
 * Which addresses may be fetched: http and https, on hosts all of whose IP addresses are public, so that a feed or a
 * redirect cannot reach into the network quotewire runs in. It is also what looks names up for connecting, so that a
 * name which means something else a moment after it was looked at leads nowhere. Thread-safe.
 */
final class AddressPolicy implements Dns {
    private final FetchableHosts reach;
    private final Predicate<InetAddress> outside;
    private final Dns names;

    /**
     * A policy.
     *
     * @param reach what may be connected to beside public addresses
     * @param outside the addresses that are public
     * @param names what hosts' names mean
     */
    AddressPolicy(FetchableHosts reach, Predicate<InetAddress> outside, Dns names) {
        this.reach = reach;
        this.outside = outside;
        this.names = names;
    }

    /** What names mean is asked of the system. */
    static AddressPolicy of(FetchableHosts reach) {
        return new AddressPolicy(reach, AddressPolicy::isPublic, Dns.SYSTEM);
    }

    /**
     * Checks one address, also each that a redirect leads to.
     *
     * @throws IOException if it may not be fetched; the message says why
     */
    void check(URI address) throws IOException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException("only http and https addresses are fetched, not " + address);
        }
        String host = WebAddress.host(address).orElseThrow(() -> new IOException("no host in " + address));
        boolean inBrackets = host.startsWith("[") && host.endsWith("]");
        lookup(inBrackets ? host.substring(1, host.length() - 1) : host);
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = resolve(host);
        for (InetAddress address : addresses) {
            if (MetadataAddresses.contain(address)) {
                if (!reach.metadata()) {
                    throw reach.refusal(OffLimits.METADATA, host, address.getHostAddress());
                }
            } else if (!reach.privateNetworks() && !outside.test(address)) {
                throw reach.refusal(OffLimits.PRIVATE_NETWORK, host, address.getHostAddress());
            }
        }
        return addresses;
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        try {
            return names.lookup(host);
        } catch (UnknownHostException e) {
            UnknownHostException plain = new UnknownHostException("no such host: " + host);
            plain.initCause(e);
            throw plain;
        }
    }

    /** False for loopback, link-local, private, carrier, documentation, multicast and unspecified addresses. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet6Address ? isPublicIpv6(b) : isPublicIpv4(b);
    }

    private static boolean isPublicIpv4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        boolean thisNetwork = first == 0;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && third == 0;
        boolean documentation = (first == 192 && second == 0 && third == 2)
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean reserved = first >= 240;
        return !(thisNetwork || carrier || protocol || documentation || benchmark || reserved);
    }

    /** Of 2000::/3, all that is given out, without what carries IPv4 addresses inside and what is for documentation. */
    private static boolean isPublicIpv6(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        boolean givenOut = (first & 0xE0) == 0x20;
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean teredo = first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0;
        boolean documentation = (first == 0x20 && second == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8)
                || (first == 0x3F && second == 0xFF);
        return givenOut && !(sixToFour || teredo || documentation);
    }
}
