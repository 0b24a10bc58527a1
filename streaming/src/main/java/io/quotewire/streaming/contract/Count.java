package io.quotewire.streaming.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quotewire.core.model.EntityType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The current counts of one thing in one window: the value on {@code counts}; null there means zero or expired. Its key
 * is {@link Keys#count}.
 *
 * @param kind what is counted
 * @param type the entity's or speaker's type, absent for a publisher
 * @param name the entity's, speaker's or publisher's name
 * @param aboutType type of the entity spoken of, only for {@link Kind#SPEAKER_ENTITY}
 * @param about name of the entity spoken of, only for {@link Kind#SPEAKER_ENTITY}
 * @param window {@code total}, or the UTC day of {@code publishedAt} as {@code 2026-11-25}
 * @param articles articles as they stand in which it figures
 * @param mentions occurrences in them
 * @param unnamed quotes by unnamed speakers and groups, only for a publisher
 * @param unknown quotes by unknown speakers, only for a publisher
 * @param articlesByHour 24 numbers, by UTC hour of publication; absent for {@code total}
 * @param mentionsByHour likewise
 * @param quotesByHour likewise, all types of quote
 * @param undatedArticles of a day: articles taken on it that have no usable date, counted in the total and in no day;
 *     absent where there are none
 * @param undatedMentions occurrences in them
 * @param undatedQuotes quotes in them, all types
 * @param stories stories that the articles tell, each once; articles that were published before stories were told are
 *     in none. Absent of a count that was sent before then
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

    /** A count of what every kind has, with nothing by hour. */
    public static Count of(Counted counted, String window, Amounts amounts) {
        return of(counted, window, amounts, Nameless.NONE, ByHour.NONE, Undated.NONE, null);
    }

    /** A count of its parts; each but the first three may be {@code NONE}. */
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

    /** What is counted: see the components of {@link Count}. */
    public record Counted(
            Kind kind,
            @Nullable EntityType type,
            String name,
            @Nullable EntityType aboutType,
            @Nullable String about) {}

    /** How much there is of it. */
    public record Amounts(long articles, long mentions, long quotesDirect, long quotesMixed, long quotesIndirect) {}

    /** A publisher's quotes by whoever has no name. */
    public record Nameless(@Nullable Long unnamed, @Nullable Long unknown) {
        /** Of all but publishers. */
        public static final Nameless NONE = new Nameless(null, null);
    }

    /** A day's numbers, 24 each, by UTC hour of publication. */
    public record ByHour(
            @Nullable List<Long> articles,
            @Nullable List<Long> mentions,
            @Nullable List<Long> quotes) {
        /** Of the total. */
        public static final ByHour NONE = new ByHour(null, null, null);
    }

    /** What was taken on a day without a date. */
    public record Undated(
            @Nullable Long articles,
            @Nullable Long mentions,
            @Nullable Long quotes) {
        public static final Undated NONE = new Undated(null, null, null);
    }

    /** The window that holds everything. */
    public static final String TOTAL = "total";

    /** What is counted. */
    public enum Kind {
        @JsonProperty("entity")
        ENTITY,
        @JsonProperty("speaker")
        SPEAKER,
        /** Who speaks of whom. */
        @JsonProperty("speaker-entity")
        SPEAKER_ENTITY,
        @JsonProperty("publisher")
        PUBLISHER;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** As it stands in keys and values. */
        public String label() {
            return label;
        }
    }
}
