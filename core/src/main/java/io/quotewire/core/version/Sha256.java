package io.quotewire.core.version;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 hashes, for recognising identical content: FIPS 180-4. */
public final class Sha256 {
    /** Never updated: cloning it is faster than looking up the provider again. */
    private static final MessageDigest NEW = found();

    private Sha256() {}

    /** The SHA-256 hash of these bytes, 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** A new digest, to be updated piece by piece. */
    public static MessageDigest digest() {
        try {
            return (MessageDigest) NEW.clone();
        } catch (CloneNotSupportedException e) {
            return found();
        }
    }

    private static MessageDigest found() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
