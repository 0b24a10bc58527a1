package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Finds a "that" separated from its cue: "said at the summit in Bern that", "told the nurses who came that". */
public final class LaterThat {
    private static final int FARTHEST = 14;
    private static final int LONGEST_TITLE = 8;
    /** The maximum number of tokens from the addressees to "that": "to staff at the bank that". */
    private static final int NEAR = 4;

    private LaterThat() {}

    /**
     * The "that" after words that are neither content nor a recognised occasion: "said at the summit in Bern that",
     * "said only that", "said — online — that"; -1 if there is none, or only a relative pronoun ("ruled on filings that
     * were late").
     */
    public static int behind(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        if (ReportWords.CITING.contains(text.lower(start))) {
            return ThatBehindAside.behindCiting(sentence, start);
        }
        if (!leads(text, start) || (text.isComma(start) && text.is(start + 1, WordSet.THING_RELATIVE))) {
            return -1;
        }
        int behindRemark = ThatBehindAside.behindRemark(sentence, start);
        if (behindRemark >= 0 || (text.isComma(start) && text.is(start + 1, WordSet.COORDINATOR))) {
            return behindRemark;
        }
        for (int i = start + 1; i < Math.min(sentence.end(), start + FARTHEST); i++) {
            if (text.isQuoted(i)) {
                int behindTitle = behindTitle(sentence, i);
                if (behindTitle < 0 && isTitleBeforeSpeech(sentence, i)) {
                    return -1;
                }
                if (behindTitle < 0) {
                    return text.isComma(start) && (i > start + 1 || closesOpen(sentence, i)) ? -1 : i;
                }
                i = behindTitle - 1;
                continue;
            }
            int that = ThatBehindAside.behindPhrase(sentence, start, i);
            if (that > i) {
                return that;
            }
            if (opensAnother(sentence, start, i)) {
                return -1;
            }
            if (text.is(i, WordSet.PERSON_RELATIVE) && !Pause.at(text, start)) {
                // "told a group from the village who had won prizes that"
                return behindRelative(sentence, i);
            }
            if (text.is(i, WordSet.THAT)
                    && (!text.is(i - 1, WordSet.ANY_PREPOSITION) || isStranded(text, start, i - 1))) {
                return isOfNoun(text, start, i) ? -1 : i;
            }
        }
        return -1;
    }

    /** "Told nurses waiting outside that": a preposition without a noun. */
    private static boolean isStranded(NewsText text, int start, int preposition) {
        return preposition == start && ReportWords.STRANDED.contains(text.lower(preposition));
    }

    /** Whether words that precede the content may begin here. */
    private static boolean leads(NewsText text, int start) {
        return text.is(start, WordSet.ANY_PREPOSITION)
                || opensReceiver(text, start)
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
                && !(isReducedRelative(text, i) && text.is(i + 1, WordSet.BY));
        boolean rest = i == start + 1 && (text.isFinite(i) || text.is(i, WordSet.NO_CLAUSE));
        boolean aside = Pause.at(text, start);
        return anotherCue
                || rest
                || (text.isComma(i) && !aside && !isInPlace(text, i))
                || (text.isFinite(i) && !aside && !isReducedRelative(text, i));
    }

    /** "Responding to an announcement that", "so that", "said, a story that": it belongs to another word. */
    private static boolean isOfNoun(NewsText text, int start, int that) {
        boolean ofNoun = text.is(start, WordSet.TO)
                && (text.is(that - 1, WordSet.LOOSE_OPENER)
                        || CueNouns.english().sure(text.lower(that - 1)).isPresent());
        boolean apposed = text.isComma(start)
                && text.names().at(start - 1) < 0
                && text.is(start + 1, WordSet.ANY_DETERMINER)
                && !text.isComma(that - 1);
        return ofNoun || apposed || Reporting.isRelative(text, that) || (text.isDash(start) && !text.isDash(that - 1));
    }

