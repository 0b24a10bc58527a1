package io.quotewire.core.quote;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.VerbForm;
import java.util.Optional;

/** The clause behind the quote: "…," said Hill, or "…," Hill said. */
final class TrailingClause implements PassageFinder {
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.75;
    private static final double CROSSING = 0.6;
    private static final double DISTANT = 0.75;
    private static final double CUELESS = 0.5;
    private static final int FARTHEST = 40;

    private final NewsText text;
    private final SubjectBefore before;
    private final SubjectAfter after;

    TrailingClause(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
        this.after = new SubjectAfter(text);
    }

    @Override
    public Optional<Attribution> find(int quote) {
        int behind = text.endToken(quote);
        int end = Clause.end(text, quote);
        int start = behind;
        while (start < end && isPause(start)) {
            start++;
        }
        boolean paused = start > behind || PassageEnd.of(text, quote).isOpen();
        if (start >= end) {
            return Optional.empty();
        }
        boolean opens = opensSpeech(quote);
        if (!paused && !(opens && isBareClause(start, end))) {
            return afterFragment(start, end);
        }
        if (!opens) {
            return afterPause(start, end).map(Attribution::ofFragment);
        }
        boolean crossing = text.sentenceAt(start) != text.sentenceAt(behind - 1);
        return afterPause(start, end).map(found -> crossing ? found.weakened(CROSSING) : found);
    }

    /** Whether nothing leads up to the passage: it begins the sentence, or a pause, a cue or another passage stands before. */
    private boolean opensSpeech(int quote) {
        int before = text.firstToken(quote) - 1;
        return before < Clause.start(text, quote)
                || text.is(before, WordClass.PUNCTUATION)
                || text.quoteAt(before) >= 0
                || text.cueAt(before) >= 0
                || text.is(before, WordClass.CONJUNCTION)
                || text.is(before, "that");
    }

    /** "…" Hill said, the comma forgotten: a name or a pronoun and a cue, nothing else. */
    private boolean isBareClause(int start, int end) {
        int name = text.names().at(start);
        int after = name >= 0 ? text.names().endToken(name) : start + 1;
        boolean subject = name >= 0 || text.is(start, WordClass.SUBJECT_PRONOUN);
        int at = after < end ? text.cueAt(after) : -1;
        return subject && at >= 0 && text.cues().get(at).first() == after;
    }

    private boolean isPause(int token) {
        return text.is(token, ",") || text.is(token, "—") || text.is(token, "–") || text.is(token, "-");
    }

    private Optional<Attribution> afterPause(int start, int end) {
        if (text.is(start, "according") && text.is(start + 1, "to")) {
            return after.find(start + 2, end)
                    .map(source -> new Attribution(FrameOrder.CONTENT_CUE_SOURCE, -1, source, false, SURE));
        }
        int at = nextCue(start, end);
        if (at >= 0) {
            Cue cue = text.cues().get(at);
            Optional<Source> source = cue.first() == start ? inverted(cue, end) : before.find(cue.first(), start);
            if (source.isPresent()) {
                boolean adjacent = source.get().first() == start || cue.first() == start;
                FrameOrder order = cue.first() == start ? FrameOrder.CONTENT_CUE_SOURCE : FrameOrder.CONTENT_SOURCE_CUE;
                return Optional.of(new Attribution(order, at, source.get(), false, adjacent ? SURE : LIKELY));
            }
        }
        return withoutCue(start, end);
    }

    private Optional<Source> inverted(Cue cue, int end) {
        boolean finite = cue.form() == VerbForm.PAST || cue.form() == VerbForm.PRESENT;
        return !finite || cue.entry().recipient() == Recipient.DIRECT || cue.passive()
                ? Optional.empty()
                : after.find(cue.end(), end);
    }

    /** "…," Hill shrugged: a verb that the lexicon does not know. */
    private Optional<Attribution> withoutCue(int start, int end) {
        boolean subject =
                text.is(start, WordClass.SUBJECT_PRONOUN) || text.names().at(start) >= 0;
        if (!subject) {
            return Optional.empty();
        }
        int stop = text.is(start, WordClass.SUBJECT_PRONOUN) ? start + 1 : NounPhrase.end(text, start, end);
        return stop > start && stop < end
                ? Optional.of(new Attribution(
                        FrameOrder.CONTENT_SOURCE_CUE, -1, new Source(start, stop, true), false, CUELESS))
                : Optional.empty();
    }

    /** The “grand bargain” is dead, Hill said: the passage is part of a clause that a pause ends. */
    private Optional<Attribution> afterFragment(int start, int end) {
        int at = nextCue(start, end);
        if (at < 0) {
            return Optional.empty();
        }
        Cue cue = text.cues().get(at);
        int pause = -1;
        for (int i = start; i < cue.first(); i++) {
            pause = text.is(i, ",") ? i : pause;
        }
        if (pause < 0) {
            return Optional.empty();
        }
        Optional<Source> source = cue.first() == pause + 1 ? inverted(cue, end) : before.find(cue.first(), pause + 1);
        return source.filter(Source::clean)
                .map(found -> new Attribution(FrameOrder.CONTENT_SOURCE_CUE, at, found, true, DISTANT));
    }

    private int nextCue(int start, int end) {
        int stop = Math.min(end, start + FARTHEST);
        for (int i = start; i < stop; i++) {
            if (text.quoteAt(i) >= 0) {
                return -1;
            }
            int at = text.cueAt(i);
            if (at >= 0
                    && text.cues().get(at).first() >= start
                    && text.cues().get(at).form() != VerbForm.ING) {
                return at;
            }
        }
        return -1;
    }
}
