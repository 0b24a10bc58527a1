package io.quotewire.streaming.failure;

import io.quotewire.streaming.failure.ServiceFailure.Reason;
import io.quotewire.streaming.settings.Settings;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that a setting of Kafka's clients names, such as a truststore, and that cannot be read. */
final class UnreadableFile {
    private UnreadableFile() {}

    /**
     * The failure of a client that could not be created because of such a file; empty if it is another failure.
     *
     * @param cause the root of the error, which names the file and nothing else
     */
    static Optional<ServiceFailure> failure(Throwable cause, Throwable error, Settings settings) {
        if (!(cause instanceof FileSystemException unreadable)) {
            return Optional.empty();
        }
        return settings.kafka().entrySet().stream()
                .filter(setting -> isFile(String.valueOf(setting.getValue()), unreadable.getFile()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(name -> new ServiceFailure(
                        Reason.SETTING, "kafka." + name + ": " + unreadable.getFile() + why(unreadable), error));
    }

    /** Whether a setting's value names the file, which an exception names in its normal form. */
    private static boolean isFile(String value, @Nullable String file) {
        try {
            return file != null && !value.isEmpty() && Path.of(value).equals(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String why(FileSystemException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return " does not exist";
        }
        return unreadable instanceof AccessDeniedException
                ? " cannot be read: no permission"
                : " cannot be read: " + unreadable.getReason();
    }
}
