package io.quotewire.streaming.contract;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts from which {@link QuoteEvent#of} assembles an event. */
public final class QuoteParts {
    private QuoteParts() {}

    /**
     * The passage that is quoted.
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

    /** Who said it, under the names from which keys are made. */
    public record SpokenBy(
            @Nullable String speaker, @Nullable String speakerId, SpeakerKind kind, List<String> coSpeakers) {}

    /** The words of quote and statement, their context and the confidence of each part; absent from a retraction. */
    public record Wording(
            @Nullable String title,
            @Nullable String origin,
            @Nullable Boolean embedded,
            @Nullable String text,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer statementPart,
            @Nullable String statementText,
            @Nullable Double contentConfidence,
            @Nullable Double speakerConfidence) {
        public static final Wording NONE = new Wording(null, null, null, null, null, null, null, null, null, null);
    }

    /** The words by which the speaker was found; absent from a retraction. */
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
