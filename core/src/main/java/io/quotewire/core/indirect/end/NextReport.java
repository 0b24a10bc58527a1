package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.indirect.start.Complement;
import io.quotewire.core.indirect.start.PlainClause;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.TitledName;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises the next report of a sentence, at which the current content ends: "and added", "and he added", "while the
 * minister said", "and others have said", "while 22 percent said".
 */
public final class NextReport {
    /** The maximum distance from the start of a subject to its reporting verb. */
    static final int LONGEST_SUBJECT = 9;

    private NextReport() {}

    /** Whether another report begins at the token: "and added", "and he added", "while the minister said". */
    static boolean isAt(ReportingSentence sentence, int i) {
        if (sentence.text().is(i, WordSet.THAT)) {
            return false;
        }
        int c = sentence.cueFrom(i, i + 1);
        return (c >= 0
                        && !isTold(sentence, i, c)
                        && !PassiveToo.isAt(sentence.text(), i, sentence.cues().get(c))
                        && isFiniteWithoutModal(sentence.cues().get(c))
                        && !sentence.cues().get(c).negated()
                        && !isNoun(sentence.text(), sentence.cues().get(c))
                        && tells(sentence, i, sentence.cues().get(c))
                        && sentence.cues().get(c).form() != VerbForm.BASE
                        && sentence.cues().get(c).entry().kind() != CueKind.ATTITUDE)
                || afterSubject(sentence, i) >= 0;
    }

    /**
     * "Said a man came in and | demanded money": the man's demand, so that it is no report of the narrator's; but "and
     * shouted: “…”" ends the content.
     */
    private static boolean isTold(ReportingSentence sentence, int i, int c) {
        NewsText text = sentence.text();
        int end = sentence.cues().get(c).end();
        int mark = Pause.at(text, end) || text.isMark(end, ':') ? end : end + 1;
        return text.is(i - 1, WordSet.LIST_JOINT)
                && sentence.cues().get(c).first() == i
                && sentence.source(c).isEmpty()
                && !((Pause.at(text, mark) || text.isMark(mark, ':')) && text.isQuoted(mark + 1));
    }

    /** "Shares and notes.", "warrants for boats", "warrants to buy": a form in -s without the verb's complement. */
    private static boolean isNoun(NewsText text, Cue cue) {
        int next = cue.end();
        boolean listed = next < text.tokens().size()
                && !text.isWord(next)
                && !text.isQuoted(next)
                && !text.isMark(next, ':')
                && !text.isQuoted(next + 1)
                && Plural.endsLikeOne(text.lower(cue.first() - 2));
        boolean to = text.is(next, WordSet.TO) && cue.entry().recipient() != Recipient.TO;
        return cue.form() == VerbForm.PRESENT
                && cue.first() == cue.head()
                && (listed
                        || (to && !cue.entry().takes(Takes.TO))
                        || (text.is(next, WordSet.FOR) && !cue.entry().takes(Takes.FOR)));
    }

    /** The index of the cue whose subject begins at {@code i}, without a finite verb between; -1 if there is none. */
    public static int afterSubject(ReportingSentence sentence, int i) {
        int c = sentence.cueFrom(i + 1, i + LONGEST_SUBJECT);
        if (c < 0) {
            return -1;
        }
        Cue cue = sentence.cues().get(c);
        NewsText text = sentence.text();
        boolean age = Pause.at(text, i + 1) && text.is(i, WordSet.NUMBER); // "Aged six and four, still asked"
        int subject = cue.first() - 1;
        // "As a father, | he understood": the clause has another subject
        boolean other = subject > i && text.is(subject, WordSet.SUBJECT) && text.isComma(subject - 1);
        boolean governs = cue.first() <= sentence.end()
                && !age
                && !other
                && opensSubject(text, i, cue)
                && !hangs(text, cue.first() - 1)
                && !text.hasFinite(i, cue.first())
                && !holdsInfinitive(text, i + 1, cue.first());
        boolean reports = cue.entry().kind() != CueKind.STATEMENT
                || (tells(sentence, i, cue) && !Complement.isOnlyObject(sentence, cue));
        return governs && reports && isNarratorsVerb(sentence, i, cue) ? c : -1;
    }

    /** "The state to pay for damage claims": an infinitive, of which the word is the object. */
    private static boolean holdsInfinitive(NewsText text, int from, int to) {
        return Scan.any(from, to - 1, i -> text.is(i, WordSet.TO) && KnownVerbs.isMostlyVerb(text.lower(i + 1)));
    }

    private static boolean opensSubject(NewsText text, int i, Cue cue) {
        return text.is(i, WordSet.SUBJECT, WordSet.ANY_DETERMINER)
                || text.isCapital(i)
                || TitledName.opensAt(text, i)
                || isCounted(text, i, cue)
                || (cue.first() == i + 1 && (text.is(i, WordSet.PLURAL_NOUN) || isPlural(text, i)));
    }

    private static boolean isPlural(NewsText text, int i) {
        return text.isWord(i) && Plural.endsLikeOne(text.lower(i));
    }

    /** Whether the cue is a verb in a tense in which the narrator reports: "others have said", not "he has said". */
    private static boolean isNarratorsVerb(ReportingSentence sentence, int subject, Cue cue) {
        NewsText text = sentence.text();
        boolean other = !text.is(subject, WordClass.SUBJECT_PRONOUN);
        return (isFiniteWithoutModal(cue) || (other && (isPerfect(text, subject, cue) || isProgressive(sentence, cue))))
                && !cue.entry().takes(Takes.ADJECTIVE)
                && (isVerb(text, cue) || !Reporting.isNoun(text, cue))
                && !isNameInPlural(text, cue);
    }

