package io.quotewire.streaming.contract;

import io.quotewire.core.version.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The hash behind ids: the first 128 bits of SHA-256 over length-prefixed UTF-8 parts, as 32 hexadecimal digits. */
final class Hash {
    private static final int BYTES = 16;

    private Hash() {}

    static String of(List<String> parts) {
        MessageDigest digest = Sha256.digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
