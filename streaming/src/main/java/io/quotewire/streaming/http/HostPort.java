package io.quotewire.streaming.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address to listen on.
 *
 * @param host name or address; an IPv6 address in brackets
 * @param port 0 for any free port
 */
public record HostPort(String host, int port) {
    private static final Pattern ZEROS = Pattern.compile("(^|:)0(:0)+(:|$)");
    private static final String LOOPBACK = "127.0.0.1";

    public HostPort {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    /**
     * Reads {@code PORT} or {@code HOST:PORT}; the host defaults to 127.0.0.1.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static HostPort of(String written) {
        int colon = written.lastIndexOf(':');
        String host = colon < 0 ? LOOPBACK : written.substring(0, colon);
        boolean isHost = !host.isEmpty() && (host.indexOf(':') < 0 || (host.startsWith("[") && host.endsWith("]")));
        try {
            if (isHost) {
                return new HostPort(host, Integer.parseInt(written.substring(colon + 1)));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(unread(written), e);
        }
        throw new IllegalArgumentException(unread(written));
    }

    /** The address of a socket; the longest run of zeros of an IPv6 address is left out, as in {@code [::1]:9472}. */
    public static HostPort of(InetSocketAddress socket) {
        String host = socket.getHostString();
        return new HostPort(host.contains(":") ? '[' + withoutZeros(host) + ']' : host, socket.getPort());
    }

    private static String withoutZeros(String ipv6) {
        String shortest = ipv6;
        long most = 0;
        Matcher zeros = ZEROS.matcher(ipv6);
        while (zeros.find()) {
            long run = zeros.group().chars().filter(c -> c == '0').count();
            if (run > most) {
                most = run;
                shortest = ipv6.substring(0, zeros.start()) + "::" + ipv6.substring(zeros.end());
            }
        }
        return shortest;
    }

    /** The base of addresses there, such as {@code http://127.0.0.1:9490}. */
    public String url() {
        return "http://" + this;
    }

    /**
     * Whether it can be reached from this machine only.
     *
     * @throws IllegalArgumentException if the host cannot be resolved
     */
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no such host: " + host, e);
        }
    }

    private static String unread(String written) {
        return "'" + written + "' is not PORT or HOST:PORT";
    }

    @Override
    public String toString() {
        return host + ':' + port;
    }
}
