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
 * Computes a hash over all files below a folder: their names and contents. It is the same for every checkout of the
 * same sources, whatever the order in which the file system lists them and whichever line ends they have. Files and
 * folders whose names begin with a dot belong to editors and systems and are ignored.
 */
public final class SourceHash {
    private static final int HEX_DIGITS = 12;

    private SourceHash() {}

    /**
     * Writes the hash of the folder {@code arguments[0]} to the file {@code arguments[1]}, as a step of the build. A
     * file that already holds it is not touched, so that nothing is rebuilt needlessly.
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

    /** The path below the folder, with a slash before each name on every system. */
    private static String name(Path folder, Path file) {
        StringBuilder name = new StringBuilder();
        folder.relativize(file).forEach(part -> name.append('/').append(part));
        return name.toString();
    }

    /** Adds the length first, so that different files cannot be concatenated to the same bytes. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /**
     * The bytes without carriage returns before line feeds; in binary files too, whose bytes are the same everywhere
     * anyway.
     */
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
