package io.quotewire.processor.event;

import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.Article;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short hashes by which a change is seen: the beginning of SHA-256. */
public final class Digest {
    private static final int HASH_BYTES = 16;

    private Digest() {}

    /**
     * What an article says, 32 hexadecimal digits: whatever its events derive from, and nothing that changes with every
     * sending.
     */
    public static String ofContent(Article article, Standing standing) {
        BinaryWriter content = new BinaryWriter().string(standing.name());
        if (standing != Standing.WITHDRAWN) {
            content.string(article.url())
                    .string(article.publisher())
                    .string(article.title())
                    .string(article.body())
                    .string(article.language())
                    .string(String.valueOf(article.publishedAt()));
            // Of the byline nothing else is used; what stands without an agency is known by the hash that it had
            // before.
            NewsAgency.ofByline(article.byline()).ifPresent(content::string);
        }
        return HexFormat.of().formatHex(sha256(content.toBytes()), 0, HASH_BYTES);
    }

    /** What an event says, from its JSON. */
    public static long ofJson(byte[] json) {
        return ByteBuffer.wrap(sha256(json)).getLong();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
