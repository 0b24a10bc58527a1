package io.quotewire.streaming.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises settings whose values are secret: they come from files and environment variables, and are never printed.
 */
public final class SecretSettings {
    /** Our tokens, the hook's address (which may contain a token), and what Kafka's clients hide in their logs. */
    private static final Pattern SECRET = Pattern.compile("(?:api|page|metrics)\\.token|monitor\\.hook|kafka\\..*"
            + "(?:password|secret|jaas\\.config|keystore\\.key|assertion\\.private\\.key.*)");

    private SecretSettings() {}

    /** Whether the setting of this name is secret. */
    public static boolean contain(String name) {
        return SECRET.matcher(name).matches();
    }

    /** The environment variable that sets it. */
    public static String variable(String name) {
        return SettingSources.ENVIRONMENT + name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
