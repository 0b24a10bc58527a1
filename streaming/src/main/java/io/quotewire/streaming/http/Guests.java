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
 * Who is let in. With a token whoever bears it. Without one, on loopback, whoever speaks to this machine by a name of
 * it: a page in a browser could otherwise reach the door by a name of its own that means this machine (DNS rebinding),
 * or from elsewhere.
 */
public final class Guests {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(.*)");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

    private final String host;
    private final Optional<String> token;

    /**
     * Guests of a server.
     *
     * @param host address it listens on
     * @param token may be absent on loopback only
     */
    public Guests(String host, Optional<String> token) {
        this.host = host;
        this.token = token;
    }

    /** Whether the token is borne, where there is one. */
    public boolean bear(@Nullable String authorization) {
        if (token.isEmpty()) {
            return true;
        }
        Matcher bearer = BEARER.matcher(Optional.ofNullable(authorization).orElse(""));
        String borne = bearer.matches() ? bearer.group(1).strip() : "";
        return MessageDigest.isEqual(
                token.get().getBytes(StandardCharsets.UTF_8), borne.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a request without a token comes from, and speaks to, this machine. */
    public boolean areLocal(@Nullable String named, @Nullable String origin) {
        return token.isPresent()
                || (isLocal(named)
                        && (origin == null || isLocal(SCHEME.matcher(origin).replaceFirst(""))));
    }

    private boolean isLocal(@Nullable String named) {
        String name = PORT.matcher(Optional.ofNullable(named).orElse(""))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || name.equals(host.toLowerCase(Locale.ROOT));
    }
}
