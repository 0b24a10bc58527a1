package io.quotewire.processor.event;

import io.quotewire.core.version.Sha256;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.UtcTime;
import io.quotewire.streaming.contract.json.UnsentJson;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short hashes for detecting changes: the first bytes of SHA-256. */
public final class Digest {
    private static final int HASH_BYTES = 16;

    /** Usual size of everything but the body, in bytes. */
    private static final int OF_THE_REST = 512;

    private Digest() {}

    /**
     * Hash of an article's content, 32 hexadecimal digits: of everything that its events derive from, and nothing that
     * changes whenever it is sent.
     */
    public static String ofContent(Article article, PublicationState state) {
        return hex(content(article, state, agency(article, state)));
    }

    /**
     * Whether a hash is that of the article's content, possibly computed by a release that did not include news
     * agencies.
     */
    public static boolean isOfContent(String hash, Article article, PublicationState state) {
        return hash.equals(ofContent(article, state)) || hash.equals(hex(content(article, state, Optional.empty())));
    }

    /** Nothing else of the byline is used; without an agency the hash is the same as in earlier releases. */
    private static Optional<String> agency(Article article, PublicationState state) {
        return state == PublicationState.WITHDRAWN ? Optional.empty() : NewsAgency.ofByline(article.byline());
    }

    private static byte[] content(Article article, PublicationState state, Optional<String> agency) {
        BinaryWriter content = new BinaryWriter(usualBytes(article)).string(state.name());
        if (state != PublicationState.WITHDRAWN) {
            content.string(article.url())
                    .string(article.publisher())
                    .string(article.title())
                    .string(article.body())
                    .string(article.language())
                    .string(text(article.publishedAt()));
            agency.ifPresent(content::string);
        }
        return content.toBytes();
    }

    /** As {@link String#valueOf(Object)} writes it. */
    private static String text(@Nullable Instant moment) {
        return moment == null ? "null" : UtcTime.text(moment);
    }

    private static int usualBytes(Article article) {
        String body = article.body();
        return OF_THE_REST + (body == null ? 0 : body.length());
    }

    private static String hex(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, HASH_BYTES);
    }

    /** Hash of an event's content, from its JSON. */
    public static long ofJson(byte[] json) {
        return ByteBuffer.wrap(Sha256.of(json)).getLong();
    }

    /** As {@link #ofJson(byte[])}. */
    static long ofJson(UnsentJson json) {
        MessageDigest digest = Sha256.digest();
        json.update(digest);
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
