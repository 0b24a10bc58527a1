package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/**
 * Recognises a verb behind "and" or "but" that only the speaker can have, since what is told is told of a thing: "Hale
 * said the film was harmless | and refused to withdraw it", "said it was “a sham” | and stormed out", "said tests had
 * failed | but was upbeat", "said it was old | and hoped it would go", "critics say it is old | and warn it could
 * break"; not "the man was angry and refused to leave", "the offer was made and rejected by them". Pure functions.
 */
final class VerbOfSpeaker {
    private VerbOfSpeaker() {}

    /** Whether such a verb follows the joint. */
    static boolean isAt(ReportingSentence sentence, int start, int joint) {
        NewsText text = sentence.text();
        int verb =
                Scan.past(joint + 1, joint + 3, i -> text.is(i, WordSet.PRESENT_HAVE) || text.is(i, WordClass.ADVERB));
        boolean asked = ReportWords.WILLING.contains(text.lower(verb)) && text.is(verb + 1, WordSet.TO);
        boolean has = ReportWords.ANSWERING.contains(text.lower(verb)) && isObject(text, verb + 1);
        boolean leaves =
                ReportWords.LEAVING.contains(text.lower(verb)) && ReportWords.AWAY.contains(text.lower(verb + 1));
        int subject = text.is(start, WordSet.THAT) ? start + 1 : start;
        boolean it = leaves && text.is(subject, WordSet.IT) && text.is(subject + 1, WordSet.COPULA);
        boolean feels = text.is(verb, WordSet.COPULA) && ReportWords.MOODS.contains(text.lower(verb + 1));
        boolean acts = asked || has || leaves || says(sentence, start, verb);
        boolean hopes = !acts && (feels || hopes(sentence, start, verb));
        return (acts || hopes) && isOfThing(text, subject, joint, it, hopes);
    }

    /** "Said the plan was old and | hoped it would go": no thing or text holds a view; not "and thought to be shut". */
    private static boolean hopes(ReportingSentence sentence, int start, int verb) {
        int c = sentence.cueFrom(verb, verb + 1);
        int report = reportOf(sentence, start, c);
        CueKind kind =
                c < 0 ? CueKind.STATEMENT : sentence.cues().get(c).entry().kind();
        return (kind == CueKind.ATTITUDE || kind == CueKind.VIEW)
                && report >= 0
                && sentence.cues().get(report).form() == sentence.cues().get(c).form() // not "anger and fears that"
                && tellsClause(sentence, sentence.cues().get(c));
    }

    /** "Say the crane is old and | warn it could break": the critics do; not "it was meant to work and prove that". */
    private static boolean says(ReportingSentence sentence, int start, int verb) {
        int c = sentence.cueFrom(verb, verb + 1);
        if (c < 0 || sentence.cues().get(c).form() != VerbForm.BASE) {
            return false;
        }
        int report = reportOf(sentence, start, c);
        return report >= 0
                && sentence.cues().get(report).form() == VerbForm.BASE
                && sentence.cues().get(c).entry().kind() == CueKind.STATEMENT
                && !ReportWords.SHOWING.contains(sentence.text().lower(verb))
                && tellsClause(sentence, sentence.cues().get(c));
    }

    /** The cue whose content starts there, the last before cue {@code c}; -1 if there is none. */
    private static int reportOf(ReportingSentence sentence, int start, int c) {
        return Scan.backTo(c - 1, -1, cue -> sentence.cues().get(cue).end() <= start);
    }

    private static boolean tellsClause(ReportingSentence sentence, Cue cue) {
        return cue.form().isFinite()
                && !cue.modal()
                && (sentence.text().is(cue.end(), WordSet.THAT) || NextReport.tellsClause(sentence, cue));
    }

    private static boolean isObject(NewsText text, int i) {
        return text.isWord(i)
                && !text.is(i, WordSet.ANY_PREPOSITION)
                && !text.is(i, WordClass.ADVERB, WordClass.CONJUNCTION)
                && !text.is(i, WordSet.ANY_SUBORDINATOR);
    }

    /**
     * "The film was harmless", "it had been made", "there was no need": a single verb, whose subject is nobody.
     *
     * @param it whether it may be "it", which stands for a body, too
     * @param written whether it may be a text
     */
    private static boolean isOfThing(NewsText text, int subject, int joint, boolean it, boolean written) {
        int verb = IntStream.range(subject + 1, joint)
                .filter(i -> text.isFinite(i) && !isNoun(text, i))
                .findFirst()
                .orElse(joint);
        boolean there = text.is(subject, "there") && verb == subject + 1;
        return verb < joint
                && (there || it || !text.is(subject, WordSet.SUBJECT, WordSet.ALONE))
                && !Scan.any(
                        subject,
                        verb,
                        i -> (isSomebody(text, i) && !text.is(i + 1, WordSet.GENITIVE))
                                || (!written && !isHis(text, subject, i) && isText(text, i)))
                && !Scan.any(
                        verb + 1,
                        joint,
                        i -> (text.isFinite(i) && !text.is(i - 1, WordSet.BE, WordSet.NONFINITE))
                                || text.is(i, WordSet.ANY_RELATIVE, WordSet.ANY_SUBORDINATOR));
    }

    /** "New plans | had been": a plural noun before its verb. */
    private static boolean isNoun(NewsText text, int i) {
        return Plural.endsLikeOne(text.lower(i)) && text.is(i + 1, WordClass.AUXILIARY) && text.isFinite(i + 1);
    }

    /** "The report was old and rejected the plan": a text, which may do so too; "his comments" hardly. */
    private static boolean isText(NewsText text, int i) {
        return GroupNouns.isDocument(text.lower(i));
    }

    private static boolean isHis(NewsText text, int subject, int i) {
        return text.is(subject, WordClass.POSSESSIVE) && Plural.endsLikeOne(text.lower(i));
    }

    /** Somebody, or a body, which may refuse or reject something too. */
    private static boolean isSomebody(NewsText text, int i) {
        String word = text.lower(i);
        return text.isCapital(i)
                || text.names().at(i) >= 0
                || PersonNouns.contains(word)
                || GroupNouns.isOrganizationOrPeople(word)
                || (Plural.endsLikeOne(word) && GroupNouns.isOrganizationOrPeople(Plural.singular(word)));
    }
}
