package io.quotewire.core.version;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which the same is known again: FIPS 180-4. */
public final class Sha256 {
    private Sha256() {}

    /** The hash of these bytes, 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** One to be fed piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
