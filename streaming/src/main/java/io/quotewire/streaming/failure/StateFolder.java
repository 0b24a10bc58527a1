package io.quotewire.streaming.failure;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Explains why a folder for state or data cannot be used. */
public final class StateFolder {
    private static final String UNKNOWN = "cannot be made or written to";

    private StateFolder() {}

    /** What is wrong with the folder, worded to follow its name; the system's own reason if it is nothing known. */
    public static String trouble(Path folder, IOException reason) {
        String trouble = trouble(folder);
        return trouble.equals(UNKNOWN) ? trouble + because(reason) : trouble;
    }

    /** The system's own words, without the name of Java's exception; some systems give none. */
    private static String because(IOException reason) {
        if (reason instanceof FileSystemException failed) {
            return failed.getReason() == null ? "" : ": " + failed.getReason();
        }
        return ": " + (reason.getMessage() == null ? reason : reason.getMessage());
    }

    /** Whether the folder can be told to be unsuitable, so that another has to be named. */
    public static boolean isUnsuitable(Path folder) {
        return !trouble(folder).equals(UNKNOWN);
    }

    /** What is wrong with the folder, worded to follow its name. */
    public static String trouble(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        boolean itself = there.equals(folder.toAbsolutePath());
        if (!Files.isDirectory(there)) {
            return itself ? "is a file" : "cannot be made: " + there + " is a file";
        }
        if (!Files.isWritable(there)) {
            return itself ? "may not be written to" : "cannot be made: " + there + " may not be written to";
        }
        return UNKNOWN;
    }
}
