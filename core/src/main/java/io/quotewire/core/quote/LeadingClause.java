package io.quotewire.core.quote;

import io.quotewire.core.cue.Cue;
import java.util.Optional;

/** The clause before the quote: Hill said "…", Hill told reporters: "…", Hill said the plan was "a shame". */
final class LeadingClause implements PassageFinder {
    private static final double SURE = 0.92;
    private static final double LIKELY = 0.7;
    private static final double FRAGMENT = 0.6;
    private static final int FARTHEST = 60;

    private final NewsText text;
    private final SubjectBefore before;
    private final SubjectAfter after;

    LeadingClause(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
        this.after = new SubjectAfter(text);
    }

    @Override
    public Optional<Attribution> find(int quote) {
        int start = Clause.start(text, quote);
        int first = text.firstToken(quote);
        int at = lastCue(first, start);
        if (at < 0) {
            return Optional.empty();
        }
        Cue cue = text.cues().get(at);
        Optional<Source> source = source(cue, start, first);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        boolean fragment = !isIntroduction(cue.end(), first);
        double evidence = fragment ? FRAGMENT : source.get().clean() ? SURE : LIKELY;
        return Optional.of(new Attribution(FrameOrder.SOURCE_CUE_CONTENT, at, source.get(), fragment, evidence));
    }

    private Optional<Source> source(Cue cue, int start, int first) {
        if (cue.passive()) {
            for (int i = cue.end(); i < first; i++) {
                if (text.is(i, "by")) {
                    return after.find(i + 1, first);
                }
            }
            return Optional.empty();
        }
        return before.find(cue.first(), start);
    }

    private int lastCue(int first, int start) {
        int stop = Math.max(start, first - FARTHEST);
        for (int i = first - 1; i >= stop; i--) {
            int at = text.cueAt(i);
            if (at >= 0 && text.quoteAt(i) < 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether nothing but a pause, "that", or words closed by a pause stand between the cue and the quote. */
    private boolean isIntroduction(int from, int first) {
        if (from >= first) {
            return true;
        }
        if (from + 1 == first && text.is(from, "that")) {
            return true;
        }
        return text.is(first - 1, ":") || text.is(first - 1, ",");
    }
}
