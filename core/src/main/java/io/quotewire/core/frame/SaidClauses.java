package io.quotewire.core.frame;

import io.quotewire.core.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The clauses that somebody says, by where they begin: what is reported within them is told by who says them. */
final class SaidClauses {
    private static final Set<Evidence> CLAUSE =
            Collections.unmodifiableSet(EnumSet.range(Evidence.THAT_CLAUSE_HIGH, Evidence.CLAUSE_LOW));

    private static final Pattern SAYS = Pattern.compile("\\b(said|says?|saying)$");
    private static final Pattern NARRATORS = Pattern.compile("[,;:()\"“”–—]| - | (as|after|before|while)\\s+$");

    private final String text;
    private final NavigableMap<Integer, AttributionFrame> byStart = new TreeMap<>();

    SaidClauses(String text) {
        this.text = text;
    }

    void add(AttributionFrame clause) {
        byStart.merge(clause.contents().get(0).start(), clause, SaidClauses::further);
    }

    /**
     * Whether the frame reports a clause within one that is said: "said | it was shut because the crew had told her
     * that it would break"; not behind a comma, "as", "after", "before" or "while", where the narrator may go on, nor
     * "a letter from Voss saying that".
     */
    boolean mention(AttributionFrame frame) {
        Span source = frame.source();
        Span cue = frame.cue();
        Integer start = source == null || !isClause(frame) ? null : byStart.lowerKey(source.start());
        return start != null
                && cue != null
                && holdEndOf(frame)
                && !words(text, cue).endsWith("ing")
                && !NARRATORS
                        .matcher(text)
                        .region(start, Objects.requireNonNull(source).start())
                        .find();
    }

    /** Whether it ends within the last that begins before its source: "said | the crew's claim that it rained". */
    boolean holdEndOf(AttributionFrame frame) {
        Span source = frame.source();
        Map.Entry<Integer, AttributionFrame> clause = source == null ? null : byStart.lowerEntry(source.start());
        Span cue = clause == null ? null : clause.getValue().cue();
        return clause != null
                && cue != null
                && last(frame).end() <= last(clause.getValue()).end()
                && SAYS.matcher(words(text, cue)).find();
    }

    /** Who says the last clause that begins before its source; only of a frame whose end such a clause holds. */
    String wordsOfTeller(AttributionFrame frame) {
        AttributionFrame clause = Objects.requireNonNull(
                byStart.lowerEntry(Objects.requireNonNull(frame.source()).start())
                        .getValue());
        return words(text, Objects.requireNonNull(clause.source()));
    }

    /** Whether it reports a clause behind its cue: "said it was old", "said that it was old". */
    static boolean isClause(AttributionFrame frame) {
        return CLAUSE.contains(frame.evidence());
    }

    static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    static AttributionFrame further(AttributionFrame a, AttributionFrame b) {
        return last(b).end() > last(a).end() ? b : a;
    }

    static Span last(AttributionFrame frame) {
        return frame.contents().get(frame.contents().size() - 1);
    }
}
