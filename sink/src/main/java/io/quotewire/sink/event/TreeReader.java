package io.quotewire.sink.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.Amounts;
import io.quotewire.sink.count.Hour;
import io.quotewire.sink.event.CountedMention.About;
import io.quotewire.sink.event.CountedMention.Quotes;
import io.quotewire.sink.event.ProcessedLine.HourlyChange;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.MentionEvent.SpokenOf;
import io.quotewire.streaming.contract.Processed.Delta;
import io.quotewire.streaming.contract.UtcTime;
import io.quotewire.streaming.contract.header.DeadLetter.Reason;
import io.quotewire.streaming.topology.JsonValue;
import io.quotewire.streaming.topology.RefusedException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses counted records by way of a JSON tree, and says why a record is refused. */
final class TreeReader {
    static final String STEP = "read";

    private static final List<String> OF_MENTION =
            List.of("change", "publishedAt", "type", "entity", "about", "about.type", "about.entity");
    private static final List<String> OF_LINE = List.of("publisher", "deltas", "deltas.hour");

    private TreeReader() {}

    static CountedMention mention(byte @Nullable [] value) throws RefusedException {
        MentionValue mention = read(value, MentionValue.class, OF_MENTION);
        try {
            return mention.counted();
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    static ProcessedLine line(byte @Nullable [] value) throws RefusedException {
        return read(value, LineValue.class, OF_LINE).counted();
    }

    /** The fields read from a mention. */
    record MentionValue(
            Change change,
            Instant publishedAt,
            @Nullable JsonNode ingestedAt,
            @Nullable Boolean undated,
            @Nullable String storyId,
            EntityType type,
            String entity,
            int count,
            int quotesDirect,
            int quotesMixed,
            int quotesIndirect,
            List<SpokenOf> about) {

        CountedMention counted() {
            return new CountedMention(
                    change,
                    Hour.of(publishedAt).undated(Boolean.TRUE.equals(undated)),
                    moment(ingestedAt),
                    storyId,
                    type,
                    entity,
                    count,
                    new Quotes(quotesDirect, quotesMixed, quotesIndirect),
                    about.stream().map(MentionValue::counted).toList());
        }

        private static About counted(SpokenOf about) {
            return new About(
                    about.type(),
                    about.entity(),
                    new Quotes(about.quotesDirect(), about.quotesMixed(), about.quotesIndirect()));
        }
    }

    /** The fields read from a record of {@code processed}. */
    record LineValue(String publisher, @Nullable JsonNode ingestedAt, List<Delta> deltas) {
        ProcessedLine counted() {
            return new ProcessedLine(
                    publisher,
                    moment(ingestedAt),
                    deltas.stream().map(LineValue::counted).toList());
        }

        private static HourlyChange counted(Delta delta) {
            return new HourlyChange(
                    Hour.of(delta.hour()).undated(Boolean.TRUE.equals(delta.undated())),
                    new Amounts(
                            delta.articles(),
                            delta.mentions(),
                            delta.quotesDirect(),
                            delta.quotesMixed(),
                            delta.quotesIndirect(),
                            delta.unnamed(),
                            delta.unknown()),
                    delta.storyId());
        }
    }

    /** An invalid time is ignored, as nothing is counted by it. */
    private static @Nullable Instant moment(@Nullable JsonNode value) {
        return value != null && value.isTextual() ? UtcTime.instant(value.textValue()) : null;
    }

    /**
     * Parses a value.
     *
     * @param required fields without which it cannot be counted; those of a list's elements as {@code deltas.hour}
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
