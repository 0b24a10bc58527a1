package io.quotewire.streaming.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A raw article, the value on {@code articles}; its key is {@link #id}.
 *
 * @param schemaVersion version of this record's layout, {@link #SCHEMA_VERSION}
 * @param id the publisher's id or canonical URL; a file's path; a hash of the content if there is nothing else
 * @param url canonical address
 * @param publisher who publishes it; if absent, it is counted as {@link #UNKNOWN_PUBLISHER}
 * @param title headline, plain text
 * @param body plain text; paragraphs separated by line breaks. May be absent if the article is withdrawn
 * @param language BCP 47 tag
 * @param publishedAt when the publisher says it first appeared
 * @param modifiedAt when the publisher says it last changed
 * @param ingestedAt when quotewire received it
 * @param revision the publisher's version number, higher is newer; absent is 0
 * @param status absent is {@link Status#USABLE}
 * @param embargoedUntil not to be processed before
 * @param byline who wrote it, as printed
 * @param section desk or category
 * @param usageTerms conditions of use, as the feed gives them
 * @param dateFrom where {@code publishedAt} was found, unless it came with the article: {@code feed}, {@code json-ld},
 *     {@code meta}, {@code markup} (or {@code time}), {@code data} (for scripts), {@code text} (a line), {@code url}
 * @param keywords tags, as printed
 * @param picture address of the lead picture
 * @param copyright copyright line
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
        @Nullable String usageTerms,
        @Nullable String dateFrom,
        @Nullable List<String> keywords,
        @Nullable String picture,
        @Nullable String copyright) {

    public static final int SCHEMA_VERSION = 1;
    public static final String UNKNOWN_PUBLISHER = "UNKNOWN";

    public Article {
        keywords = keywords == null ? null : Ranges.texts("keywords", keywords);
    }

    /** What may be done with an article, in the terms of ninjs. */
    public enum Status {
        @JsonProperty("usable")
        USABLE,
        /** Not to be used yet: it is held. */
        @JsonProperty("withheld")
        WITHHELD,
        /** Withdrawn by its publisher: what was published from it is retracted. */
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** Builds an article of which only the id is known yet. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** A builder that starts from this article's values. */
    public Builder toBuilder() {
        Builder same = new Builder(id);
        same.schemaVersion = schemaVersion;
        return same.url(url)
                .publisher(publisher)
                .title(title)
                .body(body)
                .language(language)
                .publishedAt(publishedAt)
                .modifiedAt(modifiedAt)
                .ingestedAt(ingestedAt)
                .revision(revision)
                .status(status)
                .embargoedUntil(embargoedUntil)
                .byline(byline)
                .section(section)
                .usageTerms(usageTerms)
                .dateFrom(dateFrom)
                .keywords(keywords)
                .picture(picture)
                .copyright(copyright);
    }

    /** A copy with this time of ingestion. */
    public Article withIngestedAt(Instant ingestedAt) {
        return toBuilder().ingestedAt(ingestedAt).build();
    }

    /** Builds an article from named values; what is not set is absent. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private int schemaVersion = SCHEMA_VERSION;
        private @Nullable String url;
        private @Nullable String publisher;
        private @Nullable String title;
        private @Nullable String body;
        private @Nullable String language;
        private @Nullable Instant publishedAt;
        private @Nullable Instant modifiedAt;
        private @Nullable Instant ingestedAt;
        private @Nullable Long revision;
        private @Nullable Status status;
        private @Nullable Instant embargoedUntil;
        private @Nullable String byline;
        private @Nullable String section;
        private @Nullable String usageTerms;
        private @Nullable String dateFrom;
        private @Nullable List<String> keywords;
        private @Nullable String picture;
        private @Nullable String copyright;

        private Builder(String id) {
            this.id = id;
        }

        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        public Builder publisher(@Nullable String value) {
            publisher = value;
            return this;
        }

        public Builder title(@Nullable String value) {
            title = value;
            return this;
        }

        public Builder body(@Nullable String value) {
            body = value;
            return this;
        }

        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        public Builder publishedAt(@Nullable Instant value) {
            publishedAt = value;
            return this;
        }

        public Builder modifiedAt(@Nullable Instant value) {
            modifiedAt = value;
            return this;
        }

        public Builder ingestedAt(@Nullable Instant value) {
            ingestedAt = value;
            return this;
        }

        public Builder revision(@Nullable Long value) {
            revision = value;
            return this;
        }

        public Builder status(@Nullable Status value) {
            status = value;
            return this;
        }

        public Builder embargoedUntil(@Nullable Instant value) {
            embargoedUntil = value;
            return this;
        }

        public Builder byline(@Nullable String value) {
            byline = value;
            return this;
        }

        public Builder section(@Nullable String value) {
            section = value;
            return this;
        }

        public Builder usageTerms(@Nullable String value) {
            usageTerms = value;
            return this;
        }

        public Builder dateFrom(@Nullable String value) {
            dateFrom = value;
            return this;
        }

        public Builder keywords(@Nullable List<String> value) {
            keywords = value;
            return this;
        }

        public Builder picture(@Nullable String value) {
            picture = value;
            return this;
        }

        public Builder copyright(@Nullable String value) {
            copyright = value;
            return this;
        }

        public Article build() {
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
                    usageTerms,
                    dateFrom,
                    keywords,
                    picture,
                    copyright);
        }
    }
}
