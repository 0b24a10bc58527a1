package io.quotewire.faults.input;

import com.code_intelligence.jazzer.api.BugDetectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The fuzz target that Jazzer calls with each input; the methods' names are required by Jazzer. Not thread-safe. */
public final class GuidedInput {
    private static @Nullable EntryPoint entry;

    private GuidedInput() {}

    /** Arguments for {@link #fuzzerInitialize}; Jazzer splits them at spaces. */
    public static String arguments(EntryPoint entry, Path folder) {
        return entry.name().replace(' ', '_') + ' ' + folder;
    }

    /** Opens the entry point named by {@link #arguments}. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        // Jazzer reports any connection as an escape; only the one to the HTTP endpoint is allowed.
        BugDetectors.allowNetworkConnections((host, port) -> host.equals("localhost"));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        List<EntryPoint> entries =
                EntryPoints.open(folder, name -> name.replace(' ', '_').equals(arguments[0]));
        if (entries.size() != 1) {
            throw new IllegalArgumentException("no entry point is named '" + arguments[0] + "'");
        }
        entry = entries.get(0);
    }

    /** Processes an input; an exception is an escape. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        Objects.requireNonNull(entry).enter(input, new Random(Arrays.hashCode(input)));
    }
}
