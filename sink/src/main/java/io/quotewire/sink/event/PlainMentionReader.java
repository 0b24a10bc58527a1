package io.quotewire.sink.event;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.count.Hour;
import io.quotewire.sink.event.CountedMention.About;
import io.quotewire.sink.event.CountedMention.Quotes;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.UtcTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses a mention field by field. */
final class PlainMentionReader {
    private static final int TYPE = 0;
    private static final int ENTITY = 1;
    private static final int DIRECT = 2;
    private static final int MIXED = 3;
    private static final int INDIRECT = 4;
    private static final int CHANGE = 5;
    private static final int PUBLISHED_AT = 6;
    private static final int COUNT = 7;
    private static final int ABOUT = 8;
    private static final int INGESTED_AT = 9;
    private static final int UNDATED = 10;
    private static final int STORY = 11;
    private static final FieldNames NAMES = new FieldNames(List.of(
            "type",
            "entity",
            "quotesDirect",
            "quotesMixed",
            "quotesIndirect",
            "change",
            "publishedAt",
            "count",
            "about",
            "ingestedAt",
            "undated",
            "storyId"));
    private static final long OF_ABOUT = 1L << TYPE | 1L << ENTITY;
    private static final long REQUIRED = OF_ABOUT | 1L << CHANGE | 1L << PUBLISHED_AT | 1L << ABOUT;

    private @Nullable EntityType type;
    private @Nullable String entity;
    private int direct;
    private int mixed;
    private int indirect;
    private @Nullable Change change;
    private @Nullable Hour hour;
    private @Nullable Instant ingestedAt;
    private boolean undated;
    private @Nullable String storyId;
    private int count;
    private List<About> about = List.of();

    private PlainMentionReader() {}

    static Optional<CountedMention> read(byte[] value) {
        return PlainJson.read(value, NAMES, in -> new PlainMentionReader().mention(in));
    }

    private CountedMention mention(PlainJson in) throws NotPlainException {
        for (int field = in.field(); field != PlainJson.END; field = in.field()) {
            if (!takeCommon(field, in)) {
                takeOfMention(field, in);
            }
        }
        in.require(REQUIRED);
        return new CountedMention(
                known(change),
                known(hour).undated(undated),
                ingestedAt,
                storyId,
                known(type),
                known(entity),
                count,
                quotes(),
                about);
    }

    private About about(PlainJson in) throws NotPlainException {
        for (int field = in.field(); field != PlainJson.END; field = in.field()) {
            if (!takeCommon(field, in)) {
                in.skip();
            }
        }
        in.require(OF_ABOUT);
        return new About(known(type), known(entity), quotes());
    }

    /** Reads a field that both a mention and an entity it speaks about have. */
    private boolean takeCommon(int field, PlainJson in) throws NotPlainException {
        switch (field) {
            case TYPE -> type = in.type();
            case ENTITY -> entity = in.string();
            case DIRECT -> direct = in.number();
            case MIXED -> mixed = in.number();
            case INDIRECT -> indirect = in.number();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeOfMention(int field, PlainJson in) throws NotPlainException {
        switch (field) {
            case CHANGE -> change = in.change();
            case PUBLISHED_AT -> hour = in.hour();
            case INGESTED_AT -> ingestedAt = UtcTime.instant(in.text());
            case UNDATED -> undated = in.flag();
            case STORY -> storyId = in.string();
            case COUNT -> count = in.number();
            case ABOUT -> about = in.list(element -> new PlainMentionReader().about(element));
            default -> in.skip();
        }
    }

    private Quotes quotes() {
        return new Quotes(direct, mixed, indirect);
    }

    private static <T> T known(@Nullable T value) throws NotPlainException {
        if (value == null) {
            throw new NotPlainException();
        }
        return value;
    }
}
