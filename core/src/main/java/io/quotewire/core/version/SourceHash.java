package io.quotewire.core.version;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A hash over all files below a folder: their names and what they hold. Whoever checks the same sources out has the
 * same hash, wherever, in whatever order the file system lists them, and with either kind of line ends. Files and
 * folders whose names begin with a dot belong to editors and systems and do not count.
 */
public final class SourceHash {
    private static final int HEX_DIGITS = 12;

    private SourceHash() {}

    /**
     * Writes the hash of the folder {@code arguments[0]} into the file {@code arguments[1]}: a step of the build. A
     * file that holds it is left as it is, so that nothing is built anew for its sake.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        String hash = of(Path.of(arguments[0])) + "\n";
        if (!Files.exists(out) || !Files.readString(out).equals(hash)) {
            Files.writeString(out, hash);
        }
    }

    /**
     * The hash, twelve hexadecimal digits.
     *
     * @throws IOException if a file cannot be read
     */
    static String of(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(name(folder, file), file));
        }
        MessageDigest digest = Sha256.digest();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!file.getKey().contains("/.")) {
                add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
                add(digest, withoutCarriageReturns(Files.readAllBytes(file.getValue())));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    /** The path below the folder, with a slash before each of its names on every system. */
    private static String name(Path folder, Path file) {
        StringBuilder name = new StringBuilder();
        folder.relativize(file).forEach(part -> name.append('/').append(part));
        return name.toString();
    }

    /** The length goes first, so that no two files can be told as one. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** Without those before a line feed, in binary files too, whose bytes are the same everywhere and stay so. */
    private static byte[] withoutCarriageReturns(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int size = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                kept[size++] = bytes[i];
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
