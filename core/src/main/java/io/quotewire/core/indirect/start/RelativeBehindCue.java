package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises, between a cue and its content, a clause that modifies the addressee or another noun: "told fans | that
 * lined the street | that". Pure functions.
 */
final class RelativeBehindCue {
    private static final int FARTHEST = 14;

    private RelativeBehindCue() {}

    /**
     * "The court ruling that paved the way", "said in a film that showed it": this "that" follows a noun and modifies
     * it.
     */
    static boolean isThat(NewsText text, Cue cue, int told, int that) {
        boolean behindNoun = (that > told && !Plural.endsLikeOne(text.lower(that + 1)))
                || (cue.form() == VerbForm.ING && text.is(cue.first() - 1, WordClass.OPEN));
        return behindNoun && Reporting.isRelative(text, that);
    }

    /**
     * "Told fans that lined the street that": a relative clause; not in "told fans that claims of theft were false".
     */
    static boolean isThatOfThoseTold(NewsText text, Cue cue, int that) {
        return that > cue.end()
                && Plural.endsLikeOne(text.lower(that - 1))
                && !Plural.endsLikeOne(text.lower(that + 1))
                && Reporting.isRelative(text, that);
    }

    /**
     * "Told nurses who filled the square that", "told nurses gathered there that", "in a ruling of May that": a
     * modifier of the addressee or another noun begins there.
     */
    static boolean isBeforeThat(NewsText text, Cue cue, int told, int i) {
        boolean receiver = cue.entry().recipient() == Recipient.DIRECT || text.is(cue.end(), WordSet.TO);
        boolean reduced = isReduced(text, i);
        return (receiver && i > cue.end() && (reduced || text.is(i, WordClass.RELATIVE))) || (i > told && reduced);
    }

    /** "Tells the story of a girl who left": a relative clause; not "asked the crew who", "told her who would". */
    static boolean isOfNoun(NewsText text, Cue cue, int i) {
        return text.is(i, WordClass.RELATIVE)
                && i > cue.end()
                && !text.is(i + 1, WordSet.REPORTED_FUTURE)
                && cue.entry().takes(Takes.THAT)
                && text.is(i - 1, WordClass.OPEN)
                && text.names().at(i - 1) < 0;
    }

    /** "In a ruling issued late on Friday": whether the token is a participle that modifies the noun before it. */
    static boolean isReduced(NewsText text, int i) {
        return Participle.isRegularPast(text, i)
                && text.is(i - 1, WordClass.OPEN)
                && !text.isCapital(i - 1)
                && !text.is(i + 1, WordSet.ANY_DETERMINER)
                && text.names().at(i + 1) < 0;
    }

    /**
     * "Told the nurses who filled the square that", "a hearing called by the court that": the "that" after a full or
     * reduced relative clause, or -1.
     */
    static int thatBehind(ReportingSentence sentence, int relative) {
        NewsText text = sentence.text();
        for (int i = relative + 1; i < Math.min(sentence.end(), relative + FARTHEST); i++) {
            if (text.isComma(i) || text.isQuoted(i)) {
                return -1;
            }
            boolean described = text.hasFinite(relative, i) || isReduced(text, relative);
            if (text.is(i, WordSet.THAT) && described && text.hasFinite(i + 1, sentence.end())) {
                return i;
            }
        }
        return -1;
    }
}
