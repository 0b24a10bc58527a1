package io.quotewire.producer.web;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Decides which addresses may be fetched: http and https, on hosts all of whose IP addresses are public, so that a feed
 * or a redirect cannot reach into the network that quotewire runs in. It also resolves names for connections, so that a
 * name whose address changes after the check leads nowhere. Thread-safe.
 */
final class AddressPolicy implements Dns {
    private final FetchableHosts reach;
    private final Predicate<InetAddress> outside;
    private final Dns names;
    private final ProxySelector proxies;
    private final Set<String> proxyHosts = ConcurrentHashMap.newKeySet();

    /** A policy that uses the proxies that Java's properties name. */
    AddressPolicy(FetchableHosts reach, Predicate<InetAddress> outside, Dns names) {
        this(reach, outside, names, ProxySelector.getDefault());
    }

    /**
     * A policy.
     *
     * @param reach what may be fetched in addition to public addresses
     * @param outside the addresses that are public
     * @param names resolves host names
     * @param proxies through which addresses are fetched; they may be anywhere
     */
    AddressPolicy(FetchableHosts reach, Predicate<InetAddress> outside, Dns names, ProxySelector proxies) {
        this.reach = reach;
        this.outside = outside;
        this.names = names;
        this.proxies = proxies;
    }

    /** A policy that uses the system's resolver. */
    static AddressPolicy of(FetchableHosts reach) {
        return new AddressPolicy(reach, AddressPolicy::isPublic, Dns.SYSTEM);
    }

    ProxySelector proxies() {
        return proxies;
    }

    /**
     * Checks one address; also to be called for each redirect.
     *
     * @throws IOException if it may not be fetched; the message says why
     */
    void check(URI address) throws IOException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException("only http and https addresses are fetched, not " + address);
        }
        if (WebAddress.host(address).isEmpty()) {
            throw new IOException("no host in " + address);
        }
        HttpUrl url = HttpUrl.parse(address.toString());
        if (url == null) {
            throw new IOException("not an address that can be fetched: " + address);
        }
        String host = url.host();
        if (HostName.isOddAddress(host)) {
            throw new UnknownHostException("no such host: " + host + " (an IPv4 address has four decimal numbers)");
        }
        boolean byProxy = isFetchedByProxy(url);
        List<InetAddress> addresses;
        try {
            addresses = resolve(host);
        } catch (UnknownHostException e) {
            if (byProxy && HostName.isName(host)) {
                leaveToProxy(host, e);
                return;
            }
            throw e;
        }
        refuseOffLimits(host, addresses);
    }

    /** Refuses a name that cannot be resolved here, unless a proxy may do that. */
    private void leaveToProxy(String host, UnknownHostException unknown) throws UnknownHostException {
        Optional<OffLimits> why = HostName.offLimits(host).filter(limit -> !reach.allow(limit));
        if (!reach.proxyResolves()) {
            String hint = why.isPresent()
                    ? ""
                    : reach.advice().onUnknownName().map(todo -> "; " + todo).orElse("");
            UnknownHostException advised = new UnknownHostException(unknown.getMessage() + hint);
            advised.initCause(unknown);
            throw advised;
        }
        if (why.isPresent()) {
            throw reach.refusal(why.get(), host, "by its name");
        }
    }

    /** Whether OkHttp will use a proxy, whichever it takes; it asks for none if {@link URI} finds no host. */
    private boolean isFetchedByProxy(HttpUrl url) {
        URI asked = url.uri();
        if (asked.getHost() == null) {
            return false;
        }
        List<Proxy> chosen = proxies.select(asked);
        for (Proxy proxy : chosen) {
            if (proxy.address() instanceof InetSocketAddress at) {
                proxyHosts.add(at.getHostString());
            }
        }
        return !chosen.isEmpty() && chosen.stream().noneMatch(proxy -> proxy.type() == Proxy.Type.DIRECT);
    }

    /** The addresses of the host to connect to, which may be a proxy's. */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = resolve(host);
        if (!proxyHosts.contains(host)) {
            refuseOffLimits(host, addresses);
        }
        return addresses;
    }

    private void refuseOffLimits(String host, List<InetAddress> addresses) throws UnknownHostException {
        for (InetAddress address : addresses) {
            if (MetadataAddresses.contain(address)) {
                if (!reach.metadata()) {
                    throw reach.refusal(OffLimits.METADATA, host, address.getHostAddress());
                }
            } else if (!reach.privateNetworks() && !outside.test(address)) {
                throw reach.refusal(OffLimits.PRIVATE_NETWORK, host, address.getHostAddress());
            }
        }
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

    /** The assigned part of 2000::/3, without addresses that embed IPv4 addresses and those for documentation. */
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
