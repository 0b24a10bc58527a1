package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.source.FrontedSource;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds content attributed by "according to" or "per": "According to the mayor, the bridge was shut", "The bridge was
 * shut, according to the mayor", and in the middle of a clause.
 */
final class AccordingTo implements ReportFinder {
    private static final int LONGEST_DESCRIPTION = 12;
    private static final int LONGEST_PREFACE = 6;

    private final MainClause mainClause = new MainClause();
    private final ClauseEnd clauseEnd = new ClauseEnd();

    @Override
    public boolean needsCue() {
        return false;
    }

    @Override
    public void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        NewsText text = sentence.text();
        if (!SourcePreposition.mayBeIn(text)) {
            return;
        }
        int last = sentence.end() - 1;
        for (int i = SourcePreposition.next(text, sentence.start(), last);
                i < last;
                i = SourcePreposition.next(text, i + 1, last)) {
            int length = SourcePreposition.length(text, i);
            if (length > 0 && i + length < sentence.end() && !text.isQuoted(i)) {
                find(sentence, i).ifPresent(frames::add);
            }
        }
    }

    private Optional<AttributionFrame> find(ReportingSentence sentence, int cue) {
        NewsText text = sentence.text();
        Optional<Phrase> source = SourcePhrase.after(text, cue + SourcePreposition.length(text, cue), sentence.end());
        boolean first =
                cue - sentence.start() <= LONGEST_PREFACE && Scan.all(sentence.start(), cue, i -> isPreface(text, i));
        return source.filter(words -> !isCustom(text, HeadNoun.of(text, words.start(), words.end())))
                .flatMap(words -> first || isLabelled(sentence, cue, words)
                        ? inFront(sentence, cue, words)
                        : behind(sentence, cue, words));
    }

    /** "Still, according to", "Oh, and also, according to", "At least according to": a word of the narrator's. */
    private static boolean isPreface(NewsText text, int i) {
        return text.is(i, WordSet.COORDINATOR, WordSet.LOOSE_OPENER)
                || Pause.at(text, i)
                || ReportWords.PREFACE.contains(text.lower(i));
    }

    /** "Shut: according to the mayor, the bridge": what stands before is the narrator's. */
    private static boolean isLabelled(ReportingSentence sentence, int cue, Phrase source) {
        return sentence.text().isMark(cue - 1, ':') && sentence.text().hasFinite(source.end(), sentence.end());
    }

    /** "According to tradition"; not "according to Price". */
    private static boolean isCustom(NewsText text, int noun) {
        return ReportWords.CUSTOMS.contains(text.lower(noun)) && !text.isCapital(noun);
    }

    /** "According to the mayor, the bridge was shut": the content follows the source. */
    private Optional<AttributionFrame> inFront(ReportingSentence sentence, int cue, Phrase source) {
        return FrontedSource.find(sentence, source)
                .flatMap(fronted ->
                        frame(sentence, List.of(clauseFrom(sentence, fronted.content())), cue, fronted.source()));
    }

    /** "The bridge was shut, according to the mayor": the content precedes, and may continue after the source. */
    private Optional<AttributionFrame> behind(ReportingSentence sentence, int cue, Phrase source) {
        NewsText text = sentence.text();
        int end = beforeHedge(text, Pause.at(text, cue - 1) ? cue - 1 : cue);
        int start = mainClause.start(sentence, end);
        if (text.is(cue - 1, WordClass.RELATIVE)) {
            return inRelative(sentence, cue, source);
        }
        if (end <= start || isCueAlone(sentence, start, end) || isOnlyPointing(text, start, cue)) {
            return Optional.empty();
        }
        int behind = behindDescription(sentence, source.end());
        // "It is open though, according to the mayor."
        boolean conceded = source.end() >= sentence.end() && text.is(end - 1, WordSet.CONCEDING);
        if (leadsOn(text, end) && !conceded) {
            return behindJoint(sentence, cue, source, behind);
        }
        List<Phrase> contents = new ArrayList<>(List.of(new Phrase(start, end)));
        if (text.isComma(behind)
                && (isUnfinished(sentence, start, end, behind) || AddedDetail.isAt(sentence, behind + 1))) {
            contents.add(clauseFrom(sentence, behind + 1));
        }
        return frame(sentence, contents, cue, source);
    }

    /** "It was shut | — at least, according to the mayor". */
    private static int beforeHedge(NewsText text, int end) {
        boolean hedged = text.is(end - 1, "least") && text.is(end - 2, WordSet.AT) && Pause.at(text, end - 3);
        return hedged ? end - 3 : end;
    }

    /** "That is according to the mayor": the content is another sentence; not "He was, according to her, late". */
    private static boolean isOnlyPointing(NewsText text, int start, int cue) {
        boolean points = text.is(start, WordSet.ALONE, WordSet.SUBJECT);
        return points && cue == start + 2 && text.is(cue - 1, WordSet.COPULA);
    }

    /** Whether the words before belong to the narrator, since they end with a word that leads on to what follows. */
    private static boolean leadsOn(NewsText text, int end) {
        return MainClause.leadsOn(text, end)
                || ReportWords.LEADING_ON.contains(text.lower(end - 1))
                || isReported(text, end - 1);
    }

    /** "Hale said that according to the mayor": the words before are another report. */
    private static boolean isReported(NewsText text, int that) {
        return text.is(that, WordSet.THAT) && text.cueAt(that - 1) >= 0;
    }

    /**
     * "It was shut but according to the mayor | it will open", "It was shut, because, according to the mayor, | it was
     * old": the content follows the source, with or without a comma.
     */
    private Optional<AttributionFrame> behindJoint(ReportingSentence sentence, int cue, Phrase source, int behind) {
        NewsText text = sentence.text();
        int start = text.isComma(behind) ? behind + 1 : source.end();
        boolean clause = text.isComma(behind)
                ? text.hasFinite(behind, sentence.end())
                : FrontedSource.opensClause(sentence, start);
        return clause ? frame(sentence, List.of(clauseFrom(sentence, start)), cue, source) : Optional.empty();
    }

    /** "The bridge, which according to the mayor | is shut, is old": the content is the relative clause. */
    private Optional<AttributionFrame> inRelative(ReportingSentence sentence, int cue, Phrase source) {
        NewsText text = sentence.text();
        int start = text.isComma(source.end()) ? source.end() + 1 : source.end();
        if (!text.isFinite(text.is(start, WordClass.ADVERB) ? start + 1 : start)) {
            return Optional.empty();
        }
        int end = start;
        while (end < sentence.end() && !Pause.at(text, end)) {
            end++;
        }
        return frame(sentence, List.of(new Phrase(start, end)), cue, source);
    }

    /**
     * "The bridge will, according to the mayor, stay shut": whether the words before need those after to form a clause.
     */
    private static boolean isUnfinished(ReportingSentence sentence, int start, int end, int behind) {
        NewsText text = sentence.text();
        int last = Scan.backPast(end - 1, start, i -> text.is(i, WordSet.NEGATION) || text.is(i, WordClass.ADVERB));
        return text.is(last, WordClass.AUXILIARY)
                || text.is(last, WordSet.ANY_RELATIVE)
                || (!text.hasFinite(start, end) && text.hasFinite(behind, sentence.end()));
    }

    private Phrase clauseFrom(ReportingSentence sentence, int start) {
        return new Phrase(start, clauseEnd.of(sentence, start));
    }

    /**
     * "According to papers filed in Dublin,", "according to an engineer who worked on it,": the comma after the
     * source's modifier.
     */
    private static int behindDescription(ReportingSentence sentence, int end) {
        NewsText text = sentence.text();
        if (text.isComma(end) && text.is(end + 1, WordSet.ANY_RELATIVE)) {
            return behindRelative(sentence, end + 1);
        }
        boolean relative = text.is(end, WordSet.ANY_RELATIVE);
        if (!relative && !Participle.isPast(text, end)) {
            return end;
        }
        int i = end + 1;
        while (i < sentence.end()
                && i - end < LONGEST_DESCRIPTION
                && text.isWord(i)
                && (relative || !text.isFinite(i))) {
            i++;
        }
        return text.isComma(i) ? i : end;
    }

    /** "According to Mary Hill, who led the search,": the second comma; the first if no other closes the aside. */
    private static int behindRelative(ReportingSentence sentence, int relative) {
        NewsText text = sentence.text();
        for (int i = relative; i < Math.min(sentence.end(), relative + LONGEST_DESCRIPTION); i++) {
            if (text.isComma(i)) {
                return i;
            }
        }
        return relative - 1;
    }

    /** "It adds, according to the mayor": the content is elsewhere, and said by somebody else. */
    private static boolean isCueAlone(ReportingSentence sentence, int start, int end) {
        int c = sentence.cueFrom(start, end);
        return c >= 0
                && sentence.cues().get(c).end() == end
                && !sentence.text().hasFinite(start, sentence.cues().get(c).first());
    }

    private static Optional<AttributionFrame> frame(
            ReportingSentence sentence, List<Phrase> contents, int cue, Phrase source) {
        NewsText text = sentence.text();
        return Frames.onlyIntroduce(text, contents)
                ? Optional.empty()
                : Frames.of(
                        text,
                        contents,
                        Frames.span(text, cue, cue + SourcePreposition.length(text, cue)),
                        source,
                        Evidence.ACCORDING_TO);
    }
}
