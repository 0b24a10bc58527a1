package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Phrase;
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
 * Adds to what a relative clause reports that of which it is said: of "The winch, which Hale said was old", which
 * reports "was old", also "The winch"; nothing to "what Hale said was a leak". Pure functions.
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
                            .filter(phrase -> !isPronoun(text, phrase))
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

    /** Whether source and cue precede the only content. */
    private static boolean mayLackSubject(AttributionFrame frame) {
        Span cue = frame.cue();
        Span source = frame.source();
        return frame.type() != QuoteType.DIRECT
                && frame.contents().size() == 1
                && cue != null
                && source != null
                && Math.max(source.end(), cue.end()) <= frame.start();
    }

    private static Optional<Phrase> head(NewsText text, AttributionFrame frame) {
        Span source = frame.source();
        Span cue = frame.cue();
        int verb = text.tokens().at(frame.start());
        if (source == null || cue == null || !text.isFinite(verb)) {
            return Optional.empty();
        }
        int report = text.tokens().at(Math.min(source.start(), cue.start()));
        int from = text.sentences().start(text.sentenceAt(verb));
        int before = text.isComma(report - 1) ? report - 2 : report - 1; // "which, Hale said, was"
        if (before <= from || text.is(before, WordSet.WHAT)) {
            return Optional.empty();
        }
        if (text.is(before, WordSet.OBJECT_RELATIVE)) {
            return text.is(before - 1, WordSet.ANY_PREPOSITION)
                    ? Optional.empty()
                    : AntecedentPhrase.before(text, before, verb, from);
        }
        boolean bare = before == report - 1 && source.start() < cue.start();
        return bare && IN_RELATIVE.contains(frame.evidence())
                ? AntecedentPhrase.before(text, report, verb, from)
                : Optional.empty();
    }

    /** "(It took notes,) something (Hale said was odd)": tells no more than "which". */
    private static boolean isPronoun(NewsText text, Phrase phrase) {
        return phrase.end() == phrase.start() + 1 && text.is(phrase.start(), WordSet.SUBJECT, WordSet.SOMEBODY);
    }
}
