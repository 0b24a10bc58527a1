package io.quotewire.streaming.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/** Settings whose values nobody may see: they come from files and variables, and are never told again. */
public final class SecretSettings {
    /** Our tokens, and what Kafka's clients hide in their own logs. */
    private static final Pattern SECRET = Pattern.compile("(?:api|page|metrics)\\.token|kafka\\..*"
            + "(?:password|secret|jaas\\.config|keystore\\.key|assertion\\.private\\.key.*)");

    private SecretSettings() {}

    /** Whether a setting of this name is one. */
    public static boolean contain(String name) {
        return SECRET.matcher(name).matches();
    }

    /** The variable that sets it. */
    public static String variable(String name) {
        return SettingSources.ENVIRONMENT + name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
