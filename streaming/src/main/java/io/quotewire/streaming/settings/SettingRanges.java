package io.quotewire.streaming.settings;

import io.quotewire.streaming.contract.Topics;
import io.quotewire.streaming.contract.schema.SchemaIds;
import java.util.function.Consumer;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** Validators that go beyond a setting's type and Kafka's own ranges. */
final class SettingRanges {
    private SettingRanges() {}

    static ConfigDef.Validator notBlank() {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> {
                    if (value == null || value.toString().isBlank()) {
                        throw new ConfigException(name, value, "must not be empty");
                    }
                },
                () -> "");
    }

    /** Rejects an empty list, which would mean all languages. */
    static ConfigDef.Validator languages() {
        return ConfigDef.LambdaValidator.with(
                (name, value) -> {
                    if (String.valueOf(value).replace(',', ' ').isBlank()) {
                        throw new ConfigException(name, value, "must name a language, or say 'all'");
                    }
                },
                () -> "");
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
