package io.quotewire.processor.correction;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changed copies of a quote. */
final class QuoteCopy {
    private final Quote from;

    private QuoteCopy(Quote from) {
        this.from = from;
    }

    static QuoteCopy of(Quote quote) {
        return new QuoteCopy(quote);
    }

    /** What kind of speaker an entity of that type is; nobody is unknown. */
    static SpeakerKind kind(@Nullable EntityType type) {
        if (type == null) {
            return SpeakerKind.UNKNOWN;
        }
        return type == EntityType.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
    }

    /** Said by somebody else, alone, for which no words of the article are given. */
    QuoteCopy spokenBy(@Nullable String speaker, @Nullable String speakerId, SpeakerKind kind) {
        return new QuoteCopy(new Quote(
                from.type(),
                from.start(),
                from.end(),
                from.text(),
                from.statement(),
                speaker,
                speakerId,
                kind,
                null,
                List.of(),
                null,
                null,
                null,
                from.cue(),
                from.cueStart(),
                from.cueEnd(),
                from.about(),
                from.confidence(),
                from.contentConfidence(),
                from.speakerConfidence(),
                from.embedded()));
    }

    QuoteCopy certain() {
        return named(from.speaker(), from.speakerId(), from.speakerKind(), from.coSpeakers(), from.about(), 1, 1);
    }

    /** With other names for those it has. */
    QuoteCopy named(
            @Nullable String speaker,
            @Nullable String speakerId,
            SpeakerKind kind,
            List<String> coSpeakers,
            List<AboutEntity> about) {
        return named(speaker, speakerId, kind, coSpeakers, about, from.confidence(), from.speakerConfidence());
    }

    Quote quote() {
        return from;
    }

    private QuoteCopy named(
            @Nullable String speaker,
            @Nullable String speakerId,
            SpeakerKind kind,
            List<String> coSpeakers,
            List<AboutEntity> about,
            double confidence,
            double speakerConfidence) {
        return new QuoteCopy(new Quote(
                from.type(),
                from.start(),
                from.end(),
                from.text(),
                from.statement(),
                speaker,
                speakerId,
                kind,
                from.speakerRole(),
                coSpeakers,
                from.speakerText(),
                from.speakerStart(),
                from.speakerEnd(),
                from.cue(),
                from.cueStart(),
                from.cueEnd(),
                about,
                confidence,
                from.contentConfidence(),
                speakerConfidence,
                from.embedded()));
    }
}
