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

    static Path of(Map<String, String> environment, String userHome) {
        return home(environment, userHome).resolve(".quotewire");
    }

    /**
     * A path as shells read it: a leading {@code ~/} is the home of the user who runs this process. Shells do not see
     * it in a file, nor behind the {@code =} of an option.
     */
    static Path expanded(String path) {
        return expanded(path, home(System.getenv(), System.getProperty("user.home")));
    }

    static Path expanded(String path, Path home) {
        return path.equals("~") || path.startsWith("~/") ? Path.of(home + path.substring(1)) : Path.of(path);
    }

    /**
     * Prefers {@code HOME}, as shells do: {@code user.home} comes from the user database, in which the users of many
     * containers are missing.
     */
    private static Path home(Map<String, String> environment, String userHome) {
        return Optional.ofNullable(environment.get("HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(userHome));
    }
}
