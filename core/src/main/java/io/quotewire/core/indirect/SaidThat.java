package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.CueBeforeContent.Content;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.ResumedThat;
import io.quotewire.core.indirect.source.BareRelative;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.indirect.start.ContentStart;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds content after its cue: "The mayor said (that) the bridge was shut", and after a participle: "…, adding that it
 * would stay so".
 */
final class SaidThat implements ReportFinder {
    private static final ByCue BEHIND_THAT =
            new ByCue(Evidence.THAT_CLAUSE_HIGH, Evidence.THAT_CLAUSE_MEDIUM, Evidence.THAT_CLAUSE_LOW);
    private static final ByCue OTHER = new ByCue(Evidence.CLAUSE_HIGH, Evidence.CLAUSE_MEDIUM, Evidence.CLAUSE_LOW);
    private static final ByCue INFINITIVE = ByCue.alike(Evidence.INFINITIVE);

    /** Without "that", police and "they" usually find objects, not facts. */
    private static final String FIND = "find";

    private final CueBeforeContent contents = new CueBeforeContent();

    @Override
    public void find(ReportingSentence sentence, List<AttributionFrame> frames) {
        for (int c = 0; c < sentence.cues().size(); c++) {
            Content content = content(sentence, c).orElse(null);
            Phrase source = content == null ? null : sentence.source(c).orElse(null);
            if (content != null && source != null) {
                Cue cue = sentence.cues().get(c);
                if (!WithinSaid.is(sentence, cue, source, content, say -> content(sentence, say))) {
                    frame(sentence, cue, source, content).ifPresent(frames::add);
                }
            }
        }
    }

    /**
     * What the source of the cue says by it, also if it is part of what another reports. The source is looked for only
     * where content may begin, as behind two cues in five.
     */
    private Optional<Content> content(ReportingSentence sentence, int c) {
        Cue cue = sentence.cues().get(c);
        if (!states(sentence.text(), cue) || sentence.beside().get(c).inverted().get()) {
            return Optional.empty();
        }
        Optional<ContentStart> start = contents.start(sentence, cue);
        if (start.isEmpty() && !isCommaNear(sentence, cue)) {
            return Optional.empty();
        }
        return sentence.source(c)
                .filter(source -> reports(sentence, cue, source))
                .flatMap(source -> start.flatMap(begun -> contents.from(sentence, cue, begun))
                        .or(() -> behindComma(sentence, cue, source))
                        .filter(content -> isSaid(sentence, cue, source, content)));
    }

    /** Whether the source may be one that says something by the cue. */
    private static boolean reports(ReportingSentence sentence, Cue cue, Phrase source) {
        return speaks(sentence.text(), cue, source)
                && !isHypothetical(sentence, cue, source)
                && !isOfNarrator(sentence, cue, source);
    }

    private static boolean states(NewsText text, Cue cue) {
        return cue.entry().kind() != CueKind.ATTITUDE
                && !cue.negated()
                && (Reporting.isFinite(text, cue) || (cue.form() == VerbForm.ING && !isShunned(text, cue)));
    }

    /** "This is like saying that", "cautious about saying that", "is not quoted as saying that": nobody has said it. */
    private static boolean isShunned(NewsText text, Cue cue) {
        int before = cue.first() - 1;
        int quoted = text.is(before, WordSet.AS) ? text.cueAt(before - 1) : -1;
        return text.is(before, "like")
                || SoughtRuling.isBefore(text, cue.first())
                || (quoted >= 0 && text.cues().get(quoted).negated())
                || (text.is(before, "about") && ReportWords.SHUNNING.contains(text.lower(before - 1)));
    }

    /** Whether the source is somebody, or something like a study, that says this by its cue. */
    private static boolean speaks(NewsText text, Cue cue, Phrase source) {
        return !text.is(source.start(), WordSet.NOBODY)
                && !(text.is(source.start(), WordSet.EVERYBODY) && text.is(source.start() - 1, WordSet.NEGATION))
                && !FoundBySomebody.is(text, cue, source)
                && !isReaders(text, cue, source)
                && !isImpersonal(text, cue, source)
                && !disagrees(text, cue, source);
    }

    /** "If she says that", "nor has it said that", "she would say that": nothing need have been said. */
    private static boolean isHypothetical(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        return text.is(source.start() - 1, WordSet.CONDITION)
                || isDenied(text, source)
                || Reporting.hangsOnModal(sentence, cue)
                || Reporting.isStillToCome(text, cue);
    }

    /** Whether the cue gives a conclusion, of the narrator or of whoever speaks around it. */
    private static boolean isOfNarrator(ReportingSentence sentence, Cue cue, Phrase source) {
        return isThingSaidSo(sentence.text(), source) || Inference.is(sentence, cue, source);
    }

    /** Whether the words after the cue are its content. */
    private static boolean isSaid(ReportingSentence sentence, Cue cue, Phrase source, Content content) {
        if (ThatBehindRemark.is(sentence, cue, source, content)
                || isObject(sentence.text(), cue, source, content)
                || PointedAt.is(sentence.text(), cue, source, content.start())
                || Deed.is(sentence.text(), cue, content)
                || Anonymity.asks(sentence.text(), cue, source, new Phrase(content.start(), content.end()))
                || ReducedRelative.is(sentence, cue, source, content.start())
                || (content.start() == cue.end() && BareRelative.is(sentence.text(), cue, source))) {
            return false;
        }
        int clause = Math.min(source.start(), cue.first());
        if (content.kind() == Takes.THAT && ReportAfterQuote.tellsOfDocument(sentence, cue, content, clause)) {
            return false;
        }
        boolean accompanies = sentence.text().is(source.start() - 1, WordSet.WITH);
        if (content.kind() == Takes.TO && Reporting.isBehindNoun(sentence.text(), cue) && !accompanies) {
            return false;
        }
        boolean participle = cue.form() == VerbForm.ING && !sentence.text().is(content.start(), WordSet.WHAT);
        return content.kind() == Takes.THAT
                || participle
                || clause <= sentence.start()
                || !ReportAfterQuote.is(sentence, clause);
    }

