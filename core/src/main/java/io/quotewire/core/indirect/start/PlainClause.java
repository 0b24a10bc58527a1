package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.clause.SecondClause;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Adjective;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a content clause without "that": "said the bridge was shut". It needs a subject and a verb, since
 * "reported" or "announced" may be followed by a noun. Pure functions.
 */
public final class PlainClause {
    private static final int FEWEST_WITH_VERB = 5;
    private static final int LONGEST_SUBJECT = 14;

    /** "The more deadly the snake, the more costly the drink". */
    private static final String MORE = "more";

    private PlainClause() {}

    /** Whether such a clause begins at the token. */
    public static boolean isAt(ReportingSentence sentence, Cue cue, int start) {
        // "Sailors reporting from Lima said"
        boolean from =
                sentence.text().is(start, WordSet.FROM) && cue.entry().lemma().equals("report");
        return !from && ClauseOpener.isAt(sentence, cue, start) && hasSubjectAndVerb(sentence, cue, start);
    }

    /** Whether a subject and a verb follow: assumed after "say"; after "declaring" the verb must come soon. */
    private static boolean hasSubjectAndVerb(ReportingSentence sentence, Cue cue, int start) {
        NewsText text = sentence.text();
        if (isQuotedTitle(text, cue, start) || isSomebodySaying(text, start)) {
            return false;
        }
        if (cue.entry().takes(Takes.ANY_CLAUSE) || text.isQuoted(start) || isContracted(text, start)) {
            return true;
        }
        boolean hangs = false;
        for (int i = start + 1; i < Math.min(sentence.end(), start + LONGEST_SUBJECT); i++) {
            if (text.isComma(i) && VerbBehindAside.isOfSubject(sentence, cue, i)) {
                return true;
            }
            if (VerbBehindAside.isOfMainClause(sentence, start, i)) {
                return false;
            }
            if (isBetweenAdjectives(text, start, i)) {
                continue;
            }
            if (text.isComma(i) || text.isQuoted(i)) {
                // "wrote a book called “The Long Road”": a title
                return text.isQuoted(i) && !text.is(i - 1, WordSet.NAMING);
            }
            boolean deed = text.is(i, WordSet.CONTINUATION) && ReportWords.PAST_ONLY.contains(text.lower(i + 1));
            if (deed || goesOn(sentence, cue, i) || endsPhrase(sentence, start, i, hangs)) {
                // "denied the charge and said", "and took the boat": another verb of the cue's own subject
                return false;
            }
            hangs |= text.is(i, WordClass.PREPOSITION) && !text.is(i, WordSet.OF);
            if (text.isFinite(i) && !(isParticipleOfNoun(text, i) && !isOnlyVerbTold(sentence, cue, i))) {
                // "maintains control of the board and has the last word": another verb of the cue's own subject
                return !text.is(text.is(i - 1, WordSet.LATER) ? i - 2 : i - 1, WordSet.CONTINUATION);
            }
            if (text.is(i, WordClass.RELATIVE)) {
                // "indicating the town from which it was sent": the only verb is that of the relative clause
                return verbsFrom(text, i, sentence.end()) > 1;
            }
            if (i > start + 1 && text.is(i, WordSet.THAT) && text.is(start, WordSet.ARTICLE)) {
                // "denied a report that it was late": the only clause is the noun's complement
                return false;
            }
            if (i > start && text.is(i, WordSet.THAT) && text.isFinite(i + 1)) {
                // "added features that were new": the only verb is that of the relative clause
                return verbsFrom(text, i + 1, sentence.end()) > 1;
            }
            if (text.is(i, WordSet.ANY_SUBORDINATOR) && !text.is(i, WordSet.THAT)) {
                return false;
            }
        }
        return false;
    }

    /** "A 9-foot, 30-pound fish", "a small, old boat": the comma joins two adjectives behind an article. */
    private static boolean isBetweenAdjectives(NewsText text, int start, int comma) {
        return comma == start + 2
                && text.isComma(comma)
                && text.is(start, WordSet.ARTICLE)
                && text.is(comma + 1, WordClass.OPEN)
                && text.names().at(comma + 1) < 0
                && !Participle.isAny(text, comma + 1)
                && (Adjective.endsLikeOne(text.lower(start + 1)) || text.isFigure(start + 1));
    }

    /** "Told the police of | somebody claiming that it was late": the source of the participle, not a clause. */
    private static boolean isSomebodySaying(NewsText text, int start) {
        return text.is(start, WordSet.SOMEBODY)
                && text.is(start - 1, WordClass.PREPOSITION)
                && Participle.isPresent(text, start + 1)
                && text.cueAt(start + 1) >= 0;
    }

