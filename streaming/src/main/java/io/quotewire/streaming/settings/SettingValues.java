package io.quotewire.streaming.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigException;

/** The values of all settings, each as what it is written for, its default where it is not given. Immutable. */
final class SettingValues {
    private final AbstractConfig values;

    /**
     * @param given by name; what passes through to Kafka's clients is left out
     * @throws ConfigException where a value is out of range
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

    /** Empty where it is blank. */
    Optional<String> given(String name) {
        return Optional.of(text(name).strip()).filter(value -> !value.isEmpty());
    }

    /** What stands between commas. */
    List<String> listed(String name) {
        return Arrays.stream(text(name).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static Map<String, String> known(Map<String, String> given) {
        return given.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(SettingSources.KAFKA))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
