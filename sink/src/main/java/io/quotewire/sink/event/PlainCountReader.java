package io.quotewire.sink.event;

import io.quotewire.core.model.EntityType;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses a count field by field. Anything unusual is left to the contract's own reader, so that the same records are
 * accepted and refused.
 */
public final class PlainCountReader {
    private static final int KIND = 0;
    private static final int TYPE = 1;
    private static final int NAME = 2;
    private static final int ABOUT_TYPE = 3;
    private static final int ABOUT = 4;
    private static final int WINDOW = 5;
    private static final int SCHEMA_VERSION = 6;
    private static final int ARTICLES = 7;
    private static final int MENTIONS = 8;
    private static final int DIRECT = 9;
    private static final int MIXED = 10;
    private static final int INDIRECT = 11;
    private static final int UNNAMED = 12;
    private static final int UNKNOWN = 13;
    private static final int UNDATED_ARTICLES = 14;
    private static final int UNDATED_MENTIONS = 15;
    private static final int UNDATED_QUOTES = 16;
    private static final int STORIES = 17;
    private static final int ARTICLES_BY_HOUR = 18;
    private static final int MENTIONS_BY_HOUR = 19;
    private static final int QUOTES_BY_HOUR = 20;
    private static final FieldNames NAMES = new FieldNames(List.of(
            "kind",
            "type",
            "name",
            "aboutType",
            "about",
            "window",
            "schemaVersion",
            "articles",
            "mentions",
            "quotesDirect",
            "quotesMixed",
            "quotesIndirect",
            "unnamed",
            "unknown",
            "undatedArticles",
            "undatedMentions",
            "undatedQuotes",
            "stories",
            "articlesByHour",
            "mentionsByHour",
            "quotesByHour"));
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        Arrays.stream(Kind.values()).forEach(kind -> KINDS.put(kind.label(), kind));
    }

    /** Indexed by the numbers of their fields. */
    private final @Nullable String[] texts = new String[WINDOW + 1];

    private final @Nullable Long[] numbers = new Long[STORIES + 1];
    private final Map<Integer, List<Long>> hours = new HashMap<>();

    private PlainCountReader() {}

    /**
     * Parses one record.
     *
     * @throws IOException if the bytes are not a count
     */
    public static Count read(byte[] value) throws IOException {
        Optional<Count> plain = PlainJson.read(value, NAMES, in -> new PlainCountReader().count(in));
        return plain.isPresent() ? plain.get() : Json.read(value, Count.class);
    }

    private Count count(PlainJson in) throws NotPlainException {
        for (int field = in.field(); field != PlainJson.END; field = in.field()) {
            if (field == FieldNames.OTHER) {
                in.skip();
            } else if (field < SCHEMA_VERSION) {
                texts[field] = in.string();
            } else if (field < ARTICLES_BY_HOUR) {
                numbers[field] = in.longNumber();
            } else {
                hours.put(field, in.longNumbers());
            }
        }
        return count();
    }

    private Count count() throws NotPlainException {
        Kind kind = KINDS.get(texts[KIND]);
        String name = texts[NAME];
        String window = texts[WINDOW];
        if (kind == null || name == null || window == null) {
            throw new NotPlainException();
        }
        return new Count(
                Math.toIntExact(orZero(SCHEMA_VERSION)),
                kind,
                type(texts[TYPE]),
                name,
                type(texts[ABOUT_TYPE]),
                texts[ABOUT],
                window,
                orZero(ARTICLES),
                orZero(MENTIONS),
                orZero(DIRECT),
                orZero(MIXED),
                orZero(INDIRECT),
                numbers[UNNAMED],
                numbers[UNKNOWN],
                hours.get(ARTICLES_BY_HOUR),
                hours.get(MENTIONS_BY_HOUR),
                hours.get(QUOTES_BY_HOUR),
                numbers[UNDATED_ARTICLES],
                numbers[UNDATED_MENTIONS],
                numbers[UNDATED_QUOTES],
                numbers[STORIES]);
    }

    private static @Nullable EntityType type(@Nullable String name) {
        return name == null ? null : EntityType.valueOf(name);
    }

    private long orZero(int number) {
        return Objects.requireNonNullElse(numbers[number], 0L);
    }
}
