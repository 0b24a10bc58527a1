package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.BesideCue;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.source.ClosingSubject;
import io.quotewire.core.indirect.source.Inversion;
import io.quotewire.core.indirect.source.InvertedSource;
import io.quotewire.core.indirect.source.SourceAside;
import io.quotewire.core.indirect.source.SourcePhrase;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds content before its cue: "The bridge was shut, the mayor said", also split: "The bridge, he said, was shut". */
final class ContentFirst implements ReportFinder {
    private static final ByCue EVIDENCE =
            new ByCue(Evidence.CONTENT_FIRST_HIGH, Evidence.CONTENT_FIRST_MEDIUM, Evidence.CONTENT_FIRST_LOW);

    /** "Hale said here": in the town of the dateline. */
    private static final String HERE = "here";

    private final CueBeforeContent contents = new CueBeforeContent();
    private final Inversion inversion = new Inversion();
    private final ClauseEnd clauseEnd = new ClauseEnd();
    private final MainClause mainClause = new MainClause();
    private final ContentContinuation rest = new ContentContinuation();

    @Override
    public void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        int ahead = sentence.start();
        boolean pauses = false;
        for (int c = 0; c < sentence.cues().size(); c++) {
            Cue cue = sentence.cues().get(c);
            for (; !pauses && ahead < cue.first(); ahead++) {
                pauses = sentence.text().isComma(ahead) || sentence.text().isQuoted(ahead);
            }
            if (pauses) {
                behindPause(sentence, cue, sentence.beside().get(c)).ifPresent(frames::add);
            }
        }
    }

    /** What the cue reports if a pause occurs anywhere before it; content before a cue always ends with one. */
    private Optional<AttributionFrame> behindPause(ReportingSentence sentence, Cue cue, BesideCue beside) {
        NewsText text = sentence.text();
        boolean reports = cue.entry().kind() != CueKind.ATTITUDE
                && !cue.negated()
                && cue.entry().takes(Takes.BARE)
                && !isDeal(text, cue)
                && !isFoundSomewhere(text, cue)
                && Reporting.isFinite(text, cue);
        if (!reports) {
            return Optional.empty();
        }
        if (beside.inverted().get()) {
            return SourcePhrase.after(text, cue.end(), sentence.end())
                    .filter(source -> InvertedSource.is(text, cue, source))
                    .flatMap(source -> find(sentence, cue, source, true));
        }
        int told = Addressee.past(sentence, cue);
        if (!endsClause(sentence, behindHere(text, told))
                && text.next(cue.end(), sentence.end(), WordSet.THAT) == sentence.end()) {
            return Optional.empty(); // the cue is not the last word, and its content does not go on with "that"
        }
        Phrase source = beside.subject()
                .get()
                .filter(subject -> MainClause.closesWithComma(text, subject.start() - 1))
                .or(() -> ClosingSubject.before(sentence, cue, told))
                .orElse(null);
        if (source == null || text.is(source.end() - 1, WordSet.ANY_RELATIVE)) {
            return Optional.empty(); // also "…, the latter of whom said"
        }
        Optional<Content> content = isRemark(sentence, cue, told) ? Optional.empty() : contents.find(sentence, cue);
        if (content.isPresent()) {
            return aroundRemark(sentence, cue, source, content.get());
        }
        return NarratorsRemark.isOfOther(text, source.start()) ? Optional.empty() : find(sentence, cue, source, false);
    }

    /** "…, an alliance agreed in May": a participle with its object before it, not a cue. */
    private static boolean isDeal(NewsText text, Cue cue) {
        return Reporting.isOfAgreeing(cue)
                && (text.is(cue.end(), WordClass.PREPOSITION) || text.is(cue.end(), WordSet.PERIOD_MODIFIER));
    }

    /** "A crab, a species found in Lima": a participle behind its noun; not "the survey found in May". */
    private static boolean isFoundSomewhere(NewsText text, Cue cue) {
        int noun = text.is(cue.first() - 1, WordClass.ADVERB) ? cue.first() - 2 : cue.first() - 1;
        String word = text.lower(noun);
        return cue.entry().lemma().equals("find")
                && cue.form() == VerbForm.PAST
                && text.is(cue.end(), WordSet.PLACING)
                && text.is(noun, WordClass.OPEN)
                && text.names().at(noun) < 0
                && !RoleWords.isNoun(text.tokens(), noun)
                && !GroupNouns.isDocument(word)
                && !GroupNouns.isOrganizationOrPeople(word)
                && !GroupNouns.arePeople(word);
    }

    /** "…, she said, “…”", "The winch, she told the crew on Monday, “was …”": whether a passage follows a comma. */
    private static boolean isRemark(ReportingSentence sentence, Cue cue, int told) {
        NewsText text = sentence.text();
        if (text.isComma(cue.end())) {
            return text.isQuoted(cue.end() + 1);
        }
        int comma = commaBehindOccasion(sentence, told);
        return text.isComma(comma)
                && text.isQuoted(comma + 1)
                && text.isFinite(comma + 2)
                && !text.isCapital(comma + 2);
    }

    private static int behindHere(NewsText text, int told) {
        return text.is(told, HERE) ? told + 1 : told;
    }

    private Optional<AttributionFrame> aroundRemark(
            ReportingSentence sentence, Cue cue, Phrase source, Content behind) {
        NewsText text = sentence.text();
        if (!ThatBehindRemark.is(sentence, cue, source, behind)) {
            return Optional.empty();
        }
        int pause = source.start() - 1;
        int end = text.isQuoted(pause) ? pause + 1 : pause;
        return Frames.of(
                text,
                List.of(new Phrase(mainClause.start(sentence, end), end), new Phrase(behind.start(), behind.end())),
                cue,
                source,
                EVIDENCE);
    }

    private Optional<AttributionFrame> find(ReportingSentence sentence, Cue cue, Phrase source, boolean inverted) {
        NewsText text = sentence.text();
        int pause = (inverted ? cue.first() : source.start()) - 1;
        int end = text.isQuoted(pause) ? pause + 1 : pause;
        int behind = behindHere(text, inverted ? source.end() : Addressee.past(sentence, cue));
        if (pause <= sentence.start() || !(inverted || endsClause(sentence, behind))) {
            return Optional.empty();
        }
        int start = mainClause.start(sentence, end);
        if ((end <= start && !inverted)
                || text.is(start, WordSet.ASKED)
                || isPassage(text, start, end)
                || (!text.is(end - 1, WordSet.ANY_RELATIVE) && isSaidAgain(text, start, source, cue))) {
            return Optional.empty();
        }
        List<Phrase> parts = parts(sentence, cue, source, inverted, new Phrase(start, end), behind);
        return parts.isEmpty() ? Optional.empty() : Frames.of(text, parts, cue, source, EVIDENCE);
    }

    /** "It said rates rose, it said": the same report, given twice; the first has the content alone. */
    private static boolean isSaidAgain(NewsText text, int start, Phrase source, Cue cue) {
        int length = source.end() - source.start();
        for (int i = 0; i < length; i++) {
            if (!text.lower(start + i).equals(text.lower(source.start() + i))) {
                return false;
            }
        }
        return text.lower(start + length).equals(text.lower(cue.first()));
    }

    /** The content before the cue and its source, and after them if it continues; empty if neither is content. */
    private List<Phrase> parts(
            ReportingSentence sentence, Cue cue, Phrase source, boolean inverted, Phrase before, int behind) {
        NewsText text = sentence.text();
        int start = before.start();
        int end = before.end();
        int comma = inverted ? SourceAside.commaBehind(sentence, behind) : commaBehindOccasion(sentence, behind);
        boolean stated = mainClause.isIn(text, start, end)
                || (inverted && inversion.isBehindOnlyPause(sentence, cue))
                || (inverted && ContentContinuation.isOfSource(sentence, comma + 1))
                || (!inverted && ClosedByReport.is(sentence, before, source, cue, behind));
        boolean phrase = inverted && !stated && text.is(behind, WordSet.ANY_PREPOSITION) && text.isComma(comma);
        boolean split = (text.isComma(inverted ? behind : comma) || phrase)
                && (rest.isClause(sentence, comma + 1, inverted, stated)
                        || rest.isPassage(sentence, before, comma + 1));
        boolean closed = stated && !(isOpen(text, end) && isRemark(sentence, cue, Addressee.past(sentence, cue)));
        // "But, said Hale, it was old", "Instead, Hale said, it was old"
        boolean narrated = end <= start || MainClause.leadsOn(text, end) || FrontedPart.isLink(text, start, end);
        List<Phrase> parts = new ArrayList<>(2);
        if (!narrated && (split || closed)) {
            parts.add(split ? mainClause.behindColon(text, before) : before);
        }
        if (split) {
            parts.add(new Phrase(comma + 1, clauseEnd.of(sentence, comma + 1)));
        }
        return parts;
    }

    /**
     * "He said in an interview on Monday,": the comma after the time and place of the statement; otherwise the token
     * itself.
     */
    private static int commaBehindOccasion(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        int end = text.isComma(i) ? i : Occasion.behind(sentence, i);
        boolean goesOn = (!text.is(end + 1, WordSet.ANY_PREPOSITION) && !text.is(end + 1, WordSet.NUMBER))
                || AddedDetail.isAt(sentence, end + 1);
        return text.isComma(end) && goesOn ? end : i;
    }

    /** Whether the words are a single quoted passage, which is direct speech. */
    private static boolean isPassage(NewsText text, int start, int end) {
        return text.isQuoted(start) && text.quoteAt(start) == text.quoteAt(end - 1);
    }

    private static boolean endsClause(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        return i >= sentence.end()
                || (i + 1 >= sentence.end() && text.is(i, WordClass.ADVERB)) // "Hale said later."
                || text.isComma(i)
                || text.isDash(i)
                || (text.is(i, WordSet.CONTRAST) && text.isFinite(i + 1))
                || ((text.isMark(i, ':') || text.isMark(i, ';')) && !text.isQuoted(i + 1))
                || text.is(i, WordSet.ANY_PREPOSITION)
                || text.is(i, WordSet.WEEKDAY)
                || text.is(i, WordSet.PERIOD_MODIFIER)
                || text.is(i, WordSet.AS)
                || Occasion.behindDay(text, i) > i
                || (Participle.isPresent(text, i) && !text.is(i, WordSet.ING_NOUN));
    }

    /** "It was old and, also, she said, “slow”": the words before the cue introduce the passage after it. */
    private static boolean isOpen(NewsText text, int end) {
        return text.is(end - 1, WordClass.ADVERB) || text.is(end - 1, WordClass.PREPOSITION);
    }
}
