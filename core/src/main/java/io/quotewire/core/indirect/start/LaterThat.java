package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds a "that" separated from its cue by whatever is neither content nor a recognised addressee or occasion: "said at
 * the summit in Bern that", "said only that", "told the nurses who came that". {@link ThatBehindAside} knows asides
 * between commas, {@link RelativeBehindCue} relative clauses. Pure functions.
 */
final class LaterThat {
    private static final int FARTHEST = 14;

    private LaterThat() {}

    /**
     * The "that", or the quotation mark that the content begins with in its place ("said in court “it rained”"); -1 if
     * there is neither, or the "that" is a relative pronoun ("ruled on filings that were late").
     *
     * @param start the token after the cue, its addressee and the occasion
     */
    static int behind(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        if (ReportWords.CITING.contains(text.lower(start))) {
            return ThatBehindAside.afterCiting(sentence, start);
        }
        if (!leads(text, start) || (text.isComma(start) && text.is(start + 1, WordSet.THING_RELATIVE))) {
            return -1;
        }
        int behindAside = ThatBehindAside.afterCue(sentence, start);
        if (behindAside >= 0 || (text.isComma(start) && text.is(start + 1, WordSet.COORDINATOR))) {
            return behindAside;
        }
        for (int i = start + 1; i < Math.min(sentence.end(), start + FARTHEST); i++) {
            if (text.isQuoted(i)) {
                int behindTitle = QuotedTitle.thatBehind(sentence, i);
                if (behindTitle < 0) {
                    return opensContent(sentence, start, i) ? i : -1;
                }
                i = behindTitle - 1;
                continue;
            }
            int that = ThatBehindAside.afterPhrase(sentence, start, i);
            if (that > i) {
                return that;
            }
            if (opensAnother(sentence, start, i)) {
                return -1;
            }
            if (text.is(i, WordSet.PERSON_RELATIVE) && !Pause.at(text, start)) {
                // "told a group from the village who had won prizes that"
                return RelativeBehindCue.thatBehind(sentence, i);
            }
            if (text.is(i, WordSet.THAT)
                    && (!text.is(i - 1, WordSet.ANY_PREPOSITION)
                            || text.is(i - 2, WordSet.THE)
                            || isStranded(text, start, i - 1))) {
                return isOfNoun(text, start, i) ? -1 : i;
            }
        }
        return -1;
    }

    /** Whether the passage at the mark is content, not a title before speech, nor direct speech behind a comma. */
    private static boolean opensContent(ReportingSentence sentence, int start, int mark) {
        return !QuotedTitle.isBeforeSpeech(sentence, mark)
                && !(sentence.text().isComma(start) && (mark > start + 1 || closesOpen(sentence, mark)));
    }

    /** "Told nurses waiting outside that": a preposition without a noun. */
    private static boolean isStranded(NewsText text, int start, int preposition) {
        return preposition == start && ReportWords.STRANDED.contains(text.lower(preposition));
    }

    /** Whether words that precede the content may begin here. */
    private static boolean leads(NewsText text, int start) {
        return text.is(start, WordSet.ANY_PREPOSITION)
                || AddresseeBehindTo.isAt(text, start)
                || Pause.at(text, start)
                || text.is(start, WordSet.LATER)
                || text.is(start, WordClass.ADVERB)
                || text.is(start, WordSet.PERIOD_MODIFIER);
    }

    /** Whether a cue, a verb or a pause at the token rules out a "that" of the cue. */
    private static boolean opensAnother(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        int cue = sentence.cueFrom(i, i + 1);
        boolean anotherCue = cue >= 0
                && !isNounInIng(text, i)
                && !(text.is(start, WordSet.PLACING)
                        && isInNounPhrase(text, sentence.cues().get(cue)))
                && !(RelativeBehindCue.isReduced(text, i) && text.is(i + 1, WordSet.BY));
        boolean rest = i == start + 1 && (text.isFinite(i) || text.is(i, WordSet.NO_CLAUSE));
        boolean aside = Pause.at(text, start);
        return anotherCue
                || rest
                || (text.isComma(i) && !aside && !isInPlace(text, i))
                || (text.isFinite(i) && !aside && !RelativeBehindCue.isReduced(text, i));
    }

    /** "Responding to an announcement that", "in hopes that", "so that", "said, a story that": of another word. */
    private static boolean isOfNoun(NewsText text, int start, int that) {
        boolean ofNoun = text.is(start, WordSet.TO)
                && (text.is(that - 1, WordSet.LOOSE_OPENER)
                        || CueNouns.english().sure(text.lower(that - 1)).isPresent());
        boolean hoped = ReportWords.HOPED.contains(text.lower(that - 1));
        boolean apposed = text.isComma(start)
                && text.names().at(start - 1) < 0
                && text.is(start + 1, WordSet.ANY_DETERMINER)
                && !text.isComma(that - 1);
        return ofNoun
                || hoped
                || apposed
                || (!isPlace(text, start + 1, that) && Reporting.isRelative(text, that))
                || (text.isDash(start) && !text.isDash(that - 1));
    }

    /** "In Berlin | that talks with Peru would": no clause modifies the name of a single place. */
    private static boolean isPlace(NewsText text, int start, int end) {
        int name = text.names().at(end - 1);
        return name >= 0
                && text.names().type(name) == EntityType.LOCATION
                && text.names().firstToken(name) == start;
    }

    /** "Said, “We are closed,” one of": direct speech. */
    private static boolean closesOpen(ReportingSentence sentence, int mark) {
        return MainClause.endsOpen(sentence.text(), MarkedStretch.past(sentence.text(), mark, sentence.end()) - 1);
    }

    /**
     * "In Salem, Oregon, on Monday that", "in Salem, Oregon, that": the commas around the second part of a place name.
     */
    private static boolean isInPlace(NewsText text, int comma) {
        return text.isCapital(comma - 1)
                && (text.isCapital(comma + 1)
                        || text.is(comma + 1, WordSet.THAT)
                        || (text.isMark(comma - 2, ',') && text.is(comma + 1, WordSet.ANY_PREPOSITION)));
    }

    /**
     * "In widely-quoted remarks last week", "on an earnings call", "in a written answer": the word is part of a noun
     * phrase.
     */
    private static boolean isInNounPhrase(NewsText text, Cue cue) {
        return cue.first() == cue.head()
                && !text.isFinite(cue.head())
                && cue.form() != VerbForm.ING
                && (text.is(cue.head() - 1, WordClass.OPEN) || text.is(cue.head() - 1, WordSet.ANY_DETERMINER));
    }

    /** "In a 40-page ruling". */
    private static boolean isNounInIng(NewsText text, int i) {
        return Participle.isPresent(text, i)
                && (text.is(i - 1, WordClass.OPEN) || text.is(i - 1, WordSet.ANY_DETERMINER));
    }
}
