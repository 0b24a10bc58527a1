package io.quotewire.streaming.contract;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote was published or retracted: the value on {@code quotes}. Its key is the speaker's name, the article's id where
 * there is none. The same {@link #id} always has the same key, so a table of what stands is an upsert by id. A
 * changed quote that keeps its id is retracted, then published again. A retraction carries what identifies and counts the
 * quote, with {@code revision} and {@code ingestedAt} of the version that caused it; its words, its role and its cue are
 * absent.
 *
 * <p>Offsets count Unicode code points of the article's body.
 *
 * @param id of this quote by this speaker; see {@link Ids#quote}
 * @param passageId of the passage, whoever said it; see {@link Ids#passage}
 * @param publishedAtAssumed true where the article gave no usable date and {@code ingestedAt} stands in
 * @param prefix up to 32 code points before the quote
 * @param suffix up to 32 code points after the quote
 * @param statement fragments of one utterance in this article share it
 * @param speakerText the words that name the speaker here
 * @param about entities inside the quote
 * @param confidence 0 to 1, in thousandths
 * @param fingerprint the same for the same words in any article; see {@link Ids#fingerprint}
 * @param extractor version of the extractor
 */
public record QuoteEvent(
        int schemaVersion,
        String id,
        String passageId,
        Change change,
        String articleId,
        long revision,
        @Nullable String url,
        String publisher,
        @Nullable String title,
        Instant publishedAt,
        boolean publishedAtAssumed,
        @Nullable Instant ingestedAt,
        @Nullable Instant extractedAt,
        @Nullable String language,
        QuoteType type,
        @Nullable String text,
        int start,
        int end,
        @Nullable String prefix,
        @Nullable String suffix,
        int statement,
        @Nullable String speaker,
        @Nullable String speakerId,
        SpeakerKind speakerKind,
        @Nullable String speakerRole,
        List<String> coSpeakers,
        @Nullable String speakerText,
        @Nullable Integer speakerStart,
        @Nullable Integer speakerEnd,
        @Nullable String cue,
        @Nullable Integer cueStart,
        @Nullable Integer cueEnd,
        List<AboutEntity> about,
        double confidence,
        @Nullable String fingerprint,
        String extractor) {

    public static final int SCHEMA_VERSION = 1;

    /** The same fact at another moment of its life. */
    public QuoteEvent stamped(
            Change change, long revision, @Nullable Instant ingestedAt, Instant extractedAt, String extractor) {
        return new QuoteEvent(
                schemaVersion,
                id,
                passageId,
                change,
                articleId,
                revision,
                url,
                publisher,
                title,
                publishedAt,
                publishedAtAssumed,
                ingestedAt,
                extractedAt,
                language,
                type,
                text,
                start,
                end,
                prefix,
                suffix,
                statement,
                speaker,
                speakerId,
                speakerKind,
                speakerRole,
                coSpeakers,
                speakerText,
                speakerStart,
                speakerEnd,
                cue,
                cueStart,
                cueEnd,
                about,
                confidence,
                fingerprint,
                extractor);
    }
}