    /** "Wrote “The Long Way Home” after the war": a quoted title, capitalised throughout. */
    private static boolean isQuotedTitle(NewsText text, Cue cue, int start) {
        int quote = cue.entry().takes(Takes.WORK) ? text.quoteAt(start) : -1;
        return quote >= 0
                && Scan.all(start + 1, text.endToken(quote), i -> text.isCapital(i) || !text.is(i, WordClass.OPEN));
    }

    /**
     * "Announced plans to build boats and the yard would", "had added the title and I had": the verb belongs to another
     * clause; not "admitted his wife and he had", where it belongs to both.
     */
    private static boolean endsPhrase(ReportingSentence sentence, int start, int joint, boolean hangs) {
        NewsText text = sentence.text();
        return text.is(joint, WordSet.CONTINUATION)
                && (hangs || (text.is(joint + 1, WordClass.SUBJECT_PRONOUN) && !isPerson(text, start, joint)))
                && SecondClause.isAt(text, joint + 1, sentence.end());
    }

    /** Whether nothing but a phrase for somebody stands there: "his wife", "Mary Hill". */
    private static boolean isPerson(NewsText text, int start, int end) {
        return (text.names().is(end - 1, EntityType.PERSON) || PersonNouns.contains(text.lower(end - 1)))
                && NounPhrase.end(text, start, end) == end;
    }

    private static boolean goesOn(ReportingSentence sentence, Cue cue, int joint) {
        int next = sentence.text().is(joint, WordSet.CONTINUATION) ? sentence.cueFrom(joint + 1, joint + 2) : -1;
        VerbForm form = next < 0 ? VerbForm.BASE : sentence.cues().get(next).form();
        return form == VerbForm.PAST
                || form == VerbForm.PRESENT
                || (form == VerbForm.ING
                        && cue.form() == VerbForm.ING
                        && next >= 0
                        && !Participle.isPresent(sentence.text(), joint - 1)); // "singing and shouting"
    }

    /**
     * "A month ended May 31", "three months ended 31 May", "a video posted on Monday": a participle after its noun; not
     * "prices rose to $3".
     */
    private static boolean isParticipleOfNoun(NewsText text, int i) {
        if (text.isQuoted(i + 1) && text.is(i, WordSet.NAMING) && text.is(i - 1, WordClass.OPEN)) {
            return true;
        }
        if (text.is(i + 1, WordSet.TO) && ReportWords.ACTIVE.contains(text.lower(i))) {
            return false;
        }
        boolean noun = (text.is(i - 1, WordClass.OPEN) && !text.isCapital(i - 1))
                || text.is(i - 1, WordSet.PERIOD)
                || (text.is(i - 1, WordClass.TIME) && text.isNumber(i - 2));
        boolean phrase = text.is(i + 1, WordClass.PREPOSITION, WordClass.TIME)
                || (text.isFigure(i + 1) && text.is(i + 2, WordSet.MONTH))
                || text.is(i + 1, WordSet.MONTH, WordSet.PERIOD_MODIFIER);
        return noun
                && phrase
                && !ReportWords.INTRANSITIVE.contains(text.lower(i))
                && Participle.isRegularPast(text, i)
                && !(text.is(i + 1, WordClass.PREPOSITION) && ClauseOpener.isMeasure(text, i + 2));
    }

    /** "Told the Herald | the talks focused on boats": no other verb follows, and two objects seldom do. */
    private static boolean isOnlyVerbTold(ReportingSentence sentence, Cue cue, int verb) {
        NewsText text = sentence.text();
        int end = Scan.to(verb, sentence.end(), i -> text.isComma(i) || text.isQuoted(i) || text.is(i, WordSet.THAT));
        return cue.entry().recipient() == Recipient.DIRECT && !text.hasFinite(verb + 1, end);
    }

    private static int verbsFrom(NewsText text, int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            // "were seldom reported": one verb
            boolean grouped =
                    text.isFinite(i - 1) || (text.is(i - 2, WordClass.AUXILIARY) && !text.is(i, WordClass.AUXILIARY));
            verbs += text.isFinite(i) && !grouped ? 1 : 0;
        }
        return verbs;
    }

    /** "They'll", "he's": a subject with a contracted verb. */
    public static boolean isContracted(NewsText text, int i) {
        return text.isFinite(i) && text.lower(i).indexOf('\'') > 0;
    }

    /** Whether the phrase is so long that it must be a clause: "said the crew back the plan"; not "said the same". */
    public static boolean isLong(ReportingSentence sentence, int start, int end) {
        NewsText text = sentence.text();
        return end - start >= FEWEST_WITH_VERB
                && !text.isQuoted(start)
                && !(Participle.isPresent(text, start) && !text.is(start - 1, WordSet.THAT))
                && !text.is(start, WordSet.ANY_PREPOSITION, WordSet.NO_CLAUSE)
                && !(text.is(start, WordSet.ANY_DETERMINER)
                        && text.is(start + 1, WordSet.NO_CLAUSE)
                        && !(text.is(start, WordSet.THE) && text.is(start + 1, MORE)));
    }
}
