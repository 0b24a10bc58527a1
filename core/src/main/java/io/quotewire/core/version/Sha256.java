package io.quotewire.core.version;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which the same is known again: FIPS 180-4. */
public final class Sha256 {
    /** Never fed: copies of it take less time than looking for the provider again. */
    private static final MessageDigest NEW = found();

    private Sha256() {}

    /** The hash of these bytes, 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** One to be fed piece by piece. */
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
