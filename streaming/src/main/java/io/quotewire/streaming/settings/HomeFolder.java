package io.quotewire.streaming.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The default folder for quotewire's files: {@code ~/.quotewire}. */
public final class HomeFolder {
    private HomeFolder() {}

    /** The folder of the user who runs this process; it may not exist yet. */
    public static Path path() {
        return of(System.getenv(), System.getProperty("user.home"));
    }

    /**
     * Prefers {@code HOME}, as shells do: {@code user.home} comes from the user database, in which the users of many
     * containers are missing.
     */
    static Path of(Map<String, String> environment, String userHome) {
        return Optional.ofNullable(environment.get("HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(userHome))
                .resolve(".quotewire");
    }
}
