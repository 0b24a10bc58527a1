package io.quotewire.streaming.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quotewire.core.model.EntityType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The current counts of one subject in one window: the value on {@code counts}; null there means zero or expired. Its
 * key is {@link Keys#count}.
 *
 * @param kind what is counted
 * @param type the entity's or speaker's type, absent for a publisher
 * @param name the entity's, speaker's or publisher's name
 * @param aboutType type of the entity spoken of, only for {@link Kind#SPEAKER_ENTITY}
 * @param about name of the entity spoken of, only for {@link Kind#SPEAKER_ENTITY}
 * @param window {@code total}, or the UTC day of {@code publishedAt} as {@code 2026-11-25}
 * @param articles currently published articles in which it occurs
 * @param mentions occurrences in them
 * @param unnamed quotes by unnamed speakers and groups, only for a publisher
 * @param unknown quotes by unknown speakers, only for a publisher
 * @param articlesByHour 24 numbers, by UTC hour of publication; absent for {@code total}
 * @param mentionsByHour likewise
 * @param quotesByHour likewise, all types of quote
 * @param undatedArticles for a day: articles ingested on it that have no usable date; they are counted in the total but
 *     not in any day. Absent if there are none
 * @param undatedMentions occurrences in them
 * @param undatedQuotes quotes in them, all types
 * @param stories distinct stories of the articles; articles published before stories were introduced belong to none.
 *     Absent in a count that was sent before that
 */
public record Count(
        int schemaVersion,
        Kind kind,
        @Nullable EntityType type,
        String name,
        @Nullable EntityType aboutType,
        @Nullable String about,
        String window,
        long articles,
        long mentions,
        long quotesDirect,
        long quotesMixed,
        long quotesIndirect,
        @Nullable Long unnamed,
        @Nullable Long unknown,
        @Nullable List<Long> articlesByHour,
        @Nullable List<Long> mentionsByHour,
        @Nullable List<Long> quotesByHour,
        @Nullable Long undatedArticles,
        @Nullable Long undatedMentions,
        @Nullable Long undatedQuotes,
        @Nullable Long stories) {

    public static final int SCHEMA_VERSION = 1;
    /** The window that includes everything. */
    public static final String TOTAL = "total";

    /** A count of the amounts that every kind has, without hourly numbers. */
    public static Count of(Counted counted, String window, Amounts amounts) {
        return of(counted, window, amounts, Nameless.NONE, ByHour.NONE, Undated.NONE, null);
    }

    /** A count from its parts; all but the first three may be {@code NONE}. */
    public static Count of(
            Counted counted,
            String window,
            Amounts amounts,
            Nameless nameless,
            ByHour hours,
            Undated undated,
            @Nullable Long stories) {
        return new Count(
                SCHEMA_VERSION,
                counted.kind,
                counted.type,
                counted.name,
                counted.aboutType,
                counted.about,
                window,
                amounts.articles,
                amounts.mentions,
                amounts.quotesDirect,
                amounts.quotesMixed,
                amounts.quotesIndirect,
                nameless.unnamed,
                nameless.unknown,
                hours.articles,
                hours.mentions,
                hours.quotes,
                undated.articles,
                undated.mentions,
                undated.quotes,
                stories);
    }

    /** The subject of a count: see the components of {@link Count}. */
    public record Counted(
            Kind kind,
            @Nullable EntityType type,
            String name,
            @Nullable EntityType aboutType,
            @Nullable String about) {}

    /** The amounts that every kind of count has. */
    public record Amounts(long articles, long mentions, long quotesDirect, long quotesMixed, long quotesIndirect) {}

    /** A publisher's quotes whose speaker has no name. */
    public record Nameless(@Nullable Long unnamed, @Nullable Long unknown) {
        /** For all kinds but publishers. */
        public static final Nameless NONE = new Nameless(null, null);
    }

    /** A day's amounts by UTC hour of publication, 24 numbers each. */
    public record ByHour(
            @Nullable List<Long> articles,
            @Nullable List<Long> mentions,
            @Nullable List<Long> quotes) {
        /** For the total. */
        public static final ByHour NONE = new ByHour(null, null, null);
    }

    /** Amounts of the undated articles ingested on a day. */
    public record Undated(
            @Nullable Long articles,
            @Nullable Long mentions,
            @Nullable Long quotes) {
        public static final Undated NONE = new Undated(null, null, null);
    }

    /** What is counted. */
    public enum Kind {
        @JsonProperty("entity")
        ENTITY,
        @JsonProperty("speaker")
        SPEAKER,
        /** Who speaks about whom. */
        @JsonProperty("speaker-entity")
        SPEAKER_ENTITY,
        @JsonProperty("publisher")
        PUBLISHER;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The kind's name in keys and values. */
        public String label() {
            return label;
        }
    }
}
