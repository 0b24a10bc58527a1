package io.quotewire.producer.web;

import io.quotewire.core.text.WordList;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses, resolves and normalises web addresses. Pure functions. */
public final class WebAddress {
    private static final List<String> TRACKING = WordList.read(WebAddress.class, "tracking-parameters.txt");
    private static final Pattern AMPERSAND = Pattern.compile("&");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern AUTHORITY = Pattern.compile("(?:[^@]*@)?([A-Za-z0-9._-]+)(?::(\\d{1,5}))?");
    private static final Pattern HOST =
            Pattern.compile("^((?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:[^/?#@]*@)?)([^/?#:@\\[\\]]+)");
    private static final Pattern FEED_SCHEME = Pattern.compile("feed:(//)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_SCHEME = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST_OF_A_FORM = Pattern.compile("^(www|m|mobile|amp)\\.");

    private WebAddress() {}

    /** Parses an address, also with unescaped spaces and letters, and with hosts in any script. */
    public static Optional<URI> parse(String written) {
        try {
            return Optional.of(new URI(escaped(withAsciiHost(written.strip()))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Parses the address of a feed, also with the scheme {@code feed:}. */
    public static Optional<URI> ofFeed(String written) {
        Matcher feed = FEED_SCHEME.matcher(written.strip());
        boolean named = feed.lookingAt();
        String address = named ? written.strip().substring(feed.end()) : written;
        return parse(named && !WEB_SCHEME.matcher(address).lookingAt() ? "http://" + address : address)
                .filter(WebAddress::isWeb);
    }

    /**
     * Says why a feed's address cannot be used: it has a login, which would never be sent, but shown wherever the feed
     * is named; empty if it can.
     */
    public static Optional<String> whyUnfit(URI feed) {
        String authority = Objects.requireNonNullElse(feed.getRawAuthority(), "");
        return authority.indexOf('@') < 0
                ? Optional.empty()
                : Optional.of("'" + canonical(feed) + "' has a login before its host, which is not sent: leave it out");
    }

    /** The host in lower case, also one that {@link URI#getHost} does not accept, such as one with an underscore. */
    public static Optional<String> host(URI address) {
        if (address.getHost() != null) {
            return Optional.of(address.getHost().toLowerCase(Locale.ROOT));
        }
        Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(address.getRawAuthority(), ""));
        return authority.matches() ? Optional.of(authority.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static int port(URI address) {
        Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(address.getRawAuthority(), ""));
        boolean odd = address.getHost() == null && authority.matches() && authority.group(2) != null;
        return odd ? Integer.parseInt(authority.group(2)) : address.getPort();
    }

    private static String hostOf(URI address) {
        return host(address).orElse("");
    }

    /** Converts internationalised names to ASCII. */
    private static String withAsciiHost(String written) {
        Matcher host = HOST.matcher(written);
        if (!host.find() || host.group(2).chars().allMatch(c -> c < 0x80)) {
            return written;
        }
        try {
            String ascii = IDN.toASCII(host.group(2), IDN.ALLOW_UNASSIGNED);
            return host.group(1) + ascii + written.substring(host.end(2));
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /** Resolves a reference on a page; empty if it is neither http nor https. */
    public static Optional<URI> resolve(URI base, String reference) {
        try {
            return parse(reference).map(base::resolve).filter(WebAddress::isWeb);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True for an absolute http or https address with a host. */
    public static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return host(address).isPresent()
                && scheme != null
                && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
    }

    /**
     * The normal form, by which addresses are compared and articles identified: scheme and host in lower case, no
     * default port, no user, no fragment, no tracking parameters, at least {@code /} as the path. The other parameters
     * keep their order.
     */
    public static String canonical(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        StringBuilder canonical = new StringBuilder(scheme).append("://");
        canonical.append(hostOf(address));
        int port = port(address);
        if (port >= 0 && port != (scheme.equals("https") ? 443 : 80)) {
            canonical.append(':').append(port);
        }
        String path = address.getRawPath();
        canonical.append(path == null || path.isEmpty() ? "/" : path);
        if (address.getRawQuery() != null) {
            String query = withoutTracking(address.getRawQuery());
            if (!query.isEmpty()) {
                canonical.append('?').append(query);
            }
        }
        return canonical.toString();
    }

    /** The site's name for people: its host without {@code www.}, in the script of its language. */
    public static String site(URI address) {
        String host = hostOf(address);
        return IDN.toUnicode(host.startsWith("www.") ? host.substring("www.".length()) : host, IDN.ALLOW_UNASSIGNED);
    }

    /**
     * Whether two addresses lead to the same page of a site, perhaps in its mobile version: the same host, and the same
     * last part of the path, ignoring {@code amp}.
     */
    public static boolean isSamePage(URI one, URI other) {
        return withoutForm(hostOf(one)).equals(withoutForm(hostOf(other)))
                && lastPart(one).equals(lastPart(other));
    }

    private static String withoutForm(String host) {
        return HOST_OF_A_FORM.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static String lastPart(URI address) {
        String last = "";
        for (String part : SLASH.splitAsStream(Objects.requireNonNullElse(address.getRawPath(), ""))
                .toList()) {
            last = part.isEmpty() || part.equalsIgnoreCase("amp") ? last : part;
        }
        return last;
    }

    private static String withoutTracking(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : AMPERSAND.splitAsStream(query).toList()) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            boolean tracking = TRACKING.stream()
                    .anyMatch(rule -> rule.startsWith("=") ? parameter.endsWith(rule) : matches(rule, name));
            if (!name.isEmpty() && !tracking) {
                kept.add(parameter);
            }
        }
        return String.join("&", kept);
    }

    private static boolean matches(String rule, String name) {
        return rule.endsWith("*")
                ? name.regionMatches(true, 0, rule, 0, rule.length() - 1)
                : name.equalsIgnoreCase(rule);
    }

    private static String escaped(String written) {
        StringBuilder escaped = new StringBuilder(written.length());
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xFF;
            boolean plain = c == '%'
                    ? isHex(bytes, i + 1) && isHex(bytes, i + 2)
                    : c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
            if (plain) {
                escaped.append((char) c);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", c));
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(byte[] bytes, int at) {
        return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
    }
}
