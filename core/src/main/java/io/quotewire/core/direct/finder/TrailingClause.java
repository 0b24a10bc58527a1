package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.EnclosedReport;
import io.quotewire.core.direct.passage.LeadIn;
import io.quotewire.core.direct.passage.PassageEnd;
import io.quotewire.core.direct.passage.PassageLead;
import io.quotewire.core.direct.passage.PassedOn;
import io.quotewire.core.direct.passage.PhraseAhead;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.direct.passage.UnknownVerb;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.QuotedAs;
import io.quotewire.core.syntax.RelativeClause;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.QuotedModifier;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/** Finds the reporting clause after the quote: "…," said Hill, or "…," Hill said. */
public final class TrailingClause implements AttributionFinder {
    private static final int FARTHEST = 40;
    private static final int LONGEST_REMARK = 6;

    private final NewsText text;
    private final SubjectBefore before;
    private final SubjectAfter after;
    private final UnknownVerb unknownVerb;
    private final PhraseAhead phraseAhead;

    public TrailingClause(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
        this.after = new SubjectAfter(text);
        this.unknownVerb = new UnknownVerb(text);
        this.phraseAhead = new PhraseAhead(text);
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int behind = text.endToken(passage);
        int end = SentenceAround.end(text, passage);
        int start = Scan.past(behind, end, i -> Pause.at(text, i));
        boolean paused = start > behind || PassageEnd.of(text, passage).mayGoOn();
        if (start >= end) {
            return behindStop(passage, behind);
        }
        boolean opens = PassageLead.opensSpeech(text, passage);
        if (!paused && !(opens && (BareClause.isAt(text, start, end) || isSaidBy(passage, start, end)))) {
            return cueAtItsEnd(start, end);
        }
        if (!opens) {
            return readClause(start, end)
                    .filter(found -> !phraseAhead.holds(passage, found.cue(), end))
                    .map(Attribution::ofFragment);
        }
        boolean crossing = text.sentenceAt(start) != text.sentenceAt(behind - 1);
        boolean reported = PassageLead.isReported(text, passage);
        return readClause(start, end)
                .map(found -> (reported && !EnclosedReport.is(text, found))
                                || (crossing && PassageLead.isIntroduced(text, passage))
                                || (crossing && !isBrief(found))
                                || PassedOn.is(text, passage, found)
                        ? found.weakened(Evidence.CUE_OF_ANOTHER)
                        : found)
                .map(found -> LeadIn.isBefore(text, passage) ? found.ofFragment() : found);
    }

    /**
     * "Nobody knew." Hill said. A full stop in place of the comma: a name or a pronoun and a cue are the whole next
     * sentence. Not if the quote already follows a cue: Voss said: "Nobody knew." Hill laughed.
     */
    private Optional<Attribution> behindStop(int passage, int start) {
        int sentence = start < text.tokens().size() ? text.sentenceAt(start) : -1;
        if (sentence < 0
                || PassageEnd.of(text, passage) != PassageEnd.STOP
                || PassageLead.isIntroduced(text, passage)
                || text.paragraphAt(start) != text.paragraphAt(start - 1)
                || text.sentences().end(sentence) - start > LONGEST_REMARK) {
            return Optional.empty();
        }
        int end = text.sentences().end(sentence);
        return BareClause.isAt(text, start, end)
                ? readClause(start, end).filter(found -> isBrief(found) && !isReply(found))
                : Optional.empty();
    }

    /** "“Nobody knew.” Hill disagreed.": with the one who said it. */
    private boolean isReply(Attribution found) {
        return text.cues().get(found.cue()).entry().recipient() == Recipient.WITH;
    }

    /** "Who pays?" Hill asked. The cue ends its clause. */
    private boolean isBrief(Attribution found) {
        return found.cue() >= 0
                && found.evidence() == Evidence.CUE_BEHIND
                && text.is(text.cues().get(found.cue()).end(), WordClass.PUNCTUATION);
    }

    /** "“It is old” says analyst Jo Hill": whether the passage is a clause, and who says it a phrase with a name. */
    private boolean isSaidBy(int passage, int start, int end) {
        int at = text.cueAt(start);
        return at >= 0
                && text.cues().get(at).entry().takes(Takes.ANY_CLAUSE)
                && text.hasFinite(text.firstToken(passage), text.endToken(passage))
                && inverted(text.cues().get(at), end)
                        .filter(source -> Scan.any(
                                source.first(), source.end(), i -> text.names().at(i) >= 0))
                        .isPresent();
    }

