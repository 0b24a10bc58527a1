package io.quotewire.app.security;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of a user, as a file for {@code --settings}. */
final class SettingsFile {
    private SettingsFile() {}

    /** The path of a new file in the folder. */
    static String of(Map<String, String> settings, Path folder) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        StringWriter written = new StringWriter();
        properties.store(written, null);
        return Files.writeString(Files.createTempFile(folder, "settings", ".properties"), written.toString())
                .toString();
    }
}