    /** "A letter showing the town from which it came", "police found letters lying there": an object, not a clause. */
    private static boolean isObject(NewsText text, Cue cue, Phrase source, Content content) {
        if (cue.entry().kind() != CueKind.FINDING || content.kind() != Takes.BARE) {
            return false;
        }
        int last = source.end() - 1;
        boolean searching =
                cue.entry().lemma().equals(FIND) && (text.is(last, WordSet.THEY) || text.is(last, WordSet.PLURAL_NOUN));
        return (cue.form() == VerbForm.ING || searching) && !text.is(content.start(), WordSet.SUBJECT);
    }

    private static Optional<AttributionFrame> frame(
            ReportingSentence sentence, Cue cue, Phrase source, Content content) {
        ByCue evidence = switch (content.kind()) {
            case THAT -> BEHIND_THAT;
            case TO -> INFINITIVE;
            default -> OTHER;
        };
        NewsText text = sentence.text();
        if (ShownPassage.at(sentence, cue, content) >= 0) {
            return ShownPassage.frame(sentence, cue, source, content, evidence);
        }
        Phrase said = new Phrase(content.start(), content.end());
        List<Phrase> contents = new ArrayList<>(2);
        if (FrontedPart.is(sentence, cue, source, said)) {
            contents.add(new Phrase(sentence.start(), source.start() - 1));
        }
        contents.add(said);
        if (cue.entry().takes(Takes.THAT)) {
            ResumedThat.behind(sentence, content.end()).ifPresent(contents::add);
        }
        return Frames.of(text, contents, cue, source, evidence);
    }

    /** "Just when you thought": the narrator addresses the reader. */
    private static boolean isReaders(NewsText text, Cue cue, Phrase source) {
        return cue.entry().kind() != CueKind.STATEMENT
                && source.end() == source.start() + 1
                && text.is(source.start(), "you");
    }

    /** "Nor has it explained why": the statement is negated. */
    private static boolean isDenied(NewsText text, Phrase source) {
        return text.is(source.start() - 1, WordClass.AUXILIARY) && text.is(source.start() - 2, WordSet.NEGATIVE_JOINT);
    }

    /** "She says it shows that the plan is old": part of the outer content. */
    private static boolean isThingSaidSo(NewsText text, Phrase source) {
        int outer = text.cueAt(source.start() - 1);
        return source.end() == source.start() + 1
                && text.is(source.start(), WordSet.IT)
                && outer >= 0
                && text.cues().get(outer).entry().kind() == CueKind.STATEMENT
                && text.cues().get(outer).entry().takes(Takes.BARE);
    }

    /** "It is clear that": an impersonal adjective. */
    private static boolean isImpersonal(NewsText text, Cue cue, Phrase source) {
        return cue.entry().takes(Takes.ADJECTIVE)
                && source.end() == source.start() + 1
                && (text.is(source.start(), WordSet.IT)
                        || text.is(source.start(), WordSet.ANY_DETERMINER)
                        || text.is(source.start(), WordSet.ANY_RELATIVE));
    }

    /** "A news report that": a singular subject rules out a base form, so the word is a noun. */
    private static boolean disagrees(NewsText text, Cue cue, Phrase source) {
        boolean one = text.is(source.start(), WordSet.ARTICLE) && !text.is(source.start(), WordSet.THE);
        return one
                && cue.form() == VerbForm.BASE
                && cue.first() == cue.head()
                && cue.head() == source.end()
                && !text.is(cue.head(), WordSet.NEVER_NOUN)
                && (!Plural.endsLikeOne(text.lower(cue.head() - 1)) || text.isCapital(cue.head() - 1));
    }

    /** Whether a comma follows the cue or, as in "But, Hale added", the first word, so that content may follow one. */
    private static boolean isCommaNear(ReportingSentence sentence, Cue cue) {
        return sentence.text().isComma(cue.end()) || sentence.text().isComma(sentence.start() + 1);
    }

    /**
     * "Hale said, if elected, she would stay", "Hale noted, however, she would", "But, Hale added, she would": content
     * after the comma only.
     */
    private Optional<Content> behindComma(ReportingSentence sentence, Cue cue, Phrase source) {
        NewsText text = sentence.text();
        int first = sentence.start();
        boolean joined = text.is(first, WordSet.COORDINATOR) || text.is(first, WordSet.LOOSE_OPENER);
        boolean opens = source.start() == first || (source.start() == first + 1 && joined);
        boolean remark = source.start() == first + 2 && joined && text.isComma(first + 1);
        int comma = remark ? Addressee.past(sentence, cue) : cue.end();
        boolean however = opens && text.is(comma + 1, WordSet.LOOSE_OPENER) && text.isComma(comma + 2);
        return text.isComma(comma)
                        && ((opens && cue.entry().takes(Takes.ANY_CLAUSE))
                                || ((remark || however) && cue.entry().takes(Takes.BARE)))
                        && cue.form() != VerbForm.ING
                        && !text.isQuoted(comma + 1)
                ? contents.behindComma(sentence, comma)
                : Optional.empty();
    }
}
