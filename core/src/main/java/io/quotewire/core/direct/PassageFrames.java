package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.LeadIn;
import io.quotewire.core.direct.passage.PassageEnd;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds frames from attributed passages: the passages of one paragraph with the same cue form one frame, together with
 * the links of a {@link Chain} that follow them.
 */
final class PassageFrames {
    /** If more words separate a cue and a fragment, they are unlikely to belong to the content. */
    private static final int MOST_WORDS_AHEAD = 8;

    private static final int MOST_WORDS_OF_CLAUSE = 16;

    private final NewsText text;

    PassageFrames(NewsText text) {
        this.text = text;
    }

    /**
     * The frames, in text order.
     *
     * @param attributions the attribution of each passage; null if it is not speech
     */
    List<AttributionFrame> of(@Nullable Attribution[] attributions) {
        List<AttributionFrame> frames = new ArrayList<>();
        OpenFrame open = null;
        for (int q = 0; q < attributions.length; q++) {
            Attribution attribution = attributions[q];
            if (attribution == null) {
                continue;
            }
            if (open != null && open.takes(attribution, q)) {
                open.take(attribution, q);
                continue;
            }
            if (open != null) {
                frames.add(open.frame());
            }
            open = new OpenFrame(open, attribution, q);
        }
        if (open != null) {
            frames.add(open.frame());
        }
        return frames;
    }

    /** A frame to which later passages may still be added. */
    private final class OpenFrame {
        private final Attribution attribution;
        private final List<Span> contents = new ArrayList<>();
        private int lastPassage;
        private int lastCue;

        /** @param before the frame that this one closes; null for the first */
        OpenFrame(@Nullable OpenFrame before, Attribution opening, int passage) {
            Optional<Attribution> whole =
                    Optional.ofNullable(before).flatMap(fragment -> fragment.behind(opening, passage));
            attribution = whole.orElse(opening);
            lastCue = before == null ? -1 : before.lastCue;
            contents.add(PassageFrames.this.opening(opening, passage));
            cameTo(opening, passage);
        }

        boolean takes(Attribution next, int passage) {
            return joins(attribution, next, lastCue) && SentenceAround.inOneParagraph(text, lastPassage, passage);
        }

        void take(Attribution next, int passage) {
            contents.add(inside(passage));
            cameTo(next, passage);
        }

        private void cameTo(Attribution next, int passage) {
            lastPassage = passage;
            lastCue = next.cue() >= 0 ? next.cue() : lastCue;
        }

        /** The attribution of whole speech after a fragment of this frame, which has the frame's source. */
        private Optional<Attribution> behind(Attribution next, int passage) {
            return isWholeBehindFragment(attribution, next) && SentenceAround.inOneParagraph(text, lastPassage, passage)
                    ? Optional.of(
                            new Attribution(attribution.place(), -1, attribution.source(), false, next.evidence()))
                    : Optional.empty();
        }

        AttributionFrame frame() {
            return PassageFrames.this.frame(attribution, contents);
        }
    }

    private Span inside(int passage) {
        return new Span(text.quotes().start(passage), text.quotes().end(passage));
    }

    /**
     * "Hill blamed it on “a rusty bolt”": the content begins after the cue if only a few words without a pause separate
     * it from the passage, or at the "that" of its clause. "If it rains, “the yard will close,” Hill said": at the
     * start of the sentence if a {@link LeadIn} is before it.
     */
    private Span opening(Attribution attribution, int passage) {
        if (attribution.isPartOfContent() && attribution.place() == Place.BEHIND && LeadIn.isBefore(text, passage)) {
            int start = text.tokens().start(SentenceAround.start(text, passage));
            return new Span(start, text.quotes().outer().end(passage));
        }
        if (!attribution.isPartOfContent() || attribution.place() != Place.AHEAD || attribution.cue() < 0) {
            return inside(passage);
        }
        Cue cue = text.cues().get(attribution.cue());
        // Not "as": "the plan, which Hill described as “a shame”"
        int from = cue.entry().takes(Takes.AS) && text.is(cue.end(), WordSet.AS) ? cue.end() + 1 : cue.end();
        int first = text.firstToken(passage);
        boolean near = first - from <= MOST_WORDS_AHEAD || isClause(from, first);
        boolean leads = from < first && near && opensContent(cue) && areContent(from, first);
        int start = leads ? from : that(cue, first);
        return start < first ? new Span(text.tokens().start(start), end(passage)) : inside(passage);
    }

