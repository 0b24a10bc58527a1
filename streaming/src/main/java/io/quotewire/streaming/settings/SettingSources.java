package io.quotewire.streaming.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Where settings come from: files, variables, options, as text by name. */
final class SettingSources {
    /** Begins a setting of Kafka's clients. */
    static final String KAFKA = "kafka.";

    private static final String ENVIRONMENT = "QUOTEWIRE_";

    private SettingSources() {}

    /** These settings, each of them one that there is. */
    static Map<String, String> checked(Map<String, String> given, String where) {
        for (String name : given.keySet()) {
            if (!name.startsWith(KAFKA)
                    && !SettingDefinitions.DEFINITIONS.names().contains(name)) {
                throw new SettingsException("unknown setting '" + name + "' " + where + "; the settings are "
                        + String.join(
                                ", ",
                                SettingDefinitions.DEFINITIONS.names().stream()
                                        .sorted()
                                        .toList())
                        + " and kafka.*");
            }
        }
        return given;
    }

    /** What variables set; those that name no setting are others' affair. */
    static Map<String, String> environment(Map<String, String> environment) {
        Map<String, String> found = new TreeMap<>();
        environment.forEach((variable, value) -> {
            if (variable.startsWith(ENVIRONMENT)) {
                String name = variable.substring(ENVIRONMENT.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.');
                if (name.startsWith(KAFKA)
                        || SettingDefinitions.DEFINITIONS.names().contains(name)) {
                    found.put(name, value);
                }
            }
        });
        return found;
    }

    static Map<String, String> file(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new SettingsException(
                    "cannot read the settings file " + file + ": is it there, may you read it, and is it UTF-8?", e);
        } catch (IllegalArgumentException e) {
            throw new SettingsException("cannot read the settings file " + file + ": " + e.getMessage(), e);
        }
        Map<String, String> read = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }
}
