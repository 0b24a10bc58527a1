package io.quotewire.streaming.settings;

import io.quotewire.streaming.spelling.EditDistance;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads settings from their sources (files, environment variables, options) as text by name. */
final class SettingSources {
    /** Prefix of settings for Kafka's clients. */
    static final String KAFKA = "kafka.";

    static final String ENVIRONMENT = "QUOTEWIRE_";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Variables that the launcher and commands read themselves, and those of the connectors into a database. */
    private static final Set<String> OTHERS = Set.of(
            "QUOTEWIRE_HOME",
            "QUOTEWIRE_HTTP_TOKEN",
            "QUOTEWIRE_JAVA_OPTS",
            "QUOTEWIRE_DATABASE_URL",
            "QUOTEWIRE_DATABASE_USER",
            "QUOTEWIRE_DATABASE_PASSWORD");

    private SettingSources() {}

    /** Returns the settings given after checking that each of them exists. */
    static Map<String, String> checked(Map<String, String> given, String where) {
        for (String name : given.keySet()) {
            if (!name.startsWith(KAFKA)
                    && !SettingDefinitions.DEFINITIONS.names().contains(name)) {
                throw new SettingsException("unknown setting '" + name + "' " + where
                        + meant(name)
                                .map(meant -> ": is " + meant + " meant?")
                                .orElseGet(() -> "; the settings are " + names().collect(Collectors.joining(", "))
                                        + " and kafka.*"));
            }
        }
        return given;
    }

    /** The setting whose name differs by a character or two; several such settings are none. */
    private static Optional<String> meant(String name) {
        List<String> near =
                names().filter(known -> EditDistance.between(known, name) <= 2).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static Stream<String> names() {
        return SettingDefinitions.DEFINITIONS.names().stream().sorted();
    }

    /** The settings that environment variables give; variables that do not name a setting are ignored. */
    static Map<String, String> environment(Map<String, String> environment) {
        Map<String, String> found = new TreeMap<>();
        environment.forEach((variable, value) -> setting(variable).ifPresent(name -> found.put(name, value)));
        return found;
    }

    /** The setting that a variable names. */
    private static Optional<String> setting(String variable) {
        return Optional.of(variable)
                .filter(named -> named.startsWith(ENVIRONMENT))
                .map(named -> named.substring(ENVIRONMENT.length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.'))
                .filter(name -> name.startsWith(KAFKA)
                        || SettingDefinitions.DEFINITIONS.names().contains(name));
    }

    /** Variables with our prefix that do not name a setting. */
    static List<String> idle(Set<String> variables) {
        return variables.stream()
                .filter(variable -> variable.startsWith(ENVIRONMENT)
                        && !OTHERS.contains(variable)
                        && setting(variable).isEmpty())
                .sorted()
                .toList();
    }

    static Map<String, String> file(Path file) {
        Properties properties = new UniqueProperties();
        try {
            String text = Files.readString(file);
            properties.load(new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
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
