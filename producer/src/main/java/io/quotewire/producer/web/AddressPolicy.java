package io.quotewire.producer.web;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Which addresses may be fetched: http and https, on hosts all of whose IP addresses are public, so that a feed or a
 * redirect cannot reach into the network quotewire runs in.
 *
 * <p>The name is looked up here and again on connecting; the platform's cache of names (30 seconds unless set otherwise)
 * makes both see the same answer.
 */
final class AddressPolicy {
    private AddressPolicy() {}

    /**
     * Checks one address, also each that a redirect leads to.
     *
     * @throws IOException where it may not be fetched; the message says why
     */
    static void check(URI address, boolean privateAllowed) throws IOException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException("only http and https addresses are fetched, not " + address);
        }
        String host = address.getHost();
        if (host == null) {
            throw new IOException("no host in " + address);
        }
        if (privateAllowed) {
            return;
        }
        for (InetAddress resolved : resolve(host)) {
            if (!isPublic(resolved)) {
                throw new IOException(host + " is on a private network (" + resolved.getHostAddress()
                        + "); --allow-private lets it be fetched");
            }
        }
    }

    private static InetAddress[] resolve(String host) throws IOException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IOException("no such host: " + host, e);
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
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        if (address instanceof Inet6Address) {
            boolean uniqueLocal = (first & 0xFE) == 0xFC;
            boolean translated = first == 0x00 && second == 0x64;
            boolean sixToFour = first == 0x20 && second == 0x02;
            boolean teredo = first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0;
            boolean embedsIpv4 = first == 0 && second == 0;
            return !(uniqueLocal || translated || sixToFour || teredo || embedsIpv4);
        }
        boolean thisNetwork = first == 0;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean protocol = first == 192 && second == 0 && b[2] == 0;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean reserved = first >= 240;
        return !(thisNetwork || carrier || protocol || benchmark || reserved);
    }
}