    /** "Said, “We are closed,” one of": direct speech. */
    private static boolean closesOpen(ReportingSentence sentence, int mark) {
        return MainClause.endsOpen(sentence.text(), MarkedStretch.past(sentence.text(), mark, sentence.end()) - 1);
    }

    /** "On “Good Boats” on Sunday, “We won.”": a short capitalised title, followed by direct speech. */
    private static boolean isTitleBeforeSpeech(ReportingSentence sentence, int mark) {
        NewsText text = sentence.text();
        int end = MarkedStretch.past(text, mark, sentence.end());
        int comma = behindNetwork(text, end);
        return end - mark <= LONGEST_TITLE
                && text.isCapital(mark + 1)
                && text.isComma(comma)
                && text.isQuoted(comma + 1);
    }

    /** "On CBS": the token after a broadcaster's name. */
    private static int behindNetwork(NewsText text, int i) {
        int name = text.is(i, WordSet.PLACING) ? text.names().at(i + 1) : -1;
        return name < 0 ? i : text.names().endToken(name);
    }

    /** "On “Good Boats” on Sunday that": the token after a short title and its occasion if "that" follows, or -1. */
    public static int behindTitle(ReportingSentence sentence, int mark) {
        NewsText text = sentence.text();
        int end = MarkedStretch.past(text, mark, sentence.end());
        if (end - mark > LONGEST_TITLE || !text.isCapital(mark + 1)) {
            return -1;
        }
        int that = Occasion.behindDay(text, behindNetwork(text, text.isComma(end) ? end + 1 : end));
        that = text.isComma(that) ? that + 1 : that;
        return text.is(that, WordSet.THAT) && !text.isQuoted(that) ? that : -1;
    }

    /** "To the Herald that", "to clients that": an addressee; not an infinitive. */
    public static boolean opensReceiver(NewsText text, int to) {
        int next = to + 1;
        return text.is(to, WordSet.TO)
                && (text.isCapital(next)
                        || text.is(next, WordSet.ANY_DETERMINER)
                        || text.is(next, WordSet.OBJECT)
                        || text.names().at(next) >= 0
                        || isReceiver(text, next));
    }

    /** "To clients", "to staff on Friday that": people; not "to questions that" or "to staff the ward". */
    private static boolean isReceiver(NewsText text, int noun) {
        if (!text.is(noun, WordClass.OPEN)) {
            return false;
        }
        String word = text.lower(noun);
        boolean several = Plural.endsLikeOne(word) && GroupNouns.arePeople(word);
        return several || (GroupNouns.isOrganizationOrPeople(word) && isThatNear(text, noun));
    }

    private static boolean isThatNear(NewsText text, int noun) {
        for (int i = noun + 1; i <= noun + NEAR; i++) {
            if (text.is(i, WordSet.THAT)) {
                return true;
            }
        }
        return false;
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

    /** "In a ruling issued late on Friday": whether the token is a participle that modifies the noun before it. */
    public static boolean isReducedRelative(NewsText text, int i) {
        return Participle.isRegularPast(text, i)
                && text.is(i - 1, WordClass.OPEN)
                && !text.isCapital(i - 1)
                && !text.is(i + 1, WordSet.ANY_DETERMINER)
                && !text.is(i + 1, WordSet.THAT)
                && text.names().at(i + 1) < 0;
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

    /**
     * "Told the nurses who filled the square that", "a hearing called by the court that": the "that" after a full or
     * reduced relative clause, or -1.
     */
    public static int behindRelative(ReportingSentence sentence, int relative) {
        NewsText text = sentence.text();
        for (int i = relative + 1; i < Math.min(sentence.end(), relative + FARTHEST); i++) {
            if (text.isComma(i) || text.isQuoted(i)) {
                return -1;
            }
            boolean described = text.hasFinite(relative, i) || isReducedRelative(text, relative);
            if (text.is(i, WordSet.THAT) && described && text.hasFinite(i + 1, sentence.end())) {
                return i;
            }
        }
        return -1;
    }
}
