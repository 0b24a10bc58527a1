package io.quotewire.processor.event;

import io.quotewire.core.version.Sha256;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.UtcTime;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short hashes by which a change is seen: the beginning of SHA-256. */
public final class Digest {
    private static final int HASH_BYTES = 16;

    /** Beside the body, in bytes. */
    private static final int OF_THE_REST = 512;

    private Digest() {}

    /**
     * What an article says, 32 hexadecimal digits: whatever its events derive from, and nothing that changes with every
     * sending.
     */
    public static String ofContent(Article article, PublicationState state) {
        return hex(content(article, state, agency(article, state)));
    }

    /**
     * Whether a hash is of what the article says; it may have been made by a release for which agencies had no say.
     */
    public static boolean isOfContent(String hash, Article article, PublicationState state) {
        return hash.equals(ofContent(article, state)) || hash.equals(hex(content(article, state, Optional.empty())));
    }

    /** Of the byline nothing else is used; what has no agency is known by the hash that it had before. */
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

    /** As {@link String#valueOf(Object)} has it. */
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

    /** What an event says, from its JSON. */
    public static long ofJson(byte[] json) {
        return ByteBuffer.wrap(Sha256.of(json)).getLong();
    }
}