    /**
     * The end of the passage's marks, or of the phrase whose noun is quoted: "the “greed” of the crew"; not "of the old
     * “Ana”", whose end is quoted too.
     */
    private int end(int passage) {
        int end = text.quotes().outer().end(passage);
        int of = text.tokens().at(end - 1) + 1;
        int sentence = text.sentenceAt(of - 1);
        if (sentence < 0 || !text.is(of, WordSet.OF) || PassageEnd.of(text, passage) != PassageEnd.WORD) {
            return end;
        }
        int phrase = NounPhrase.end(text, of + 1, text.sentences().end(sentence));
        int behind = of + 1;
        while (behind < phrase && (text.is(behind, WordSet.OF) || !text.is(behind, WordSet.ANY_PREPOSITION))) {
            behind++;
        }
        return behind > of + 1 && !text.isQuoted(behind) ? text.tokens().end(behind - 1) : end;
    }

    /** "Will say that | the plan is", "will tell the crew that": where the clause of the passage begins, if it does. */
    private int that(Cue cue, int first) {
        int that = cue.end();
        while (that < first && !text.is(that, WordSet.THAT)) {
            that++;
        }
        boolean addressed = that == cue.end() || namesWhomItIsSaidTo(cue);
        boolean whole = addressed
                && that + 1 < first
                && first - that <= MOST_WORDS_OF_CLAUSE
                && !Scan.any(
                        cue.end(),
                        first,
                        i -> text.quoteAt(i) >= 0
                                || (i > cue.end() && text.cueAt(i) >= 0)
                                || text.is(i, WordClass.PUNCTUATION));
        return whole ? that : first;
    }

    /** "Suggests | the old winch of the yard in Lima is less of a problem than “…”". */
    private boolean isClause(int from, int first) {
        return first - from <= MOST_WORDS_OF_CLAUSE
                && text.hasFinite(from, first)
                && !Scan.any(from, first, i -> text.is(i, WordSet.COORDINATOR));
    }

    private static boolean opensContent(Cue cue) {
        return cue.entry().kind() == CueKind.STATEMENT
                && (cue.form() != VerbForm.BASE || cue.modal())
                && !namesWhomItIsSaidTo(cue);
    }

    /** Whether the words between cue and passage can be content: no time, no other clause, no pause. */
    private boolean areContent(int from, int first) {
        if (text.is(from, WordClass.PREPOSITION)
                || text.is(from, WordClass.CONJUNCTION)
                || text.is(from, WordClass.TIME)
                || text.is(from, WordClass.ADVERB)
                || (text.is(from, WordSet.PERIOD_MODIFIER) && text.is(from + 1, WordSet.PERIOD))) {
            return false;
        }
        for (int i = from; i < first; i++) {
            if (text.quoteAt(i) >= 0
                    || text.cueAt(i) >= 0
                    || text.is(i, WordClass.PUNCTUATION)
                    || text.is(i, WordSet.THAT)) {
                return false;
            }
        }
        return true;
    }

    /** "Told the crowd": the addressee is not content; in "called the crowd “a mob”" it is. */
    private static boolean namesWhomItIsSaidTo(Cue cue) {
        boolean told =
                cue.entry().recipient() == Recipient.DIRECT || cue.entry().recipient() == Recipient.OPTIONAL;
        return told && !cue.entry().takes(Takes.AS) && !cue.entry().takes(Takes.OF);
    }

    private static boolean joins(Attribution open, Attribution next, int cue) {
        return next.source() == null ? !isWholeBehindFragment(open, next) : next.cue() >= 0 && next.cue() == cue;
    }

    /** "The plan was “a shame,” Hill said. “It will fail.”": a sentence after a fragment is whole speech. */
    private static boolean isWholeBehindFragment(Attribution open, Attribution next) {
        return open.isPartOfContent() && next.evidence() == Evidence.CHAIN;
    }

    private AttributionFrame frame(Attribution attribution, List<Span> contents) {
        Source source = attribution.source();
        return new AttributionFrame(
                attribution.isPartOfContent() ? QuoteType.MIXED : QuoteType.DIRECT,
                contents,
                attribution.cue() < 0 ? null : span(text.cues().get(attribution.cue())),
                source == null ? null : span(source.first(), source.end()),
                attribution.evidence());
    }

    private Span span(Cue cue) {
        return span(cue.first(), cue.end());
    }

    private Span span(int first, int end) {
        return new Span(text.tokens().start(first), text.tokens().end(end - 1));
    }
}
