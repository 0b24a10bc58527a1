package io.quotewire.producer.http;

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
final class Guests {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(.*)");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

    private final DoorOptions options;

    Guests(DoorOptions options) {
        this.options = options;
    }

    /** Whether the token is borne, where there is one. */
    boolean bear(@Nullable String authorization) {
        if (options.token().isEmpty()) {
            return true;
        }
        Matcher bearer = BEARER.matcher(Optional.ofNullable(authorization).orElse(""));
        String token = bearer.matches() ? bearer.group(1).strip() : "";
        return MessageDigest.isEqual(
                options.token().get().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a request without a token comes from, and speaks to, this machine. */
    boolean areLocal(@Nullable String host, @Nullable String origin) {
        return options.token().isPresent()
                || (isLocal(host)
                        && (origin == null || isLocal(SCHEME.matcher(origin).replaceFirst(""))));
    }

    private boolean isLocal(@Nullable String host) {
        String name = PORT.matcher(Optional.ofNullable(host).orElse(""))
                .replaceFirst("")
                .toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || name.equals(options.host().toLowerCase(Locale.ROOT));
    }
}
