package io.quotewire.streaming.contract.json;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.MentionEvent.SpokenOf;

/** Writes a mention event as JSON: byte for byte what {@link Json#write} yields, but faster. */
public final class MentionEventJson {
    private MentionEventJson() {}

    /** The event as bytes. */
    public static byte[] write(MentionEvent mention) {
        return write(mention, new StampOffsets());
    }

    /** @param places receives the offsets of the fields that a stamp replaces */
    static byte[] write(MentionEvent mention, StampOffsets places) {
        return RecordFields.written(out -> {
            ofTheArticle(mention, out, places);
            out.constant("type", mention.type())
                    .string("entity", mention.entity())
                    .string("entityId", mention.entityId())
                    .string("role", mention.role())
                    .number("count", mention.count())
                    .spans("spans", mention.spans())
                    .number("quotesDirect", mention.quotesDirect())
                    .number("quotesMixed", mention.quotesMixed())
                    .number("quotesIndirect", mention.quotesIndirect())
                    .all("about", mention.about(), subject -> out.object(fields -> write(subject, fields)))
                    .string("extractor", mention.extractor());
        });
    }

    private static void ofTheArticle(MentionEvent mention, RecordFields out, StampOffsets places) {
        out.number("schemaVersion", mention.schemaVersion()).string("id", mention.id());
        places.change = out.place();
        out.constant("change", mention.change()).string("articleId", mention.articleId());
        places.revision = out.place();
        out.number("revision", mention.revision())
                .string("url", mention.url())
                .string("publisher", mention.publisher())
                .string("storyId", mention.storyId())
                .moment("publishedAt", mention.publishedAt())
                .flag("publishedAtAssumed", mention.publishedAtAssumed())
                .flag("undated", mention.undated());
        places.times = out.place();
        out.moment("ingestedAt", mention.ingestedAt());
    }

    private static void write(SpokenOf subject, RecordFields out) {
        out.constant("type", subject.type())
                .string("entity", subject.entity())
                .number("quotesDirect", subject.quotesDirect())
                .number("quotesMixed", subject.quotesMixed())
                .number("quotesIndirect", subject.quotesIndirect());
    }
}
