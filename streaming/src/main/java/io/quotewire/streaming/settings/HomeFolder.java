package io.quotewire.streaming.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where quotewire keeps what is not said to be kept elsewhere: {@code ~/.quotewire}. */
public final class HomeFolder {
    private HomeFolder() {}

    /** The folder of whoever runs this process; it need not be there yet. */
    public static Path path() {
        return of(System.getenv(), System.getProperty("user.home"));
    }

    /**
     * {@code HOME} as shells read it: Java asks the list of users, which does not know the users of many a container.
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
