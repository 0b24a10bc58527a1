package io.quotewire.processor.memory;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.MentionEvent.Named;
import io.quotewire.streaming.contract.MentionEvent.Occurrences;
import io.quotewire.streaming.contract.MentionEvent.Quoted;
import io.quotewire.streaming.contract.MentionEvent.SpokenOf;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.QuoteParts.Passage;
import io.quotewire.streaming.contract.QuoteParts.SourceAndCue;
import io.quotewire.streaming.contract.QuoteParts.SpokenBy;
import io.quotewire.streaming.contract.QuoteParts.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encodes the events of one article: only what a retraction contains. */
final class EventCodec {
    private final Origin origin;

    EventCodec(Origin origin) {
        this.origin = origin;
    }

    void quote(BinaryWriter out, HashedEvent<QuoteEvent> hashed) {
        QuoteEvent quote = hashed.event();
        out.fixed(hashed.contentHash())
                .hash(quote.passageId())
                .string(quote.type().name())
                .unsigned(quote.start())
                .unsigned(quote.end() - quote.start())
                .unsigned(quote.statement())
                .string(quote.speaker())
                .string(quote.speakerId())
                .string(quote.speakerKind().name())
                .all(quote.coSpeakers(), out::string)
                .all(quote.about(), about -> out.string(about.type().name()).string(about.entity()))
                .unsigned(Math.round(quote.confidence() * 1000));
        hash(out, quote.fingerprint());
        hash(out, quote.sayingId());
    }

    /**
     * @param hasSaying whether the layout contains the ids of sayings
     */
    HashedEvent<QuoteEvent> quote(BinaryReader in, boolean hasSaying) {
        long content = in.fixed();
        String passage = in.hash();
        QuoteType type = QuoteType.valueOf(in.string());
        int start = in.count();
        int end = start + in.count();
        int statement = in.count();
        String speaker = in.stringOrNull();
        String speakerId = in.stringOrNull();
        SpeakerKind kind = SpeakerKind.valueOf(in.string());
        List<String> coSpeakers = in.all(in::string);
        List<AboutEntity> about = in.all(() -> new AboutEntity(EntityType.valueOf(in.string()), in.string()));
        double confidence = in.unsigned() / 1000.0;
        String fingerprint = hash(in);
        String sayingId = hasSaying ? hash(in) : null;
        QuoteEvent event = QuoteEvent.of(
                HashedEvent.UNSENT,
                origin,
                new Passage(passage, type, start, end, statement, confidence, fingerprint, sayingId),
                new SpokenBy(speaker, speakerId, kind, coSpeakers),
                about,
                Wording.NONE,
                SourceAndCue.NONE);
        return HashedEvent.published(event.id(), content, event);
    }

    private static void hash(BinaryWriter out, @Nullable String hash) {
        out.unsigned(hash == null ? 0 : 1);
        if (hash != null) {
            out.hash(hash);
        }
    }

    private static @Nullable String hash(BinaryReader in) {
        return in.unsigned() == 0 ? null : in.hash();
    }

    void mention(BinaryWriter out, HashedEvent<MentionEvent> hashed) {
        MentionEvent mention = hashed.event();
        out.fixed(hashed.contentHash())
                .string(mention.type().name())
                .string(mention.entity())
                .string(mention.entityId())
                .unsigned(mention.count())
                .unsigned(mention.quotesDirect())
                .unsigned(mention.quotesMixed())
                .unsigned(mention.quotesIndirect())
                .all(
                        mention.about(),
                        about -> out.string(about.type().name())
                                .string(about.entity())
                                .unsigned(about.quotesDirect())
                                .unsigned(about.quotesMixed())
                                .unsigned(about.quotesIndirect()));
    }

    HashedEvent<MentionEvent> mention(BinaryReader in) {
        long content = in.fixed();
        EntityType type = EntityType.valueOf(in.string());
        String entity = in.string();
        String entityId = in.stringOrNull();
        int count = in.count();
        Quoted quoted = new Quoted(
                in.count(),
                in.count(),
                in.count(),
                in.all(() -> new SpokenOf(
                        EntityType.valueOf(in.string()), in.string(), in.count(), in.count(), in.count())));
        MentionEvent event = MentionEvent.of(
                HashedEvent.UNSENT,
                origin,
                new Named(type, entity, entityId, null),
                new Occurrences(count, null),
                quoted);
        return HashedEvent.published(event.id(), content, event);
    }
}
