package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueCertainty;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.source.Exhibit;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.PhaseVerb;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds frames from token ranges. */
final class Frames {
    private Frames() {}

    /** Converts a token range to a character span. */
    static Span span(NewsText text, int start, int end) {
        return new Span(text.tokens().start(start), text.tokens().end(end - 1));
    }

    /** A frame of reported speech; empty if the contents are entirely inside quote marks, and so direct speech. */
    static Optional<AttributionFrame> of(
            NewsText text, List<Phrase> contents, @Nullable Span cue, @Nullable Phrase source, Evidence evidence) {
        boolean quoted = false;
        boolean free = false;
        List<Span> spans = new ArrayList<>();
        for (Phrase content : contents) {
            if (content.end() <= content.start()) {
                return Optional.empty();
            }
            for (int i = content.start(); i < content.end() && !(quoted && free); i++) {
                boolean inside = text.isQuoted(i);
                if (!(inside ? quoted : free) && text.isWord(i)) {
                    quoted |= inside;
                    free |= !inside;
                }
            }
            int end = Scan.backPast(content.end(), content.start() + 1, token -> Pause.at(text, token - 1));
            spans.add(span(text, content.start(), end));
        }
        if (!free) {
            return Optional.empty();
        }
        Span said = source == null ? null : span(text, source.start(), source.end());
        return Optional.of(
                new AttributionFrame(quoted ? QuoteType.MIXED : QuoteType.INDIRECT, spans, cue, said, evidence));
    }

    /** A frame for a quoted passage that is all a text says: "a banner saying “No cuts”", "Hill: “No cuts” as". */
    static AttributionFrame ofPassage(NewsText text, int quote, @Nullable Span cue, Phrase source, Evidence evidence) {
        Span said = new Span(text.quotes().start(quote), text.quotes().end(quote));
        Span by = span(text, source.start(), source.end());
        return new AttributionFrame(QuoteType.DIRECT, List.of(said), cue, by, evidence);
    }

    /**
     * A frame for the source's statement by the cue, with evidence by the cue's certainty, which is low if figures show
     * it. Empty for what tests and pictures show.
     */
    static Optional<AttributionFrame> of(NewsText text, List<Phrase> contents, Cue cue, Phrase source, ByCue evidence) {
        if (Exhibit.is(text, cue, source) || onlyIntroduce(text, contents)) {
            return Optional.empty();
        }
        CueCertainty sure = Exhibit.isOfSigns(text, cue, source)
                ? CueCertainty.LOW
                : cue.entry().sure();
        return of(text, contents, cue(text, cue), source, evidence.of(sure));
    }

    /**
     * "The Herald says that Ana Ruiz told it: “…”", "According to the Herald, Ana Ruiz said: “…”", "Hill said she heard
     * Kelly shout: “…”": the words report nothing but who said the passage after them.
     */
    static boolean onlyIntroduce(NewsText text, List<Phrase> contents) {
        Phrase last = contents.get(contents.size() - 1);
        if (contents.size() > 1 || !text.isMark(last.end(), ':') || !text.isQuoted(last.end() + 1)) {
            return false;
        }
        for (int i = last.end() - 1; i > last.start(); i--) {
            int inner = text.cueAt(i);
            if (inner >= 0) {
                Cue cue = text.cues().get(inner);
                return cue.entry().takes(Takes.QUOTE)
                        && !Scan.any(last.start() + 1, cue.first(), word -> isDeed(text, cue, word))
                        && !text.hasFinite(cue.end(), last.end());
            }
            if (Pause.at(text, i)) {
                return false;
            }
        }
        return false;
    }

    /** A finite verb, but not that of hearing who speaks: "Kelly left (and said)"; not "was heard (saying)". */
    private static boolean isDeed(NewsText text, Cue cue, int i) {
        boolean perceives = text.is(i, WordSet.PERCEIVING)
                || (text.is(i, WordClass.AUXILIARY)
                        && Scan.any(i + 1, i + 3, next -> text.is(next, WordSet.PERCEIVING)));
        boolean speaks = cue.entry().kind() == CueKind.STATEMENT; // not "kept thinking: “…”"
        return text.isFinite(i) && !(speaks && (perceives || PhaseVerb.isAt(text, i)));
    }

    static Span cue(NewsText text, Cue cue) {
        return span(text, cue.first(), cue.end());
    }
}
