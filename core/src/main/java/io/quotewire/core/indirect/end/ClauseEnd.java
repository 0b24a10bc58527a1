package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NameGloss;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsEffect;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.PlaceGloss;
import io.quotewire.core.syntax.WhatIsUntold;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the end of a reported clause. Usually that is the end of its sentence; it ends earlier if the narrator resumes:
 * at a semicolon or colon, at the closing bracket around it, and at ", and he added", ", adding that", ", the minister
 * said", ", according to", ", but he". Text in brackets or between quote marks is skipped as a whole.
 */
public final class ClauseEnd {
    /** The token after the end of the clause that begins at {@code start}. */
    public int of(ReportingSentence sentence, int start) {
        return of(sentence, start, false);
    }

    /**
     * Like {@link #of(ReportingSentence, int)}, but a report within an aside or a fronted clause also ends at the comma
     * before the main clause: "Hale, who said it rained, went home", "While Hale said it rained, the crew stayed".
     */
    public int of(ReportingSentence sentence, int start, boolean aside) {
        NewsText text = sentence.text();
        int i = start;
        while (i < sentence.end()) {
            if (!text.isQuoted(i) && !text.is(i, WordClass.PUNCTUATION) && !text.is(i, WordSet.JOINT)) {
                i++; // only marks, and words like "and" or "while", end a clause
                continue;
            }
            int next = MarkedStretch.past(text, i, sentence.end());
            if (next > i + 1) {
                boolean pauses = text.isQuoted(i) && next < sentence.end() && MainClause.endsOpen(text, next - 1);
                if (pauses
                        && (endsAtPause(sentence, start, next - 1)
                                || (text.is(next, WordSet.THING_RELATIVE)
                                        && NarratorsRelative.isAt(sentence, next - 1, isStated(text, start, next)))
                                || InvertedReport.isAt(sentence, next)
                                || (aside && isStated(text, start, next) && MainClauseResumed.isAt(sentence, next)))) {
                    return next;
                }
                i = next;
                continue;
            }
            boolean resumes = aside
                    && Pause.at(text, i)
                    && (isStated(text, start, i)
                            ? MainClauseResumed.isAt(sentence, i + 1)
                            : text.isFinite(i + 1) && SubjectAlone.holdsInfinitive(text, start, i));
            if (i > start && (resumes || endsAt(sentence, start, i))) {
                if (text.isMark(i, ')')) {
                    return text.isMark(i - 1, '.') ? i - 1 : i;
                }
                return text.isMark(i, ':') ? BeforeColon.end(sentence, start, i) : i;
            }
            i++;
        }
        return sentence.end();
    }

    private static boolean isStated(NewsText text, int start, int i) {
        return SubjectAlone.hasVerb(text, start, i);
    }

