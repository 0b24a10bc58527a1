package io.quotewire.streaming.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests are let in. With a token: those that bear it. Without one, on loopback: those that address
 * this machine by a loopback name or its listening address. Otherwise a page in a browser could reach the server under
 * a domain of its own that resolves to this machine (DNS rebinding), or from another origin.
 */
public final class AccessPolicy {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(.*)");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

    private final String host;
    private final Optional<String> token;

    /**
     * The access policy of a server.
     *
     * @param host address it listens on
     * @param token may be absent on loopback only
     */
    public AccessPolicy(String host, Optional<String> token) {
        this.host = host;
        this.token = token;
    }

    /** Whether the Authorization header bears the token; true if no token is set. */
    public boolean hasToken(@Nullable String authorization) {
        if (token.isEmpty()) {
            return true;
        }
        Matcher bearer = BEARER.matcher(Optional.ofNullable(authorization).orElse(""));
        String borne = bearer.matches() ? bearer.group(1).strip() : "";
        return MessageDigest.isEqual(
                token.get().getBytes(StandardCharsets.UTF_8), borne.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a request to a server without a token was made from this machine and addresses it; true if a token is
     * set.
     *
     * @param named the Host header
     * @param origin the Origin header
     */
    public boolean isLocal(@Nullable String named, @Nullable String origin) {
        return token.isPresent()
                || (isLocalName(named)
                        && (origin == null || isLocalName(SCHEME.matcher(origin).replaceFirst(""))));
    }

    private boolean isLocalName(@Nullable String named) {
        String name = PORT.matcher(Optional.ofNullable(named).orElse(""))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || name.equals(host.toLowerCase(Locale.ROOT));
    }
}
