package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Boilerplate;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds block quotations, which pages set apart without quote marks: "Hill told the Herald: (new paragraph) We shall
 * open the yard in May." Only the first paragraph is taken, since nothing marks where the narrator resumes. Not what
 * goes on about the speaker where a post was lost, as behind "tweeted:": "Hill wrote: (new paragraph) Hill hates it."
 */
final class BlockQuotes {
    private static final int FEWEST_TOKENS = 6;
    /** The maximum number of tokens from a cue to the colon: "told the Harbour Herald in an interview on Monday". */
    private static final int LONGEST_LEAD = 14;

    private final NewsText text;
    private final SubjectBefore subjects;
    private final ClauseSubject clauses;

    private BlockQuotes(NewsText text) {
        this.text = text;
        this.subjects = new SubjectBefore(text);
        this.clauses = new ClauseSubject(text);
    }

    /**
     * The quotations in text order.
     *
     * @param unmarked embedded posts and turns, which are no block quotations
     */
    static List<AttributionFrame> find(NewsText text, List<AttributionFrame> unmarked) {
        BlockQuotes quotes = new BlockQuotes(text);
        Set<Integer> taken = unmarked.stream()
                .flatMap(frame -> frame.contents().stream())
                .map(part -> text.paragraphs().at(part.start()))
                .collect(Collectors.toSet());
        List<AttributionFrame> frames = new ArrayList<>();
        for (int p = 0; p + 1 < text.paragraphs().size(); p++) {
            int end = text.paragraphs().end(p);
            if (text.tokens().charAt(end - 1) == ':' && !taken.contains(p + 1) && quotes.isBlock(p + 1)) {
                quotes.frame(text.tokens().at(end - 1), p + 1).ifPresent(frames::add);
            }
        }
        return frames;
    }

    /** Whether the paragraph is a sentence or more, without quote marks and a colon that leads on. */
    private boolean isBlock(int paragraph) {
        int first = text.tokens().at(text.paragraphs().start(paragraph));
        int last = text.tokens().at(text.paragraphs().end(paragraph) - 1);
        return last - first >= FEWEST_TOKENS
                && (text.isMark(last, '.') || text.isMark(last, '!') || text.isMark(last, '?'))
                && text.isCapital(first)
                && !text.is(first, WordSet.NARRATORS_PRONOUN)
                && !Scan.any(first, last, text::isQuoted)
                && !Boilerplate.is(text.tokens().text(), text.paragraphs(), paragraph);
    }

    private Optional<AttributionFrame> frame(int colon, int paragraph) {
        int sentence = text.sentenceAt(colon);
        int start = sentence < 0 ? colon : text.sentences().start(sentence);
        for (int i = colon - 1; i >= Math.max(start, colon - LONGEST_LEAD); i--) {
            int at = text.quoteAt(i) < 0 ? text.cueAt(i) : -1;
            if (at >= 0) {
                Cue cue = text.cues().get(at);
                return introduces(cue, colon)
                        ? source(cue, start)
                                .filter(source -> !isIndirect(source, start)
                                        && !isNamedIn(source, paragraph)
                                        && !isOfAnother(source, cue))
                                .map(source -> frame(source, cue, paragraph))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but an addressee, a time and a place stands between the cue and the colon. */
    private boolean introduces(Cue cue, int colon) {
        int i = cue.end();
        boolean told = cue.entry().recipient() == Recipient.DIRECT;
        return cue.entry().kind() == CueKind.STATEMENT
                && cue.entry().takes(Takes.QUOTE)
                && (isPointed(cue) || (cue.form() != VerbForm.BASE && !cue.modal()))
                && !text.is(cue.head(), WordSet.POSTING)
                && !text.is(i, WordSet.BY) // "a video posted by the yard:"
                && !cue.negated()
                && !cue.passive()
                && (i == colon
                        || told
                        || isPointer(i, colon)
                        || text.is(i, WordClass.PREPOSITION, WordClass.TIME)
                        || text.is(i, WordSet.WEEKDAY))
                && !Scan.any(i, colon, token -> text.isFinite(token) || text.is(token, WordSet.THAT));
    }

    /** "Hill had this | to say about the tide:". */
    private boolean isPointed(Cue cue) {
        int before = cue.first() - 1;
        return text.is(cue.first(), WordSet.TO) && text.is(before, "this") && text.is(before - 1, WordSet.HAVE);
    }

    /** "Hill wrote | the following:", "states | as follows:". */
    private boolean isPointer(int i, int colon) {
        return i + 2 == colon
                && ((text.is(i, WordSet.THE) && text.is(i + 1, "following"))
                        || (text.is(i, WordSet.AS) && text.is(i + 1, "follows")));
    }

    private Optional<Source> source(Cue cue, int start) {
        int verb = isPointed(cue) ? cue.first() - 2 : cue.first();
        return cue.form() == VerbForm.ING ? clauses.controller(verb, start) : subjects.find(verb, start);
    }

    /**
     * "It ends:", "Here is what the Herald says about what crews told the police:", or a heading: "What crews said on
     * the tide:", "Watch what Hill said:"; not "Here is what Hill said:".
     */
    private boolean isIndirect(Source source, int sentence) {
        int before = source.first() - 1;
        return text.is(source.first(), WordSet.IT)
                || (text.is(before, WordSet.WH)
                        && (text.is(before - 1, WordSet.ANY_PREPOSITION) || before <= sentence + 1));
    }

    /** "Hill wrote: (new paragraph) Hill hates it." */
    private boolean isNamedIn(Source source, int paragraph) {
        String name = text.lower(source.end() - 1);
        return text.isCapital(source.end() - 1)
                && Scan.any(
                        text.tokens().at(text.paragraphs().start(paragraph)),
                        text.tokens().at(text.paragraphs().end(paragraph) - 1),
                        i -> text.is(i, name));
    }

    /** "Hill wept, while the man who held her stood by and said the following:": the man's words, not Hill's. */
    private boolean isOfAnother(Source source, Cue cue) {
        return text.is(cue.first() - 1, WordSet.COORDINATOR)
                && Scan.any(source.end(), cue.first(), i -> text.is(i, WordSet.ANY_SUBORDINATOR));
    }

    private AttributionFrame frame(Source source, Cue cue, int paragraph) {
        return new AttributionFrame(
                QuoteType.DIRECT,
                List.of(new Span(
                        text.paragraphs().start(paragraph), text.paragraphs().end(paragraph))),
                span(cue.first(), cue.end()),
                span(source.first(), source.end()),
                Evidence.DOUBTFUL_CUE_AHEAD);
    }

    private Span span(int first, int end) {
        return new Span(text.tokens().start(first), text.tokens().end(end - 1));
    }
}
