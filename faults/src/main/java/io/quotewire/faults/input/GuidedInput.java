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

/**
 * What Jazzer calls with each input that it makes: a door, in a process of its own. The names of the methods are
 * Jazzer's. Used by one thread.
 */
public final class GuidedInput {
    private static @Nullable Door door;

    private GuidedInput() {}

    /** What {@link #fuzzerInitialize} has to be given; Jazzer parts arguments at spaces. */
    public static String arguments(Door door, Path folder) {
        return door.name().replace(' ', '_') + ' ' + folder;
    }

    /**
     * Opens the door that {@link #arguments} name.
     */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        // Jazzer takes any connection for an escape; the door over HTTP is reached by one, and nothing else may be.
        BugDetectors.allowNetworkConnections((host, port) -> host.equals("localhost"));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        List<Door> doors = Doors.open(folder, name -> name.replace(' ', '_').equals(arguments[0]));
        if (doors.size() != 1) {
            throw new IllegalArgumentException("no door is named '" + arguments[0] + "'");
        }
        door = doors.get(0);
    }

    /** Takes an input; what is thrown is an escape. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        Objects.requireNonNull(door).enter(input, new Random(Arrays.hashCode(input)));
    }
}
