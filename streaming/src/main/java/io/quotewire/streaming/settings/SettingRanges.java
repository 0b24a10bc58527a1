package io.quotewire.streaming.settings;

import io.quotewire.streaming.contract.LanguageCode;
import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.schema.SchemaIds;
import io.quotewire.streaming.http.TrustedProxies;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.state.HostInfo;

/** Validators that go beyond a setting's type and Kafka's own ranges. */
final class SettingRanges {
    private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

    /** A scheme and a host, in lower case, without a path; a page of a file says {@code null} or {@code file://}. */
    private static final Pattern ORIGIN = Pattern.compile("\\*|null|file://|[a-z][a-z0-9+.-]*://[^/?#@\\sA-Z]+");

    private static final int HIGHEST_PORT = 65_535;

    private SettingRanges() {}

    /** The comma-separated entries of a value, without blank ones. */
    static List<String> entries(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    static ConfigDef.Validator notBlank() {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> {
                    if (value == null || value.toString().isBlank()) {
                        throw new ConfigException(name, value, "must not be empty");
                    }
                },
                () -> "");
    }

    /**
     * Accepts codes of languages. An empty list would mean all languages; 'english', 'eng' or 'en-US' would have every
     * article skipped.
     */
    static ConfigDef.Validator languages() {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> {
                    List<String> entries = entries(String.valueOf(value).toLowerCase(Locale.ROOT));
                    if (entries.isEmpty()) {
                        throw new ConfigException(name, value, "must name a language, or say 'all'");
                    }
                    entries.stream()
                            .filter(entry -> !entry.equals("all") && !isLanguage(entry))
                            .findFirst()
                            .ifPresent(entry -> {
                                String why = LanguageCode.shorter(entry)
                                        .map(code -> "' is '" + code + "'")
                                        .orElse("' is none (a region such as US in en-US is left out)");
                                throw new ConfigException(
                                        name,
                                        value,
                                        "must be codes of languages such as 'en,de', or 'all'; '" + entry + why);
                            });
                },
                () -> "");
    }

    /** A code of two letters, or of three, of which there are thousands, if there is none of two. */
    private static boolean isLanguage(String code) {
        boolean isLong = THREE_LETTERS.matcher(code).matches()
                && LanguageCode.shorter(code).isEmpty();
        return LanguageCode.isOfTwoLetters(code) || isLong;
    }

    /** Accepts numbers from 0 to 1. Kafka's own range accepts NaN as well, below which is no quote. */
    static ConfigDef.Validator fraction() {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> {
                    if (!(value instanceof Double number && number >= 0 && number <= 1)) {
                        throw new ConfigException(name, value, "must be a number from 0 to 1");
                    }
                },
                () -> "from 0 to 1");
    }

    /** Accepts an address that others can reach, or nothing. */
    static ConfigDef.Validator endpoint() {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> {
                    if (!isEndpoint(String.valueOf(value).strip())) {
                        throw new ConfigException(name, value, "must be HOST:PORT");
                    }
                },
                () -> "");
    }

    private static boolean isEndpoint(String address) {
        try {
            HostInfo host = HostInfo.buildFromEndpoint(address);
            return host == null || (!host.host().isEmpty() && host.port() > 0 && host.port() <= HIGHEST_PORT);
        } catch (ConfigException | NumberFormatException e) {
            return false;
        }
    }

    /** Accepts origins as browsers write them; another spelling would never match. */
    static ConfigDef.Validator origins() {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> entries(String.valueOf(value)).stream()
                        .filter(entry -> !ORIGIN.matcher(entry).matches())
                        .findFirst()
                        .ifPresent(entry -> {
                            throw new ConfigException(
                                    name,
                                    value,
                                    "must be origins as browsers write them, such as https://desk.example, or *; '"
                                            + entry + "' is none");
                        }),
                () -> "");
    }

    static ConfigDef.Validator proxies() {
        return readable(networks -> TrustedProxies.of(entries(networks), TrustedProxies.X_FORWARDED_FOR), "");
    }

    static ConfigDef.Validator prefix() {
        return readable(Topics::new, "letters, digits, '.', '-' and '_'");
    }

    static ConfigDef.Validator schemaIds() {
        return readable(SchemaIds::of, "");
    }

    /**
     * Accepts what a parser accepts that throws {@link IllegalArgumentException}, with a message for users, on anything
     * else.
     */
    private static ConfigDef.Validator readable(Consumer<String> reader, String what) {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> {
                    try {
                        reader.accept(String.valueOf(value));
                    } catch (IllegalArgumentException e) {
                        throw new ConfigException(String.valueOf(e.getMessage()));
                    }
                },
                () -> what);
    }
}
