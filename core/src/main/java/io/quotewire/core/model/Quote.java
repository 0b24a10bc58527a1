package io.quotewire.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One passage of quoted or reported speech in an article's body, with its speaker.
 *
 * @param type direct, mixed or indirect speech
 * @param statement number of the utterance within the article, from 0; fragments of one utterance share it
 * @param content what is said; without the quote marks around a direct quote
 * @param by who says it
 * @param source the words that refer to the speaker here ("he", "Defense Secretary Jim Mattis"), or null
 * @param reporting the words that report the speech ("said", "according to"), or null
 * @param about the entities named inside the quote, in order of appearance, each once
 * @param confidences how confident the extractor is in it
 * @param embedded whether it is a social-media post embedded in the article, said by its author
 * @param derivation how the extractor came to it, or null if it does not say
 */
public record Quote(
        QuoteType type,
        int statement,
        Words content,
        SaidBy by,
        @Nullable Words source,
        @Nullable Words reporting,
        List<AboutEntity> about,
        Confidences confidences,
        boolean embedded,
        @Nullable Derivation derivation) {

    public Quote {
        about = List.copyOf(about);
    }

    /** A quote whose extractor does not say how it came to it. */
    public Quote(
            QuoteType type,
            int statement,
            Words content,
            SaidBy by,
            @Nullable Words source,
            @Nullable Words reporting,
            List<AboutEntity> about,
            Confidences confidences,
            boolean embedded) {
        this(type, statement, content, by, source, reporting, about, confidences, embedded, null);
    }

    /** This quote with another speaker, for whom the article has no words. */
    public Quote saidBy(SaidBy other) {
        return new Quote(type, statement, content, other, null, reporting, about, confidences, embedded, derivation);
    }

    /** This quote with other names for its speaker and entities. */
    public Quote named(SaidBy renamed, List<AboutEntity> entities) {
        return new Quote(
                type, statement, content, renamed, source, reporting, entities, confidences, embedded, derivation);
    }

    /** This quote with other confidences. */
    public Quote sure(Confidences other) {
        return new Quote(type, statement, content, by, source, reporting, about, other, embedded, derivation);
    }

    /** First code point of the content. */
    public int start() {
        return content.start();
    }

    /** Code point after the content. */
    public int end() {
        return content.end();
    }

    /** The words that are said. */
    public String text() {
        return content.text();
    }

    /** {@link SaidBy#name}. */
    public @Nullable String speaker() {
        return by.name();
    }

    /** {@link SaidBy#id}. */
    public @Nullable String speakerId() {
        return by.id();
    }

    /** {@link SaidBy#kind}. */
    public SpeakerKind speakerKind() {
        return by.kind();
    }

    /** {@link SaidBy#role}. */
    public @Nullable String speakerRole() {
        return by.role();
    }

    /** {@link SaidBy#others}. */
    public List<String> coSpeakers() {
        return by.others();
    }

    /** The words that refer to the speaker here, or null. */
    public @Nullable String speakerText() {
        return source == null ? null : source.text();
    }

    /** First code point of {@link #speakerText}; null if that is. */
    public @Nullable Integer speakerStart() {
        return source == null ? null : source.start();
    }

    /** Code point after {@link #speakerText}; null if that is. */
    public @Nullable Integer speakerEnd() {
        return source == null ? null : source.end();
    }

    /** The words that report the speech, or null. */
    public @Nullable String cue() {
        return reporting == null ? null : reporting.text();
    }

    /** First code point of {@link #cue}; null if that is. */
    public @Nullable Integer cueStart() {
        return reporting == null ? null : reporting.start();
    }

    /** Code point after {@link #cue}; null if that is. */
    public @Nullable Integer cueEnd() {
        return reporting == null ? null : reporting.end();
    }

    /** {@link Confidences#all}. */
    public double confidence() {
        return confidences.all();
    }

    /** {@link Confidences#content}. */
    public double contentConfidence() {
        return confidences.content();
    }

    /** {@link Confidences#speaker}. */
    public double speakerConfidence() {
        return confidences.speaker();
    }
}