    private Optional<Attribution> readClause(int start, int end) {
        int preposition = SourcePreposition.length(text, start);
        if (preposition > 0) {
            return after.find(start + preposition, end)
                    .map(source -> new Attribution(Place.BEHIND, -1, source, false, Evidence.ACCORDING_TO_PASSAGE));
        }
        if (opensOwnClause(start)) {
            return Optional.empty();
        }
        if (Participle.isPresent(text, start) && !text.isCapital(start)) {
            // "…," citing a case in which nobody was found guilty: it belongs to the words before the passage
            return cueAtItsEnd(start, end);
        }
        int at = nextCue(start, end);
        if (at >= 0) {
            Cue cue = text.cues().get(at);
            // "“Who pays?” Hill was asked by Voss": whoever stands before it
            boolean byAgent =
                    cue.passive() && cue.entry().recipient() != Recipient.NONE && text.is(cue.end(), WordSet.BY);
            Optional<Source> quoted = byAgent ? after.find(cue.end() + 1, end) : QuotedAs.object(text, cue, end);
            if (byAgent || quoted.isPresent()) {
                return quoted.map(source -> new Attribution(Place.BEHIND, at, source, false, Evidence.CUE_BEHIND));
            }
            boolean cueFirst = cue.first() == start;
            Optional<Source> source = cueFirst ? inverted(cue, end) : before.find(cue.first(), start);
            if (source.isPresent() && (cueFirst || source.get().first() == start)) {
                return Optional.of(new Attribution(Place.BEHIND, at, source.get(), false, Evidence.CUE_BEHIND));
            }
            Optional<Attribution> distant = cueAtItsEnd(start, end);
            if (distant.isPresent()) {
                return distant.map(found -> ApposedSpeaker.whole(text, start, found));
            }
            if (source.isPresent() && !text.is(start, WordClass.PREPOSITION)) {
                return Optional.of(new Attribution(Place.BEHIND, at, source.get(), false, Evidence.CUE_OF_ANOTHER));
            }
        }
        return unknownVerb.find(start, end);
    }

    /** ", and Hill said", ", while Hill said": a clause with content of its own. */
    private boolean opensOwnClause(int start) {
        return text.is(start, WordClass.CONJUNCTION, WordClass.RELATIVE)
                || NarratorsRemark.isOfOther(text, start)
                || (text.is(start, WordClass.SUBORDINATOR) && !text.is(start, WordSet.AS));
    }

    private Optional<Source> inverted(Cue cue, int end) {
        // "“Stop!” to warn Hill": whom it warns
        boolean warns = text.is(cue.first(), WordSet.TO) && cue.entry().recipient() != Recipient.NONE;
        return !cue.form().isFinite() || warns
                ? Optional.empty()
                : after.find(cue.end(), end)
                        .filter(source -> !after.hasVerb(source, end))
                        .filter(source -> cue.entry().recipient() != Recipient.DIRECT
                                || (text.is(cue.head(), WordSet.PLEADING) && isAllThatFollows(source)));
    }

    /** "…," implored Hill. Nothing follows that could be the subject with Hill as object. */
    private boolean isAllThatFollows(Source source) {
        return text.names().is(source.end() - 1, EntityType.PERSON) && text.is(source.end(), WordClass.PUNCTUATION);
    }

    /**
     * The “grand bargain” is dead, Hill said: the passage is part of a clause, and a cue after a pause ends the
     * sentence.
     */
    private Optional<Attribution> cueAtItsEnd(int start, int end) {
        int stop = Math.min(end, start + FARTHEST);
        for (int i = stop - 1; i >= start; i--) {
            int at = text.cueAt(i);
            if (text.quoteAt(i) >= 0) {
                stop = i;
            } else if (isFiniteCue(i)) {
                Optional<Attribution> found = closing(at, start, stop);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> closing(int at, int start, int end) {
        Cue cue = text.cues().get(at);
        if (text.isMark(cue.first() - 1, ',') && cue.first() > start) {
            return inverted(cue, end)
                    .map(found -> new Attribution(Place.BEHIND, at, found, true, Evidence.CUE_BEHIND_CLAUSE));
        }
        return before.find(cue.first(), start)
                .filter(found -> found.clean() && found.first() > start && text.isMark(found.first() - 1, ','))
                .map(found -> new Attribution(Place.BEHIND, at, found, true, Evidence.CUE_BEHIND_CLAUSE));
    }

    private boolean isFiniteCue(int token) {
        int at = text.cueAt(token);
        Cue cue = at < 0 ? null : text.cues().get(at);
        return cue != null && cue.first() == token && cue.form() != VerbForm.ING && !cue.passive();
    }

    private int nextCue(int start, int end) {
        int stop = Math.min(end, start + FARTHEST);
        for (int i = start; i < stop; i++) {
            if (text.quoteAt(i) >= 0) {
                int noun = QuotedModifier.noun(text, start, i);
                if (noun < 0) {
                    return -1;
                }
                i = noun;
            }
            int at = text.cueAt(i);
            if (at >= 0
                    && text.cues().get(at).first() >= start
                    && text.cues().get(at).form() != VerbForm.ING
                    && !NoVerb.goesOn(text, text.cues().get(at))
                    && !NoVerb.hasInfinitive(text, text.cues().get(at))) {
                return at;
            }
            // "the official, who did not want to be named, said"
            int pause = i > start ? RelativeClause.end(text, i, stop) : -1;
            i = pause >= 0 && isFiniteCue(pause + 1) ? pause : i;
        }
        return -1;
    }
}
