package io.quotewire.core;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ContentEnd;
import io.quotewire.core.frame.CueWording;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.Derivation;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.Utterance;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns utterances into quotes: adds the speaker, the entities the quote speaks of and the confidences, and converts
 * offsets into code points. This is the last step of the library; {@code QuoteEvents} of the processor makes an event
 * of the quote, and {@code EventRecords} a record of the event.
 */
final class QuoteWriter {
    private static final Comparator<Quote> IN_ORDER =
            Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end);

    private final OriginalWords body;
    private final NewsText text;
    private final Mentions mentions;

    /**
     * @param body the original body, from which the words of the quotes are copied unchanged
     * @param text the same text in normal form, unwrapped
     */
    QuoteWriter(OriginalWords body, NewsText text, Mentions mentions) {
        this.body = body;
        this.text = text;
        this.mentions = mentions;
    }

    /** The quotes of the utterances, one for each part of their content, ordered by start, then end. */
    List<Quote> quotes(List<Utterance> utterances) {
        List<Quote> quotes = new ArrayList<>();
        for (int statement = 0; statement < utterances.size(); statement++) {
            Utterance utterance = utterances.get(statement);
            for (Span content : utterance.frame().contents()) {
                quotes.add(quote(utterance, content, statement));
            }
        }
        quotes.sort(IN_ORDER);
        return quotes;
    }

    private Quote quote(Utterance utterance, Span content, int statement) {
        AttributionFrame frame = utterance.frame();
        SpeakerPath path = utterance.speaker().path();
        SpeakerKind kind = utterance.speaker().kind();
        Span cue = frame.cue();
        return new Quote(
                frame.type(),
                statement,
                body.withBrackets(content),
                by(utterance.speaker()),
                body.at(utterance.source()),
                cue == null ? null : body.at(cue),
                mentions.inside(content),
                new Confidences(
                        Confidence.of(frame, path, kind),
                        Confidence.ofContent(frame, ContentEnd.of(text, content), CueWording.of(text, cue), kind),
                        Confidence.ofSpeaker(frame, path, kind)),
                frame.evidence() == Evidence.EMBEDDED_POST,
                new Derivation(frame.evidence().name(), path.name()));
    }

    private SaidBy by(Speaker speaker) {
        String name = speaker.name();
        List<String> others = each(speaker.others(), mentions::entity);
        // A group keeps its words, even if a name in the text or the catalogue is spelt the same.
        if (name == null || !speaker.kind().isNamed()) {
            return new SaidBy(published(name), null, speaker.kind(), published(speaker.called()), others);
        }
        return new SaidBy(
                mentions.entity(name),
                mentions.entityId(name).orElse(null),
                speaker.kind(),
                mentions.role(name).orElse(null),
                others,
                mentions.ownName(name),
                each(speaker.others(), mentions::ownName));
    }

    /** Maps each name; most speakers speak alone. */
    private static List<String> each(List<String> names, UnaryOperator<String> made) {
        return names.isEmpty() ? List.of() : names.stream().map(made).toList();
    }

    private static @Nullable String published(@Nullable String words) {
        return words == null ? null : NameForm.published(words);
    }
}
