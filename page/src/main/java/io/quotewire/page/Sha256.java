package io.quotewire.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which browsers know what they have, and what they may run. */
final class Sha256 {
    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
