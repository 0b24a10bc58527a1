package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.source.BareRelative;
import io.quotewire.core.indirect.start.AntecedentPhrase;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Adds to what a relative clause reports that of which it is said: of "The old winch, which Hale said was unsafe", which
 * reports "was unsafe", also "The old winch". Pure functions.
 */
public final class RelativeAntecedent {
    private static final Set<Evidence> IN_RELATIVE =
            Collections.unmodifiableSet(EnumSet.range(Evidence.SAID_IN_RELATIVE_HIGH, Evidence.SAID_IN_RELATIVE_LOW));

    private RelativeAntecedent() {}

    /** The same frames; those of relative clauses with these words ahead, unless a frame reports them already. */
    public static List<AttributionFrame> added(NewsText text, List<AttributionFrame> frames) {
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        for (AttributionFrame frame : frames) {
            frame.contents().forEach(part -> taken.put(part.start(), part.end()));
        }
        List<AttributionFrame> whole = new ArrayList<>(frames.size());
        for (AttributionFrame frame : frames) {
            Optional<Span> head = mayLackSubject(frame)
                    ? head(text, frame)
                            .map(phrase -> Frames.span(text, phrase.start(), phrase.end()))
                            .filter(span -> isFree(span, taken))
                    : Optional.empty();
            whole.add(head.map(span -> frame.of(List.of(span, frame.contents().get(0))))
                    .orElse(frame));
        }
        return whole;
    }

    private static boolean isFree(Span part, NavigableMap<Integer, Integer> taken) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(part.end());
        return before == null || before.getValue() <= part.start();
    }

    /** Whether the source, the cue and the only content follow one another. */
    private static boolean mayLackSubject(AttributionFrame frame) {
        Span cue = frame.cue();
        Span source = frame.source();
        return frame.type() != QuoteType.DIRECT
                && frame.contents().size() == 1
                && cue != null
                && source != null
                && source.end() <= cue.start()
                && cue.end() <= frame.start();
    }

    private static Optional<Phrase> head(NewsText text, AttributionFrame frame) {
        Span source = frame.source();
        int verb = text.tokens().at(frame.start());
        if (source == null || !text.isFinite(verb)) {
            return Optional.empty();
        }
        int speaker = text.tokens().at(source.start());
        int from = text.sentences().start(text.sentenceAt(verb));
        int before = speaker - 1;
        boolean relative = IN_RELATIVE.contains(frame.evidence());
        if (before <= from) {
            return Optional.empty();
        }
        if (text.is(before, WordSet.WHAT)) {
            return relative ? Optional.of(new Phrase(before, before + 1)) : Optional.empty();
        }
        boolean pronoun = text.is(before, WordSet.OBJECT_RELATIVE);
        boolean opens = pronoun
                ? !text.is(before - 1, WordSet.ANY_PREPOSITION)
                : relative
                        || isBare(text, frame, new Phrase(speaker, text.tokens().at(source.end() - 1) + 1));
        return opens ? AntecedentPhrase.before(text, pronoun ? before : speaker, verb, from) : Optional.empty();
    }

    /** "A winch | riggers say broke it". */
    private static boolean isBare(NewsText text, AttributionFrame frame, Phrase source) {
        Span words = frame.cue();
        int cue = words == null ? -1 : text.cueAt(text.tokens().at(words.start()));
        return cue >= 0 && BareRelative.is(text, text.cues().get(cue), source);
    }
}