    private boolean endsAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        boolean mark = text.is(i, WordClass.PUNCTUATION);
        if (mark && (text.isMark(i, ';') || text.isMark(i, ')') || text.isMark(i, ']'))) {
            return !SubjectAlone.goesOnBehindSemicolon(sentence, start, i);
        }
        if (mark && text.isMark(i, ':')) {
            return !(isStated(text, start, i)
                    ? ColonInClause.goesOn(sentence, i)
                    : ColonInClause.isInTitle(sentence, i));
        }
        if (WhatIsUntold.isMissingAt(text, i)
                || (mark
                        && text.isComma(i)
                        && (NarratorsPerfect.isAt(sentence, start, i + 1)
                                || NarratorsTime.isAt(sentence, start, i + 1)))
                || NarratorsPerfect.isOfNowAt(sentence, start, i)
                || isUntoldAt(text, start, i)
                || ReportingParticiple.tellsMeanwhileAt(sentence, start, i)
                || OtherSources.isAt(sentence, start, mark && text.isComma(i) ? i + 1 : i)) {
            return isStated(text, start, i);
        }
        if (mark && Pause.at(text, i)) {
            return endsAtPause(sentence, start, i)
                    || ClosingDash.isAt(text, start, i)
                    || (isStated(text, start, i)
                            && InvertedReport.isAt(sentence, i + 1)
                            && !SubjectAlone.isBefore(text, start, i))
                    || (text.is(i + 1, WordSet.NARRATORS_RELATIVE)
                            && text.hasFinite(start, i)
                            && NarratorsRelative.isAt(sentence, i, true));
        }
        if (!text.is(i, WordSet.CONTINUATION)) {
            return false;
        }
        if (AskedAgain.isAt(sentence, start, i)
                || OwnDeed.isAt(sentence, start, i)
                || VerbOfSpeaker.isAt(sentence, start, i)
                || RulingOutcome.isImposedAt(sentence, start, i)
                || RulingOutcome.isSoughtAt(sentence, start, i)) {
            return true;
        }
        int day = Occasion.behindDay(text, i + 1);
        int told = day > i + 1 ? NextReport.afterSubject(sentence, day) : -1;
        int report = told >= 0 && OtherSources.isToldToSpeaker(sentence, told) ? i + 1 : day;
        return i > start + 2
                && !SubjectAlone.isBeforeJoint(sentence, start, i)
                && NextReport.isAt(sentence, report)
                && !(text.hasFinite(start, i)
                        && (VerbOfContent.asksAt(sentence, i + 1) || VerbOfContent.isAt(sentence, start, report)))
                && !joinsNames(text, i)
                && (text.is(i, WordSet.CONTRAST) || !NextReport.isThought(sentence, report));
    }

    /** "Said it had seen them but would not say where", without a comma; "but could not say where" may be content. */
    private static boolean isUntoldAt(NewsText text, int start, int i) {
        return WhatIsUntold.declinesAt(text, start, i)
                || ((text.is(i, WordSet.CONTRAST) || text.is(i, WordSet.CONCEDING))
                        && !text.is(i + 1, WordSet.BE)
                        && !ReportWords.ABLE.contains(text.lower(i + 1))
                        && WhatIsUntold.isRefusedAt(text, i));
    }

    private boolean endsAtPause(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        boolean stated = isStated(text, start, i);
        return text.is(i + 1, WordSet.ACCORDING)
                || SourcePreposition.isPer(text, i + 1)
                || NarratorsContrast.closesAt(text, i + 1, sentence.end())
                || isRemarkAt(text, start, i + 1, stated)
                || ((stated || SubjectAlone.holdsInfinitive(text, start, i)) && SaidInText.isAt(sentence, start, i + 1))
                || (stated
                        && (RulingOutcome.isAt(sentence, start, i + 1) || PlaceGloss.isAt(text, i + 1, sentence.end())))
                || (stated && !opensBeforeMain(text, start) && HeardInCourt.isAt(sentence, i + 1))
                || (NarratorsRemark.sumsUpAt(text, i + 1)
                        && !SubjectAlone.isBefore(text, start, i)
                        && !NarratorsRelative.goesOnBehind(sentence, i))
                || ((stated || SubjectAlone.holdsInfinitive(text, start, i))
                        && (NarratorsRemark.commentsAt(text, i + 1)
                                || NarratorsRemark.isInAt(text, i + 1)
                                || NarratorsRemark.isToldByOthersAt(text, i + 1)))
                || (sentence.cueFrom(i + 1, Integer.MAX_VALUE) >= 0 && isReportAt(sentence, start, i + 1, stated))
                || (text.is(i + 1, WordSet.JOINT)
                        && (AskedAgain.isAt(sentence, start, i + 1)
                                || OwnDeed.isAt(sentence, start, i + 1)
                                || VerbOfSpeaker.isAt(sentence, start, i + 1)
                                || nextReportAt(sentence, start, i + 2, stated)))
                || isContrastAt(sentence, start, i + 1);
    }

    /** ", adding that", ", others said", ", the minister said.", ", with one minister saying that". */
    private static boolean isReportAt(ReportingSentence sentence, int start, int i, boolean stated) {
        NewsText text = sentence.text();
        // "still adding that"
        int participle = text.is(i, WordClass.ADVERB) && sentence.cueFrom(i, i + 1) < 0 ? i + 1 : i;
        return (ReportingParticiple.isAt(
                                sentence, participle, stated || !SubjectAlone.holdsInfinitive(text, start, i - 1))
                        && !ToldRequest.isAt(sentence, start, i))
                || (stated
                        && (NextReport.isOfOthersAt(sentence, start, i)
                                || ReportBehindComma.isAt(sentence, start, i)
                                || AccompanyingReport.isAt(sentence, start, i)))
                || (!opensBeforeMain(text, start) && ClosingReport.isAt(sentence, start, i));
    }

    /** ", a claim that few believe", ", a name that means late", ", but declined to name it", ", but gave no hint". */
    private static boolean isRemarkAt(NewsText text, int start, int i, boolean stated) {
        return NarratorsRemark.isAt(text, i)
                || NameGloss.isAt(text, i)
                || (!stated && SubjectAlone.holdsInfinitive(text, start, i) && NarratorsRemark.isAimAt(text, i))
                || (stated && (NewsEffect.isAt(text, start, i) || MannerTold.isAt(text, start, i)))
                || WhatIsUntold.isLeftOutAt(text, i)
                || (stated && (WhatIsUntold.isRefusedAt(text, i) || WhatIsUntold.isMissingAt(text, i)));
    }

    /** "Adding that", "on Monday added that", "in May, Hale said" behind ", and" or ", while". */
    private static boolean nextReportAt(ReportingSentence sentence, int start, int i, boolean stated) {
        int day = Occasion.behindDay(sentence.text(), i);
        int report = day > i && sentence.text().isComma(day) ? day + 1 : day;
        return ReportingParticiple.tellsAt(sentence, i)
                || (stated && (DescribedReport.isAt(sentence, i) || ReportInPresent.isAt(sentence, start, i)))
                || (stated
                        && NextReport.isAt(sentence, report)
                        && !isAside(sentence, i)
                        && !NextReport.isAttitude(sentence, report)
                        && !VerbOfContent.isAt(sentence, start, i));
    }

    /** "It would pay, as | promised, but": an aside within what is told. */
    private static boolean isAside(ReportingSentence sentence, int i) {
        return sentence.text().is(i - 1, WordSet.AS)
                && sentence.cueFrom(i, i + 1) >= 0
                && Pause.isIn(sentence.text(), i + 1, Math.min(sentence.end(), i + NextReport.LONGEST_SUBJECT));
    }

    /** ", but she said"; ", but she will", ", but she was out" may be told by the source. */
    private static boolean isContrastAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        return text.is(i, WordSet.CONTRAST)
                && text.is(i + 1, WordSet.SUBJECT)
                && !ContrastTold.isAt(sentence, start, i);
    }

    /** "Only owners such as Hale and Voss wanted to": two coordinated names before one verb. */
    private static boolean joinsNames(NewsText text, int i) {
        return text.names().at(i - 1) >= 0 && text.names().at(i + 1) >= 0 && !text.isFinite(i - 1);
    }

    /** "That when it rained, | market sources said": the clause after the comma is the main one. */
    private static boolean opensBeforeMain(NewsText text, int start) {
        int first = text.is(start, WordSet.THAT) ? start + 1 : start;
        return text.is(first, WordSet.ANY_SUBORDINATOR) || text.is(first, WordClass.PREPOSITION);
    }

    /** "But the minister said": whether the next report begins after the pause. */
    public boolean narratorSpeaksAt(ReportingSentence sentence, int i) {
        return sentence.text().is(i, WordSet.JOINT) && NextReport.isAt(sentence, i + 1);
    }
}
