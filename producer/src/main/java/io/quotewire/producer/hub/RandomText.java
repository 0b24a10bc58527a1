package io.quotewire.producer.hub;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Generates texts that cannot be guessed. Thread-safe. */
final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomText() {}

    /** 256 random bits as 64 lower-case hexadecimal digits. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
