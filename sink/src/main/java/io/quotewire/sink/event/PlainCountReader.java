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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A count read field by field. Whatever is unusual about a record is left to the contract's own reader, so what is
 * read, and what is refused, is the same.
 */
public final class PlainCountReader {
    private static final List<String> TEXTS = List.of("kind", "type", "name", "aboutType", "about", "window");
    private static final List<String> NUMBERS = List.of(
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
            "stories");
    private static final List<String> HOURS = List.of("articlesByHour", "mentionsByHour", "quotesByHour");

    private static final int FIRST_NUMBER = TEXTS.size();
    private static final int FIRST_HOURS = FIRST_NUMBER + NUMBERS.size();
    private static final FieldNames NAMES = new FieldNames(
            Stream.of(TEXTS, NUMBERS, HOURS).flatMap(List::stream).toList());
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        Arrays.stream(Kind.values()).forEach(kind -> KINDS.put(kind.label(), kind));
    }

    private final @Nullable String[] texts = new String[TEXTS.size()];
    private final @Nullable Long[] numbers = new Long[NUMBERS.size()];
    private final Map<String, List<Long>> hours = new HashMap<>();

    private PlainCountReader() {}

    /**
     * Reads one record.
     *
     * @throws IOException where the bytes are no count
     */
    public static Count read(byte[] value) throws IOException {
        Optional<Count> plain = PlainJson.read(value, NAMES, in -> new PlainCountReader().count(in));
        return plain.isPresent() ? plain.get() : Json.read(value, Count.class);
    }

    private Count count(PlainJson in) throws Unusual {
        for (int field = in.field(); field != PlainJson.END; field = in.field()) {
            if (field == FieldNames.OTHER) {
                in.skip();
            } else if (field < FIRST_NUMBER) {
                texts[field] = in.string();
            } else if (field < FIRST_HOURS) {
                numbers[field - FIRST_NUMBER] = in.longNumber();
            } else {
                hours.put(HOURS.get(field - FIRST_HOURS), in.longNumbers());
            }
        }
        return count();
    }

    private Count count() throws Unusual {
        Kind kind = KINDS.get(texts[0]);
        String name = texts[2];
        String window = texts[5];
        if (kind == null || name == null || window == null) {
            throw new Unusual();
        }
        return new Count(
                Math.toIntExact(orZero(0)),
                kind,
                type(texts[1]),
                name,
                type(texts[3]),
                texts[4],
                window,
                orZero(1),
                orZero(2),
                orZero(3),
                orZero(4),
                orZero(5),
                numbers[6],
                numbers[7],
                hours.get(HOURS.get(0)),
                hours.get(HOURS.get(1)),
                hours.get(HOURS.get(2)),
                numbers[8],
                numbers[9],
                numbers[10],
                numbers[11]);
    }

    private static @Nullable EntityType type(@Nullable String name) {
        return name == null ? null : EntityType.valueOf(name);
    }

    private long orZero(int number) {
        return Objects.requireNonNullElse(numbers[number], 0L);
    }
}
