package io.quotewire.streaming.contract;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts that {@link QuoteEvent#of} puts an event together of. */
public final class QuoteParts {
    private QuoteParts() {}

    /**
     * Where in an article the quote stands.
     *
     * @param id see {@link Ids#passage}
     * @param fingerprint see {@link Ids#fingerprint}
     * @param sayingId see {@link Ids#saying}
     */
    public record Passage(
            String id,
            QuoteType type,
            int start,
            int end,
            int statement,
            double confidence,
            @Nullable String fingerprint,
            @Nullable String sayingId) {}

    /** Who said it, by the names that keys are made of. */
    public record SpokenBy(
            @Nullable String speaker, @Nullable String speakerId, SpeakerKind kind, List<String> coSpeakers) {}

    /** The words of the quote, those around it and how sure each part of it is, which a retraction leaves out. */
    public record Wording(
            @Nullable String title,
            @Nullable String origin,
            @Nullable Boolean embedded,
            @Nullable String text,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Double contentConfidence,
            @Nullable Double speakerConfidence) {
        public static final Wording NONE = new Wording(null, null, null, null, null, null, null, null);
    }

    /** By which words the speaker was found, which a retraction leaves out. */
    public record SourceAndCue(
            @Nullable EntityType speakerType,
            @Nullable List<EntityType> coSpeakerTypes,
            @Nullable String role,
            @Nullable String speakerText,
            @Nullable Integer speakerStart,
            @Nullable Integer speakerEnd,
            @Nullable String cue,
            @Nullable Integer cueStart,
            @Nullable Integer cueEnd) {
        public static final SourceAndCue NONE = new SourceAndCue(null, null, null, null, null, null, null, null, null);
    }
}
