package io.quotewire.streaming.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A raw article, the value on {@code articles}; its key is {@link #id}.
 *
 * @param schemaVersion version of this record's layout, {@link #SCHEMA_VERSION}
 * @param id the publisher's id or canonical URL; a file's path; a hash of the content where there is nothing else
 * @param url canonical address
 * @param publisher who publishes it; absent is counted as {@link #UNKNOWN_PUBLISHER}
 * @param title headline, plain text
 * @param body plain text; paragraphs separated by line breaks. May be absent where the article is withdrawn
 * @param language BCP 47 tag
 * @param publishedAt when the publisher says it first appeared
 * @param modifiedAt when the publisher says it last changed
 * @param ingestedAt when quotewire took it
 * @param revision the publisher's version number, higher is newer; absent is 0
 * @param status absent is {@link Status#USABLE}
 * @param embargoedUntil not to be processed before
 * @param byline who wrote it, as printed
 * @param section desk or category
 * @param usageTerms conditions of use, as the feed gives them
 */
public record Article(
        int schemaVersion,
        String id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String body,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        @Nullable Instant ingestedAt,
        @Nullable Long revision,
        @Nullable Status status,
        @Nullable Instant embargoedUntil,
        @Nullable String byline,
        @Nullable String section,
        @Nullable String usageTerms) {

    public static final int SCHEMA_VERSION = 1;
    public static final String UNKNOWN_PUBLISHER = "UNKNOWN";

    /** What may be done with an article, in ninjs' words. */
    public enum Status {
        @JsonProperty("usable")
        USABLE,
        /** Not to be used yet: it waits. */
        @JsonProperty("withheld")
        WITHHELD,
        /** Taken back: what was published from it is retracted. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** The same in that language; BCP 47. */
    public Article withLanguage(String language) {
        return with(language, ingestedAt);
    }

    /** The same, taken at that time. */
    public Article withIngestedAt(Instant ingestedAt) {
        return with(language, ingestedAt);
    }

    private Article with(@Nullable String language, @Nullable Instant ingestedAt) {
        return new Article(
                schemaVersion,
                id,
                url,
                publisher,
                title,
                body,
                language,
                publishedAt,
                modifiedAt,
                ingestedAt,
                revision,
                status,
                embargoedUntil,
                byline,
                section,
                usageTerms);
    }
}