    /** "Under the Harland and Bray labels,": a plural noun before a pause. */
    private static boolean isNameInPlural(NewsText text, Cue cue) {
        return cue.form() == VerbForm.PRESENT
                && Pause.at(text, cue.end())
                && !cue.entry().takes(Takes.BARE);
    }

    /**
     * Whether a clause or a passage follows the cue: "Said that", "told him it was late", "stressing the yard is shut".
     */
    static boolean tellsClause(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        int start = Addressee.past(sentence, cue);
        return text.isQuoted(start) || (cue.entry().takes(Takes.BARE) && PlainClause.isAt(sentence, cue, start));
    }

    /** Whether the cue reports something: not "and charged at him", which may continue the content. */
    private static boolean tells(ReportingSentence sentence, int i, Cue cue) {
        return !sentence.text().is(i - 1, WordSet.COORDINATOR) || Complement.mayFollow(sentence, cue);
    }

    /**
     * "Critics fear", "others fear", "no one objects": the word before a form that could be a noun shows that it is a
     * verb.
     */
    private static boolean isVerb(NewsText text, Cue cue) {
        int before = cue.first() - 1;
        if (cue.form() != VerbForm.BASE) {
            return text.is(before, WordSet.SINGLE_ALONE);
        }
        return Plural.endsLikeOne(text.lower(before)) || text.is(before, WordSet.OTHERS, WordSet.PLURAL_NOUN);
    }

    /** "October, which threatens", "the crews and said": the verb has another subject; "the one submitted" none. */
    private static boolean hangs(NewsText text, int i) {
        return text.is(i, WordSet.THING_RELATIVE, WordSet.THAT, WordSet.COORDINATOR)
                || text.is(i, "those")
                || (text.is(i, "one") && text.is(i - 1, WordSet.THE));
    }

    /** "Hale said he had left and thought it over": a verb of thinking, which usually belongs to the content. */
    static boolean isThought(ReportingSentence sentence, int i) {
        CueKind kind = cue(sentence, i).entry().kind();
        return kind == CueKind.VIEW || kind == CueKind.ATTITUDE;
    }

    /**
     * "Hale said it was late, and it plans to wait", "and the crew hoped to go": what nobody says, so it belongs to
     * the content; not "and the crew hopes", "and Voss hoped", "so you want".
     */
    static boolean isAttitude(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean own = sentence.cueFrom(i, i + 1) >= 0;
        Cue cue = cue(sentence, i);
        boolean told = (cue.form() == VerbForm.PAST || text.is(cue.first(), "did"))
                && !text.is(i, WordSet.OTHERS)
                && !text.isCapital(i);
        return cue.entry().kind() == CueKind.ATTITUDE
                && (own || told || text.is(i, WordClass.SUBJECT_PRONOUN))
                && !text.is(i, "you");
    }

    /** The cue at the token, or else of the subject there. */
    private static Cue cue(ReportingSentence sentence, int i) {
        int own = sentence.cueFrom(i, i + 1);
        return sentence.cues().get(own >= 0 ? own : afterSubject(sentence, i));
    }

    /** "22 percent said", "about half said", "roughly one in five say". */
    private static boolean isCounted(NewsText text, int i, Cue cue) {
        int number = text.is(i, WordSet.ROUGH_AHEAD) ? i + 1 : i;
        return text.isNumber(number)
                && cue.entry().takes(Takes.BARE)
                && cue.form() != VerbForm.PRESENT
                && Reporting.isFinite(text, cue)
                && !Pause.isIn(text, i, cue.first());
    }

    static boolean isFiniteWithoutModal(Cue cue) {
        return cue.form().isFinite() && !cue.modal();
    }

    /** "Others have said", "but the crew have called for a ban"; "had said" usually belongs to the content. */
    private static boolean isPerfect(NewsText text, int subject, Cue cue) {
        boolean contrasts = text.is(subject - 1, WordSet.CONTRAST) || text.is(subject - 1, "while");
        return (contrasts || cue.entry().takes(Takes.THAT))
                && cue.form() == VerbForm.PARTICIPLE
                && text.is(cue.first(), WordSet.PRESENT_HAVE)
                && cue.entry().kind() == CueKind.STATEMENT
                && !cue.passive()
                && !cue.negated()
                && !cue.modal();
    }

    /** "People are claiming that", "sources are saying it is". */
    static boolean isProgressive(ReportingSentence sentence, Cue cue) {
        return cue.form() == VerbForm.ING
                && !cue.modal()
                && cue.first() < cue.head()
                && sentence.text().is(cue.first(), "are")
                && cue.entry().kind() == CueKind.STATEMENT
                && (sentence.text().is(cue.end(), WordSet.THAT) || tellsClause(sentence, cue));
    }

    /**
     * "Some say it is old, | others believe that", "others speculated that"; not "the mayor says it is old, others
     * believed dead".
     */
    static boolean isOfOthersAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        int c = text.is(i, WordSet.OTHERS) ? sentence.cueFrom(i + 1, i + 2) : -1;
        return c >= 0
                && isFiniteWithoutModal(sentence.cues().get(c))
                && (sentence.cues().get(c).form() != VerbForm.PAST
                        || tellsClause(sentence, sentence.cues().get(c)))
                && Scan.any(sentence.start(), start, word -> text.is(word, WordSet.ALONE));
    }
}
