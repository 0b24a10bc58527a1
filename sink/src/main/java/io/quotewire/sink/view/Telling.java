package io.quotewire.sink.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published quote as one telling of something that several articles may tell: a saying or a story.
 *
 * @param told the id of what is told: a quote's {@linkplain QuoteEvent#saying saying} or its article's story
 * @param stands whether the quote is current; false withdraws the telling
 * @param title omitted, like {@code storyId} and {@code text}, if {@code stands} is false
 * @param speaker by name; null for a group, too, as the same words denote another group in another article
 * @param text the words of a saying, the title of a story
 */
public record Telling(
        Kind kind,
        String told,
        String quoteId,
        boolean stands,
        String articleId,
        @Nullable String url,
        String publisher,
        @Nullable String title,
        Instant publishedAt,
        boolean publishedAtAssumed,
        @Nullable String storyId,
        @Nullable String speaker,
        @Nullable String text) {

    /**
     * In characters. Genuine ids are hashes, and a record that repeats longer ids would not fit its topic. A withdrawal
     * has no limit, since its telling may date from before there was one; it omits what would be repeated.
     */
    private static final int LONGEST_ID = 256;

    private static final int LONGEST_TITLE = 64 * 1024;

    /** What several articles can tell. */
    public enum Kind {
        @JsonProperty("saying")
        SAYING,
        @JsonProperty("story")
        STORY
    }

    /** What a quote tells: the story of its article, and, if it is long enough, a saying. */
    static List<Telling> of(QuoteEvent quote, boolean stands) {
        List<Telling> tellings = new ArrayList<>(2);
        String story = quote.storyId();
        if (story != null && (!stands || (story.length() <= LONGEST_ID && hasTitleThatFits(quote)))) {
            tellings.add(of(Kind.STORY, story, quote, stands));
        }
        if (QuoteIndex.saying(quote.id(), quote).isPresent()) {
            quote.saying()
                    .filter(saying -> !stands || saying.length() <= LONGEST_ID)
                    .ifPresent(saying -> tellings.add(of(Kind.SAYING, saying, quote, stands)));
        }
        return tellings;
    }

    private static boolean hasTitleThatFits(QuoteEvent quote) {
        return quote.title() == null || quote.title().length() <= LONGEST_TITLE;
    }

    private static Telling of(Kind kind, String told, QuoteEvent quote, boolean stands) {
        return new Telling(
                kind,
                told,
                quote.id(),
                stands,
                quote.articleId(),
                quote.url(),
                quote.publisher(),
                stands ? quote.title() : null,
                quote.publishedAt(),
                quote.publishedAtAssumed(),
                stands ? quote.storyId() : null,
                quote.namedSpeaker().orElse(null),
                stands ? text(kind, quote) : null);
    }

    private static @Nullable String text(Kind kind, QuoteEvent quote) {
        return kind == Kind.SAYING ? quote.text() : quote.title();
    }

    public static Telling read(byte[] bytes) {
        try {
            return Json.read(bytes, Telling.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key by which tellings of the same are grouped: kind and id. */
    public String group() {
        return group(kind, told);
    }

    /** The same for a saying or story with this id. */
    public static String group(Kind kind, String told) {
        return kind.name() + '|' + told;
    }

    /** The day it counts on; empty if its article is undated. */
    Optional<LocalDate> day() {
        return publishedAtAssumed
                ? Optional.empty()
                : Optional.of(publishedAt.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
