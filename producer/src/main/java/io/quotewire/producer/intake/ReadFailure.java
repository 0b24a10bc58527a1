package io.quotewire.producer.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/** Describes why a file cannot be read; Java's own message is sometimes only the path. */
public final class ReadFailure {
    private ReadFailure() {}

    /** The reason, in one line. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read: check its permissions";
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return e.getMessage() == null ? "broken gzip" : "broken gzip: " + e.getMessage();
        }
        String message = Optional.ofNullable(e.getMessage()).orElse(e.toString());
        return message.lines().findFirst().orElse(message);
    }
}
