package io.quotewire.producer.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Decompresses streams: gzip and zstd, recognised by their first bytes; others are returned unchanged. */
public final class Compression {
    private static final List<String> ENDINGS = List.of(".gz", ".zst");

    private static final int BUFFER = 1 << 16;

    /** Of zstd, whose library does not tell what it had unpacked when it met damage: so much before it may be lost. */
    private static final int PIECE = 1 << 10;

    /** The largest window of zstd, as a power of two: what its command reads unless told otherwise. */
    private static final int ZSTD_WINDOW = 27;

    private Compression() {}

    /** The name of a file, in lower case, without the ending that says that it is compressed, if it has one. */
    public static String unpacked(String name) {
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** The stream, decompressed if necessary; reads its first four bytes, and blocks until they are available. */
    public static InputStream opened(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        if (start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
            return new UnpackedInput(new DamagedGzipInput(in, BUFFER), in, BUFFER);
        }
        boolean zstd = start.length == 4
                && (start[0] & 0xFF) == 0x28
                && (start[1] & 0xFF) == 0xB5
                && start[2] == 0x2F
                && (start[3] & 0xFF) == 0xFD;
        return zstd ? new UnpackedInput(new ZstdFrames(in, ZSTD_WINDOW), in, PIECE) : in;
    }
}
