package io.quotewire.streaming.contract;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.QuoteParts.Passage;
import io.quotewire.streaming.contract.QuoteParts.SourceAndCue;
import io.quotewire.streaming.contract.QuoteParts.SpokenBy;
import io.quotewire.streaming.contract.QuoteParts.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quote was published or retracted: the value on {@code quotes}. Its key is the speaker's name, the words that
 * describe a group, or the article's id if there are neither. The same {@link #id} always has the same key, so an
 * upsert by id yields a table of the quotes currently published. A changed quote that keeps its id is retracted, then
 * published again. A retraction carries what identifies and counts the quote, with {@code revision} and {@code
 * ingestedAt} of the version that caused it; its words, role and cue are absent.
 *
 * <p>Offsets count Unicode code points of the article's body.
 *
 * @param id of this quote by this speaker; see {@link Ids#quote}
 * @param passageId of the passage, whoever said it; see {@link Ids#passage}
 * @param origin the news agency whose copy the article is, according to its dateline or byline; absent if neither names
 *     one
 * @param storyId shared by the articles that tell the same text; absent for an article published before stories were
 *     introduced
 * @param publishedAtAssumed true if the article gave no usable date and {@code ingestedAt} is used instead
 * @param embedded true for a social media post that is embedded in the article and quoted from its author; otherwise,
 *     and in a retraction, absent
 * @param prefix up to 32 code points before the quote
 * @param suffix up to 32 code points after the quote
 * @param statement shared by the quotes of this article that are parts of one statement
 * @param statementPart the number of the part, from 1; absent if the quote is a whole statement, and in a retraction
 * @param statementText the whole statement, to be read by people; absent likewise, and if it is very long; see {@link
 *     io.quotewire.core.statement.Statements}
 * @param speaker the resolved name, or the words that describe a group; absent if {@code speakerKind} is UNNAMED or
 *     UNKNOWN
 * @param speakerType the type of the entity that is the speaker, if it differs from {@code speakerKind}: LOCATION in
 *     "Kenya said"; absent in a retraction
 * @param coSpeakerTypes the types of {@code coSpeakers}, in their order; absent if all agree with {@code speakerKind},
 *     in a retraction, and in a quote published before this field was introduced
 * @param speakerText the words that denote the speaker here
 * @param about entities inside the quote
 * @param confidence that it is speech and the speaker is right: 0 to 1, in thousandths
 * @param contentConfidence that it begins and ends where it should, whoever said it: 0 to 1, in thousandths; absent in
 *     a retraction, and in a quote published before this field was introduced
 * @param speakerConfidence that the speaker is right, given that it is speech: 0 to 1, in thousandths; absent likewise
 * @param fingerprint the same for the same words in any article; see {@link Ids#fingerprint}
 * @param sayingId the same for the same words however they were cut, as far as that can be recognised; see {@link
 *     Ids#saying}. Absent in a quote published before this field was introduced, and in its retraction: see {@link
 *     #saying}
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
        @Nullable String origin,
        @Nullable String storyId,
        Instant publishedAt,
        boolean publishedAtAssumed,
        @Nullable Instant ingestedAt,
        @Nullable Instant extractedAt,
        @Nullable String language,
        QuoteType type,
        @Nullable Boolean embedded,
        @Nullable String text,
        int start,
        int end,
        @Nullable String prefix,
        @Nullable String suffix,
        int statement,
        @Nullable Integer statementPart,
        @Nullable String statementText,
        @Nullable String speaker,
        @Nullable String speakerId,
        SpeakerKind speakerKind,
        @Nullable EntityType speakerType,
        @Nullable String speakerRole,
        List<String> coSpeakers,
        @Nullable List<EntityType> coSpeakerTypes,
        @Nullable String speakerText,
        @Nullable Integer speakerStart,
        @Nullable Integer speakerEnd,
        @Nullable String cue,
        @Nullable Integer cueStart,
        @Nullable Integer cueEnd,
        List<AboutEntity> about,
        double confidence,
        @Nullable Double contentConfidence,
        @Nullable Double speakerConfidence,
        @Nullable String fingerprint,
        @Nullable String sayingId,
        String extractor) {

    public static final int SCHEMA_VERSION = 1;

    public QuoteEvent {
        Ranges.span("the quote", start, end);
        Ranges.notNegative("statement", statement);
        Ranges.positive("statementPart", statementPart == null ? 1 : statementPart);
        Ranges.share("confidence", confidence);
        Ranges.share("contentConfidence", orZero(contentConfidence));
        Ranges.share("speakerConfidence", orZero(speakerConfidence));
        Ranges.span("the speaker", orZero(speakerStart), orZero(speakerEnd));
        Ranges.span("the cue", orZero(cueStart), orZero(cueEnd));
    }

    /** The speaker, if identified by a name; empty for a group as well, of which only a description is known. */
    public Optional<String> namedSpeaker() {
        return Optional.ofNullable(speaker).filter(any -> speakerKind.isNamed());
    }

    /**
     * The id that groups quotes of the same words: the saying id it was published with, or, for a quote published
     * before there were such ids, its fingerprint.
     */
    public Optional<String> saying() {
        return Optional.ofNullable(sayingId).or(() -> Optional.ofNullable(fingerprint));
    }

    /** An event that has not been sent, so its stamp is still empty; see {@link #stamped}. */
    public static QuoteEvent of(
            Change change,
            Origin origin,
            Passage passage,
            SpokenBy by,
            List<AboutEntity> about,
            Wording wording,
            SourceAndCue source) {
        String id = Ids.quote(passage.id(), by.speaker());
        return new Unsent(SCHEMA_VERSION, id, origin, passage, by, about, wording, source).at(change, Optional.empty());
    }

    /** A copy with this change and this stamp. */
    public QuoteEvent stamped(Change change, Stamp stamp) {
        return parts().at(change, Optional.of(stamp));
    }

    private Unsent parts() {
        return new Unsent(
                schemaVersion,
                id,
                new Origin(articleId, url, publisher, publishedAt, publishedAtAssumed, false, language, storyId),
                new Passage(passageId, type, start, end, statement, confidence, fingerprint, sayingId),
                new SpokenBy(speaker, speakerId, speakerKind, coSpeakers),
                about,
                new Wording(
                        title,
                        origin,
                        embedded,
                        text,
                        prefix,
                        suffix,
                        statementPart,
                        statementText,
                        contentConfidence,
                        speakerConfidence),
                new SourceAndCue(
                        speakerType,
                        coSpeakerTypes,
                        speakerRole,
                        speakerText,
                        speakerStart,
                        speakerEnd,
                        cue,
                        cueStart,
                        cueEnd));
    }

    /** All parts of an event but its change and stamp; the one place where an event is assembled. */
    private record Unsent(
            int schemaVersion,
            String id,
            Origin origin,
            Passage passage,
            SpokenBy by,
            List<AboutEntity> about,
            Wording wording,
            SourceAndCue source) {
        QuoteEvent at(Change change, Optional<Stamp> stamp) {
            return new QuoteEvent(
                    schemaVersion,
                    id,
                    passage.id(),
                    change,
                    origin.articleId(),
                    stamp.map(Stamp::revision).orElse(0L),
                    origin.url(),
                    origin.publisher(),
                    wording.title(),
                    wording.origin(),
                    origin.storyId(),
                    origin.publishedAt(),
                    origin.assumed(),
                    stamp.map(Stamp::ingestedAt).orElse(null),
                    stamp.map(Stamp::extractedAt).orElse(null),
                    origin.language(),
                    passage.type(),
                    wording.embedded(),
                    wording.text(),
                    passage.start(),
                    passage.end(),
                    wording.prefix(),
                    wording.suffix(),
                    passage.statement(),
                    wording.statementPart(),
                    wording.statementText(),
                    by.speaker(),
                    by.speakerId(),
                    by.kind(),
                    source.speakerType(),
                    source.role(),
                    by.coSpeakers(),
                    source.coSpeakerTypes(),
                    source.speakerText(),
                    source.speakerStart(),
                    source.speakerEnd(),
                    source.cue(),
                    source.cueStart(),
                    source.cueEnd(),
                    about,
                    passage.confidence(),
                    wording.contentConfidence(),
                    wording.speakerConfidence(),
                    passage.fingerprint(),
                    passage.sayingId(),
                    stamp.map(Stamp::extractor).orElse(""));
        }
    }

    private static double orZero(@Nullable Double share) {
        return share == null ? 0 : share;
    }

    private static int orZero(@Nullable Integer offset) {
        return offset == null ? 0 : offset;
    }
}
