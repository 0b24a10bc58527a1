package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.MainClause;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises where only the subject of a reported clause has been read, so that no comma or "and" ends the clause
 * before its verb: "said that Hale, a man who led the yard, | believes", "said Hale | and others agreed". Pure
 * functions.
 */
final class SubjectAlone {
    private static final MainClause MAIN = new MainClause();

    private SubjectAlone() {}

    /**
     * "That Hale, a man who led the yard, | believes", "it grew and that Hale, its head, | promised": the comma closes
     * an apposition or relative clause of the subject.
     */
    static boolean isBefore(NewsText text, int start, int comma) {
        int that = lastThat(text, start, comma);
        int first = text.is(that, WordSet.THAT) ? that + 1 : that;
        int opening = Scan.to(first, comma, text::isComma);
        return opening < comma
                && !text.hasFinite(first, opening)
                && ((text.is(opening + 1, WordSet.ARTICLE) && !hasComma(text, opening + 1, comma))
                        || !MAIN.isSimplyIn(text, opening + 1, comma));
    }

    /** "A coach, knew | , said": the comma at the end is not the one that closes the apposition. */
    private static boolean hasComma(NewsText text, int from, int to) {
        return Scan.any(from, to, text::isComma);
    }

    /**
     * "That Hale and other chiefs shouted", "said | Hale and others agreed": the subject has no verb yet; "it has both
     * broken rules and threatened jobs": the second verb of the pair.
     */
    static boolean isBeforeJoint(ReportingSentence sentence, int start, int joint) {
        NewsText text = sentence.text();
        boolean alone = (text.is(start, WordSet.THAT) || opensClause(sentence, start, joint))
                && sentence.cueFrom(joint + 1, joint + 2) < 0
                && !text.is(joint, WordSet.CONTRAST)
                && !text.isComma(joint - 1)
                && !hasVerb(text, start, joint);
        return alone || isPaired(text, start, joint);
    }

    /** "Said | Hale and others agreed to go", not "said | the crew back it and Hale said it was", with a clause. */
    private static boolean opensClause(ReportingSentence sentence, int start, int joint) {
        int said = sentence.cueFrom(start - 1, start);
        if (said < 0 || !sentence.cues().get(said).entry().takes(Takes.ANY_CLAUSE)) {
            return false;
        }
        int next = NextReport.afterSubject(sentence, joint + 1);
        return next >= 0
                && !NextReport.tellsClause(sentence, sentence.cues().get(next))
                && !sentence.text().is(sentence.cues().get(next).end(), WordSet.THAT);
    }

    /** "It has both broken the rules and | threatened jobs"; not "both had left and thanked her", the subject. */
    private static boolean isPaired(NewsText text, int start, int joint) {
        if (!text.mayHave(WordSet.BOTH) || !text.is(joint, "and")) {
            return false;
        }
        int subject = text.is(start, WordSet.THAT) ? start + 1 : start;
        int both = Scan.backTo(joint - 1, start, i -> text.is(i, WordSet.BOTH) || text.is(i, WordSet.COORDINATOR));
        return text.is(both, WordSet.BOTH)
                && both > subject
                && (text.isFinite(both + 1) || Participle.isPast(text, both + 1));
    }

    /**
     * "Hale, the chief; Voss, the cook, and Hume, the clerk, | left": a semicolon between the members of a subject,
     * whose verb follows; "that it was shut; that it was old; and that she left": between clauses; "it was £5 in Lima;
     * £7 in Tarn": before an item without a verb.
     */
    static boolean goesOnBehindSemicolon(ReportingSentence sentence, int start, int semicolon) {
        NewsText text = sentence.text();
        int next = text.is(semicolon + 1, WordSet.CONTINUATION) ? semicolon + 2 : semicolon + 1;
        if (text.isMark(semicolon, ';') && text.is(start, WordSet.THAT) && text.is(next, WordSet.THAT)) {
            return text.hasFinite(next + 1, sentence.end());
        }
        if (hasVerb(text, start, semicolon)) {
            return isItem(text, next, sentence.end());
        }
        return text.isMark(semicolon, ';')
                && Scan.any(start, semicolon, text::isComma)
                && text.hasFinite(semicolon + 1, sentence.end());
    }

    /**
     * "£7 in the port of Tarn", "5 percent a drought", up to the next semicolon, and no verb; not "Hill furious", "37%
     * disagree", "Voss tallies 37 in Lima", "his claim against the port".
     */
    private static boolean isItem(NewsText text, int first, int sentenceEnd) {
        int end = Scan.to(first, sentenceEnd, i -> text.isMark(i, ';'));
        int name = text.names().at(first);
        boolean phrase = Scan.any(
                first + 1, end, i -> text.is(i, WordSet.ANY_PREPOSITION, WordSet.ARTICLE, WordSet.COORDINATOR));
        return phrase
                && !text.is(first, WordClass.POSSESSIVE)
                && (name < 0 || text.isComma(text.names().endToken(name)))
                && !text.hasFinite(first, end);
    }

    /** Whether the clause already has a verb; "that Hale, under fire, | would leave" has none before the comma. */
    static boolean hasVerb(NewsText text, int start, int i) {
        return text.hasFinite(start, i) || text.is(start, WordSet.TO) || text.is(start + 1, WordSet.TO);
    }

    /** Whether "to" stands among the words: what somebody is asked to do has no verb of its own. */
    static boolean holdsInfinitive(NewsText text, int start, int end) {
        return Scan.any(start, end, i -> text.is(i, WordSet.TO));
    }

    /** The "that" of the last clause that "and" or "but" joins to the first; otherwise the start. */
    private static int lastThat(NewsText text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (text.is(i, WordSet.THAT) && text.is(i - 1, WordSet.CONTINUATION)) {
                return i;
            }
        }
        return start;
    }
}
