package io.quotewire.streaming.http;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads for whom proxies forwarded a request, the last proxy's entry first. What is left of an entry came with the
 * request that its proxy received, from anybody, so it has no influence on how that entry is read. Pure functions.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7239">RFC 7239, Forwarded</a>
 * @see <a href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For">X-Forwarded-For</a>
 */
final class ForwardedFor {
    /** An IPv6 address in brackets, with or without a port. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^]]*)](?::.*)?");

    /** An IPv4 address with a port; an IPv6 address has more than one colon. */
    private static final Pattern WITH_PORT = Pattern.compile("([^:]*):[^:]*");

    private ForwardedFor() {}

    /**
     * The addresses that {@code X-Forwarded-For} lists.
     *
     * @param values of all headers of this name, in order
     * @return an entry for each proxy, the last one's first; empty if it names no address
     */
    static List<Optional<InetAddress>> listed(List<String> values) {
        return elements(values).stream().map(ForwardedFor::address).toList();
    }

    /** The same for {@code Forwarded}; an identifier that hides an address, or none, is no address. */
    static List<Optional<InetAddress>> forwarded(List<String> values) {
        return elements(values).stream()
                .map(element -> split(element, ';').stream()
                        .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith("for="))
                        .findFirst()
                        .flatMap(pair -> address(pair.substring("for=".length()))))
                .toList();
    }

    private static List<String> elements(List<String> values) {
        List<String> elements = new ArrayList<>();
        for (int at = values.size() - 1; at >= 0; at--) {
            elements.addAll(split(values.get(at), ','));
        }
        return elements;
    }

    /**
     * The parts between separators outside quoted strings, without blank ones, the last first. Read from the end: a
     * quotation mark without its counterpart, which anybody may send, must not take in what a proxy added after it.
     */
    private static List<String> split(String value, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int end = value.length();
        for (int at = value.length() - 1; at >= -1; at--) {
            char is = at < 0 ? separator : value.charAt(at);
            if (is == '"' && (at == 0 || value.charAt(at - 1) != '\\')) {
                quoted = !quoted;
            } else if (at < 0 || (is == separator && !quoted)) {
                String part = value.substring(at + 1, end).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                end = at;
            }
        }
        return parts;
    }

    private static Optional<InetAddress> address(String node) {
        boolean quoted = node.length() > 1 && node.startsWith("\"") && node.endsWith("\"");
        String name = (quoted ? node.substring(1, node.length() - 1) : node).strip();
        Matcher matcher = IN_BRACKETS.matcher(name);
        if (matcher.matches()) {
            return ClientAddress.literal(matcher.group(1));
        }
        matcher = WITH_PORT.matcher(name);
        return ClientAddress.literal(matcher.matches() ? matcher.group(1) : name);
    }
}
