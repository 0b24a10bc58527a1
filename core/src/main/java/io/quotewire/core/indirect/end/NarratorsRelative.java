package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises relative clauses in which the narrator speaks: ", which she calls a sham", ", where traders say", ", which
 * is untrue", ", who is the mayor" after a name. ", which leaked" belongs to the content. Pure functions.
 */
final class NarratorsRelative {
    /** "At the same time". */
    private static final int LONGEST_PHRASE = 5;

    private NarratorsRelative() {}

    /**
     * Whether such a clause follows the pause and ends the content.
     *
     * @param stated whether the content has a verb; without one it ends at any relative clause
     */
    static boolean isAt(ReportingSentence sentence, int pause, boolean stated) {
        return (!stated || isNarrators(sentence, pause + 1)) && !goesOnBehind(sentence, pause);
    }

    private static boolean isNarrators(ReportingSentence sentence, int relative) {
        NewsText text = sentence.text();
        if (!text.is(relative, WordSet.THING_RELATIVE) && !text.is(relative, WordSet.PERSON_RELATIVE)) {
            return isReportedIn(sentence, relative);
        }
        int verb = text.is(relative + 1, WordClass.ADVERB) ? relative + 2 : relative + 1;
        if (isForetold(sentence, verb) || isVerbBehindPhrase(sentence, verb)) {
            return false;
        }
        return !text.isFinite(verb)
                || reports(sentence, verb)
                || isWhoNamedOneIs(text, relative, verb)
                || judgesAt(text, verb);
    }

    /** "Which it would sell", "which they could lose": what the speaker foretells; not "which it would not name". */
    private static boolean isForetold(ReportingSentence sentence, int subject) {
        NewsText text = sentence.text();
        return text.is(subject, WordClass.SUBJECT_PRONOUN)
                && text.is(subject + 1, WordSet.REPORTED_FUTURE)
                && !text.is(subject + 2, WordSet.NEGATION)
                && !text.is(subject + 2, WordSet.DO)
                && sentence.cueFrom(subject + 1, subject + LONGEST_PHRASE) < 0;
    }

    /** "Which in turn made it late", "which until May was shut": a short phrase before the verb; not "on Monday". */
    private static boolean isVerbBehindPhrase(ReportingSentence sentence, int preposition) {
        NewsText text = sentence.text();
        if (!text.is(preposition, WordClass.PREPOSITION) || Occasion.behindDay(text, preposition) > preposition) {
            return false;
        }
        for (int i = preposition + 1; i <= preposition + LONGEST_PHRASE && text.isWord(i); i++) {
            if (text.isFinite(i)) {
                return i > preposition + 1
                        && sentence.cueFrom(i, i + 1) < 0
                        && !text.is(i - 1, WordClass.SUBJECT_PRONOUN);
            }
        }
        return false;
    }

    /** "Which is false", "which is hard to square with it": the narrator's judgement on what was said. */
    private static boolean judgesAt(NewsText text, int verb) {
        int word = text.is(verb + 1, WordClass.ADVERB) ? verb + 2 : verb + 1;
        return text.is(verb, WordClass.AUXILIARY) && ReportWords.JUDGED.contains(text.lower(word));
    }

    /** "Where aid groups say": a reporting verb after a subject within the relative clause. */
    private static boolean isReportedIn(ReportingSentence sentence, int relative) {
        int c = sentence.cueFrom(relative + 2, relative + NextReport.LONGEST_SUBJECT);
        return c >= 0
                && NextReport.isFiniteWithoutModal(sentence.cues().get(c))
                && !sentence.text()
                        .hasFinite(relative + 1, sentence.cues().get(c).first());
    }

    /** "Who said it was late": a report by itself. */
    private static boolean reports(ReportingSentence sentence, int verb) {
        int c = sentence.cueFrom(verb, verb + 1);
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue != null
                && !cue.modal()
                && !cue.passive()
                && cue.form() != VerbForm.ING
                && cue.entry().kind() == CueKind.STATEMENT
                && NextReport.tellsClause(sentence, cue);
    }

    /** "Hale, who is the mayor", "Hale, who has led the yard". */
    private static boolean isWhoNamedOneIs(NewsText text, int relative, int verb) {
        return text.is(relative, WordSet.PERSON_RELATIVE)
                && text.names().at(relative - 2) >= 0
                && (text.is(verb, WordSet.PRESENT_HAVE)
                        || text.is(verb, WordSet.SHORT_IS)
                        || text.is(verb, WordSet.COPULA));
    }

    /**
     * "The way people in Peru, where it rained, voted", "a car - which is not his - and a flat": whether the content
     * continues after the relative clause.
     */
    private static boolean goesOnBehind(ReportingSentence sentence, int pause) {
        NewsText text = sentence.text();
        boolean dash = text.isDash(pause);
        int i = pause + 2;
        while (i < sentence.end() && !(dash ? text.isDash(i) : text.isComma(i))) {
            i = MarkedStretch.past(text, i, sentence.end());
        }
        return i < sentence.end()
                && sentence.cueFrom(i + 1, i + 2) < 0
                && (text.isFinite(i + 1) || (dash && text.is(i + 1, WordSet.COORDINATOR)));
    }
}
