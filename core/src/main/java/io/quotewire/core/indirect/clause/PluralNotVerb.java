package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NarratorsRemark;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a plural noun that looks like a verb in -s: by the words that would be its subject ("the study refutes |
 * claims", "other local | reports", "launching new | shows", "said it was late, | claims the yard denies"), or by the
 * verb whose subject it is ("party | rules allow").
 */
public final class PluralNotVerb {
    /** More words before the noun may be a subject of their own: "two of the crew | claims". */
    private static final int MOST_MODIFIERS = 3;

    private static final String OTHER = "other";

    private PluralNotVerb() {}

    /** Whether the words before the cue cannot be its subject. */
    public static boolean isBehind(NewsText text, Phrase subject, Cue cue) {
        return isInS(cue)
                && !hasRelative(text, subject)
                && (endsWithVerb(text, subject)
                        || isGerund(text, subject)
                        || isSeveral(text, subject)
                        || isRelativeOf(text, subject, cue)
                        || endsWithAdjective(text, subject)
                        || isModifier(text, subject)
                        || sumsUp(text, subject, cue));
    }

    /**
     * "Hale, who left in May, said it was late, | claims the yard denies": the subject already has a verb of saying,
     * and the noun sums up what it reports; not "Hale, who said it was late, claims that", "Hale, accused of theft,
     * claims that".
     */
    private static boolean sumsUp(NewsText text, Phrase subject, Cue cue) {
        if (!text.isComma(cue.first() - 1) || !NarratorsRemark.areClaims(text, cue.first())) {
            return false;
        }
        for (int i = subject.end(); i < cue.first() - 1; i++) {
            boolean main = i == subject.end() || (i > subject.end() + 1 && text.isComma(i - 1));
            int report = main ? text.cueAt(text.is(i, WordClass.ADVERB) ? i + 1 : i) : -1;
            if (report >= 0 && isPast(text, text.cues().get(report))) {
                return !text.is(text.cues().get(report).end(), WordSet.BY);
            }
        }
        return false;
    }

    /**
     * "Party rules allow", "his answers certainly made": whether the words after the cue need it as their subject; not
     * in "the union claims cuts will cost", since no verb in -s follows a plural.
     */
    public static boolean isSubject(NewsText text, Cue cue) {
        int verb = text.is(cue.end(), WordClass.ADVERB) ? cue.end() + 1 : cue.end();
        int before = cue.first() - 1;
        return isInS(cue)
                && text.isFinite(verb)
                && !text.lower(verb).endsWith("s")
                && !isNoun(text, verb)
                && !text.is(verb, WordClass.AUXILIARY)
                && text.isWord(before)
                && text.lower(verb).indexOf('\'') < 0
                && !text.is(before, WordSet.SUBJECT, WordSet.COORDINATOR, WordSet.ANY_RELATIVE);
    }

    /** "Work began", "demand will rise": a noun with a verb of its own; not "suspects held were". */
    private static boolean isNoun(NewsText text, int verb) {
        return !Participle.isPast(text, verb) && (text.isFinite(verb + 1) || text.is(verb + 1, WordClass.AUXILIARY));
    }

    /** A single word in -s that can be a noun. */
    private static boolean isInS(Cue cue) {
        return cue.form() == VerbForm.PRESENT
                && cue.end() == cue.first() + 1
                && !ClosedClasses.isIn(cue.entry().lemma(), WordSet.NEVER_NOUN);
    }

    /** "What they found shows that": the verb before the cue belongs to a relative clause. */
    private static boolean hasRelative(NewsText text, Phrase subject) {
        return Scan.any(subject.start(), subject.end(), i -> text.is(i, WordSet.ANY_RELATIVE));
    }

    /** "The study refutes", "Hale retracted", "a plan to create"; not "the data gathered", "the man shot". */
    private static boolean endsWithVerb(NewsText text, Phrase subject) {
        int last = subject.end() - 1;
        if (text.is(last - 1, WordSet.TO)) {
            return KnownVerbs.isMostlyVerb(text.lower(last));
        }
        if (last == subject.start() || !text.isFinite(last)) {
            return false;
        }
        int name = text.names().at(last - 1);
        return name < 0
                ? text.lower(last).endsWith("s")
                : !isInRelative(text, subject, text.names().firstToken(name));
    }

    /** "A firm Ann Hale runs"; not "the pilot Ann Hale retracted". */
    private static boolean isInRelative(NewsText text, Phrase subject, int owner) {
        if (owner <= subject.start()) {
            return false;
        }
        String noun = text.lower(owner - 1);
        return text.is(subject.start(), WordSet.ANY_DETERMINER)
                && (GroupNouns.isDocument(noun) || GroupNouns.isOrganization(noun));
    }

    /** "Launching new"; not "visiting professor Ann Hale" or "a circulating report" without its article. */
    private static boolean isGerund(NewsText text, Phrase subject) {
        int first = subject.start();
        return Participle.isPresent(text, first)
                && !text.is(first, WordSet.ING_NOUN)
                && !isSpeaker(text, first, subject.end() - 1);
    }

    /** A name, or a noun for a person, an organisation or a text. */
    private static boolean isSpeaker(NewsText text, int first, int last) {
        String noun = text.lower(last);
        return text.names().at(last) >= 0
                || (last > first && text.isCapital(last))
                || text.is(last, WordSet.NAMELESS_SOURCE)
                || GroupNouns.isDocument(noun)
                || GroupNouns.contains(noun);
    }

    /** "The | charges that never stuck", "protests that remained calm": what follows "that" is its verb. */
    private static boolean isRelativeOf(NewsText text, Phrase subject, Cue cue) {
        int last = subject.end() - 1;
        if (!text.is(cue.end(), WordSet.THAT) || text.names().at(last) >= 0 || text.is(last, WordSet.SUBJECT)) {
            return false;
        }
        int verb = cue.end() + 1;
        while (text.is(verb, WordClass.ADVERB)) {
            verb++;
        }
        return text.isFinite(verb)
                && !text.is(verb, WordClass.AUXILIARY)
                && !Plural.endsLikeOne(text.lower(verb))
                && !text.isFinite(verb + 1)
                && !isAdjective(text, verb)
                && text.lower(verb).indexOf('\'') < 0;
    }

    /** "That | leaked letters prove", "that armed men run": a participle before a noun which has a verb. */
    private static boolean isAdjective(NewsText text, int participle) {
        int verb = participle + 1;
        if (!Participle.isPast(text, participle) || text.isFinite(verb)) {
            return false;
        }
        while (text.is(verb, WordClass.OPEN) && !text.isCapital(verb) && !text.isFinite(verb)) {
            verb++;
        }
        return verb > participle + 1 && text.isFinite(verb);
    }

    /** "The latest | reports", "erroneous charges", "other headlines": a noun must follow; not "The Latest reports". */
    private static boolean endsWithAdjective(NewsText text, Phrase subject) {
        int last = subject.end() - 1;
        boolean capital = text.isCapital(last) && last > subject.start();
        return !capital && text.names().at(last) < 0 && ReportWords.BEFORE_NOUN.contains(text.lower(last));
    }

    /**
     * "Dismissed media | reports that", "in weekend newspaper | claims": one body or text without an article, behind
     * the verb or preposition whose object the noun is.
     */
    private static boolean isModifier(NewsText text, Phrase subject) {
        int first = subject.start();
        int last = subject.end() - 1;
        int before = Scan.backPast(first - 1, 0, i -> text.is(i, WordClass.TIME) || isParticle(text, i));
        if (text.opensSentence(first) || !text.isWord(before) || text.is(before, WordSet.CLAUSE_PREPOSITION)) {
            return false;
        }
        boolean governed = text.is(before, WordClass.PREPOSITION)
                || PastTense.isAt(text, before)
                || Participle.isAny(text, before)
                || KnownVerbs.isMostlyVerb(text.lower(before));
        String noun = text.lower(last);
        return governed
                && (GroupNouns.isDocument(noun) || GroupNouns.isOrganization(noun) || text.is(last, "media"))
                && !Plural.endsLikeOne(noun)
                && Scan.all(
                        first,
                        last + 1,
                        i -> text.is(i, WordClass.OPEN, WordClass.TIME)
                                && !text.isCapital(i)
                                && text.names().at(i) < 0);
    }

    /** "Batted | back". */
    private static boolean isParticle(NewsText text, int i) {
        return ReportWords.REBUFFING.contains(text.lower(i)) && PastTense.isAt(text, i - 1);
    }

    private static boolean isPast(NewsText text, Cue report) {
        return report.form() == VerbForm.PAST || text.is(report.first(), WordSet.HAVE);
    }

    /** "Other local", "several", "other American", which need a plural; not "other Larks". */
    private static boolean isSeveral(NewsText text, Phrase subject) {
        if (!(text.is(subject.start(), WordSet.PLURAL_AHEAD) || text.is(subject.start(), OTHER))
                || subject.end() - subject.start() > MOST_MODIFIERS
                || (text.names().at(subject.end() - 1) >= 0 && Plural.endsLikeOne(text.lower(subject.end() - 1)))) {
            return false;
        }
        return Scan.all(subject.start() + 1, subject.end(), i -> text.is(i, WordClass.OPEN));
    }
}
