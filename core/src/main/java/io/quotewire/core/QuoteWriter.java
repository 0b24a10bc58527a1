package io.quotewire.core;

import io.quotewire.core.direct.Boilerplate;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.Quote;
import io.quotewire.core.speaker.Speaker;
import io.quotewire.core.speaker.Speakers;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.CodePointOffsets;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns frames, in the order of the text, into quotes: who speaks, of whom, how sure, in code points. */
final class QuoteWriter {
    private final NewsText text;
    private final Mentions mentions;
    private final Speakers speakers;
    private final CodePointOffsets offsets;
    private final List<Quote> quotes = new ArrayList<>();
    private int statement;
    private @Nullable Speaker speaker;
    private @Nullable Span source;

    QuoteWriter(NewsText text, Mentions mentions, Speakers speakers) {
        this.text = text;
        this.mentions = mentions;
        this.speakers = speakers;
        this.offsets = CodePointOffsets.of(text.tokens().text());
    }

    /** Writes the quotes of the next frame. One without a source goes on with the speaker before. */
    void write(AttributionFrame frame) {
        int paragraph = text.paragraphs().at(frame.contents().get(0).start());
        if (paragraph >= 0 && Boilerplate.is(text.tokens().text(), text.paragraphs(), paragraph)) {
            return;
        }
        if (frame.source() != null) {
            source = frame.source();
            speaker = speakers.of(frame.source());
        }
        if (speaker == null) {
            return;
        }
        for (Span content : frame.contents()) {
            quotes.add(quote(frame, content, speaker));
        }
        statement++;
    }

    /** All quotes so far, ordered by start, then end. */
    List<Quote> quotes() {
        quotes.sort(Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end));
        return List.copyOf(quotes);
    }

    private Quote quote(AttributionFrame frame, Span content, Speaker said) {
        Span cue = frame.cue();
        String name = said.name();
        return new Quote(
                frame.type(),
                offsets.at(content.start()),
                offsets.at(content.end()),
                words(content),
                statement,
                name == null ? null : mentions.entity(name),
                name == null ? null : mentions.entityId(name).orElse(null),
                said.kind(),
                name == null ? null : mentions.role(name).orElse(null),
                said.others().stream().map(mentions::entity).toList(),
                source == null ? null : words(source),
                source == null ? null : offsets.at(source.start()),
                source == null ? null : offsets.at(source.end()),
                cue == null ? null : words(cue),
                cue == null ? null : offsets.at(cue.start()),
                cue == null ? null : offsets.at(cue.end()),
                mentions.inside(content),
                Confidence.of(frame, said.path()));
    }

    private String words(Span span) {
        return text.tokens().text().substring(span.start(), span.end());
    }
}
