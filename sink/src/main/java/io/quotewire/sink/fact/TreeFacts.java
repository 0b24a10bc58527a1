package io.quotewire.sink.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.Amounts;
import io.quotewire.sink.count.Hour;
import io.quotewire.sink.fact.Mentioned.About;
import io.quotewire.sink.fact.Mentioned.Quotes;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.DeadLetter.Reason;
import io.quotewire.streaming.topology.JsonValue;
import io.quotewire.streaming.topology.RefusedException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes into what is counted by way of a JSON tree, or the reason why not. */
final class TreeFacts {
    static final String STEP = "read";

    private static final List<String> OF_MENTION =
            List.of("change", "publishedAt", "type", "entity", "about", "about.type", "about.entity");
    private static final List<String> OF_LINE = List.of("publisher", "deltas", "deltas.hour");

    private TreeFacts() {}

    static Mentioned mention(byte @Nullable [] value) throws RefusedException {
        Mention mention = read(value, Mention.class, OF_MENTION);
        try {
            return mention.counted();
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    static ProcessedLine line(byte @Nullable [] value) throws RefusedException {
        return read(value, Line.class, OF_LINE).counted();
    }

    /** What is read of a mention. */
    record Mention(
            Change change,
            Instant publishedAt,
            EntityType type,
            String entity,
            int count,
            int quotesDirect,
            int quotesMixed,
            int quotesIndirect,
            List<SpokenOf> about) {

        Mentioned counted() {
            return new Mentioned(
                    change,
                    Hour.of(publishedAt),
                    type,
                    entity,
                    count,
                    new Quotes(quotesDirect, quotesMixed, quotesIndirect),
                    about.stream().map(SpokenOf::counted).toList());
        }
    }

    /** What is read of one whom a mention speaks of. */
    record SpokenOf(EntityType type, String entity, int quotesDirect, int quotesMixed, int quotesIndirect) {
        About counted() {
            return new About(type, entity, new Quotes(quotesDirect, quotesMixed, quotesIndirect));
        }
    }

    /** What is read of a line on {@code processed}. */
    record Line(String publisher, List<Delta> deltas) {
        ProcessedLine counted() {
            return new ProcessedLine(
                    publisher, deltas.stream().map(Delta::counted).toList());
        }
    }

    /** What is read of the numbers of an hour. */
    record Delta(
            Instant hour,
            int articles,
            int mentions,
            int quotesDirect,
            int quotesMixed,
            int quotesIndirect,
            int unnamed,
            int unknown) {
        ProcessedLine.Delta counted() {
            return new ProcessedLine.Delta(
                    Hour.of(hour),
                    new Amounts(articles, mentions, quotesDirect, quotesMixed, quotesIndirect, unnamed, unknown));
        }
    }

    /**
     * Reads a value.
     *
     * @param required fields without which it cannot be counted, those of a list's elements as {@code deltas.hour}
     */
    private static <T> T read(byte @Nullable [] value, Class<T> type, List<String> required) throws RefusedException {
        JsonNode tree = JsonValue.object(value, STEP);
        for (String field : required) {
            require(tree, field);
        }
        return JsonValue.as(tree, type, STEP);
    }

    private static void require(JsonNode object, String field) throws RefusedException {
        int dot = field.indexOf('.');
        String name = dot < 0 ? field : field.substring(0, dot);
        if (!object.hasNonNull(name)) {
            throw refused("the value has no " + name);
        }
        if (dot >= 0) {
            for (JsonNode element : object.get(name)) {
                if (!element.hasNonNull(field.substring(dot + 1))) {
                    throw refused("the value has " + name + " without " + field.substring(dot + 1));
                }
            }
        }
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Reason.WRONG_TYPE, STEP, message);
    }
}
