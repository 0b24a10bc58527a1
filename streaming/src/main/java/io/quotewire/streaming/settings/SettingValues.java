package io.quotewire.streaming.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigException;

/** The values of all settings, parsed, with defaults for those not given. Immutable. */
final class SettingValues {
    private final AbstractConfig values;

    /**
     * @param given values by name; those for Kafka's clients are ignored
     * @throws ConfigException if a value is out of range
     */
    SettingValues(Map<String, String> given) {
        values = new AbstractConfig(SettingDefinitions.DEFINITIONS, known(given), false);
    }

    String text(String name) {
        return values.getString(name);
    }

    int whole(String name) {
        return values.getInt(name);
    }

    double fraction(String name) {
        return values.getDouble(name);
    }

    Duration duration(String name) {
        return DurationSetting.parse(text(name));
    }

    /** Empty if the value is blank. */
    Optional<String> given(String name) {
        return Optional.of(text(name).strip()).filter(value -> !value.isEmpty());
    }

    /** Whether it was given a value, be it its default. */
    boolean isSet(String name) {
        return values.originals().containsKey(name);
    }

    /** The comma-separated entries, without blank ones. */
    List<String> listed(String name) {
        return SettingRanges.entries(text(name));
    }

    private static Map<String, String> known(Map<String, String> given) {
        return given.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(SettingSources.KAFKA))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
