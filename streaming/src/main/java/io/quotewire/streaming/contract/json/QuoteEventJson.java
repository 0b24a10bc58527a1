package io.quotewire.streaming.contract.json;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;

/** Writes a quote event as JSON: byte for byte what {@link Json#write} yields, but faster. */
public final class QuoteEventJson {
    private QuoteEventJson() {}

    /** The event as bytes. */
    public static byte[] write(QuoteEvent quote) {
        return write(quote, new StampOffsets());
    }

    /** @param places receives the offsets of the fields that a stamp replaces */
    static byte[] write(QuoteEvent quote, StampOffsets places) {
        return RecordFields.written(out -> {
            ofTheArticle(quote, out, places);
            ofTheWords(quote, out);
            ofTheSpeaker(quote, out);
            out.string("extractor", quote.extractor());
        });
    }

    private static void ofTheArticle(QuoteEvent quote, RecordFields out, StampOffsets places) {
        out.number("schemaVersion", quote.schemaVersion())
                .string("id", quote.id())
                .string("passageId", quote.passageId());
        places.change = out.place();
        out.constant("change", quote.change()).string("articleId", quote.articleId());
        places.revision = out.place();
        out.number("revision", quote.revision())
                .string("url", quote.url())
                .string("publisher", quote.publisher())
                .string("title", quote.title())
                .string("origin", quote.origin())
                .string("storyId", quote.storyId())
                .moment("publishedAt", quote.publishedAt())
                .flag("publishedAtAssumed", quote.publishedAtAssumed());
        places.times = out.place();
        out.moment("ingestedAt", quote.ingestedAt())
                .moment("extractedAt", quote.extractedAt())
                .string("language", quote.language());
    }

    private static void ofTheWords(QuoteEvent quote, RecordFields out) {
        out.constant("type", quote.type())
                .flag("embedded", quote.embedded())
                .string("text", quote.text())
                .number("start", quote.start())
                .number("end", quote.end())
                .string("prefix", quote.prefix())
                .string("suffix", quote.suffix())
                .number("statement", quote.statement())
                .optional("statementPart", quote.statementPart())
                .string("statementText", quote.statementText());
    }

    private static void ofTheSpeaker(QuoteEvent quote, RecordFields out) {
        out.string("speaker", quote.speaker())
                .string("speakerId", quote.speakerId())
                .constant("speakerKind", quote.speakerKind())
                .constant("speakerType", quote.speakerType())
                .string("speakerRole", quote.speakerRole())
                .strings("coSpeakers", quote.coSpeakers())
                .constants("coSpeakerTypes", quote.coSpeakerTypes())
                .string("speakerText", quote.speakerText())
                .optional("speakerStart", quote.speakerStart())
                .optional("speakerEnd", quote.speakerEnd())
                .string("cue", quote.cue())
                .optional("cueStart", quote.cueStart())
                .optional("cueEnd", quote.cueEnd())
                .about("about", quote.about())
                .share("confidence", quote.confidence())
                .share("contentConfidence", quote.contentConfidence())
                .share("speakerConfidence", quote.speakerConfidence())
                .string("fingerprint", quote.fingerprint())
                .string("sayingId", quote.sayingId());
    }
}
