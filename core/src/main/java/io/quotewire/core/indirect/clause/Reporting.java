package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.CueNouns;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.PhaseVerb;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Tells how a cue is used, and so whether it can report speech: as a finite verb, "Hale said", as a participle,
 * "saying", or as a noun, "the remarks he made". Pure functions.
 */
public final class Reporting {
    /** The maximum distance from the preposition in "supporters of the latest change" to the verb. */
    private static final int LONGEST_MODIFIER = 8;
    /** "Talks with the new government of Peru were". */
    private static final int LONGEST_PHRASE = 8;

    private static final Set<String> PLURAL = Set.of("are", "were", "have");

    private Reporting() {}

    /** Whether the cue is a finite verb of the narrator's: something was said, rather than may or should be. */
    public static boolean isFinite(NewsText text, Cue cue) {
        boolean infinitive = (text.is(cue.first(), WordSet.TO) || cue.modal()) && Purpose.verb(text, cue) < 0;
        return !cue.passive() && cue.form() != VerbForm.ING && !infinitive && !isNoun(text, cue);
    }

    /** Whether the cue is an active -ing form, whose subject is that of another clause. */
    public static boolean isActiveIng(Cue cue) {
        return cue.form() == VerbForm.ING;
    }

    /** "Said they would let it go and then urge him to wait": a base form that depends on "would". */
    public static boolean hangsOnModal(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        if (cue.form() != VerbForm.BASE || cue.modal() || !text.is(cue.first() - 1, WordSet.COORDINATOR)) {
            return false;
        }
        int own = sentence.cues().indexOf(cue);
        return own > 0
                && sentence.cues().get(own - 1).form() == VerbForm.PAST
                && Scan.any(sentence.cues().get(own - 1).end(), cue.first(), i -> text.is(i, WordSet.REPORTED_FUTURE));
    }

    /** "Hale will meet them before | announcing any cuts": what has not been said yet; not "left before saying". */
    public static boolean isStillToCome(NewsText text, Cue cue) {
        int before = cue.first() - 1;
        if (cue.form() != VerbForm.ING || !text.is(before, "before")) {
            return false;
        }
        int first = text.sentences().start(text.sentenceAt(before));
        int verb = Scan.backTo(before - 1, first - 1, i -> text.isFinite(i) || text.isQuoted(i));
        return verb >= first && text.is(verb, WordSet.MODAL);
    }

    /** "Agreed": the subject may be what is agreed on, "a deal", "an alliance". */
    public static boolean isOfAgreeing(Cue cue) {
        return cue.entry().recipient() == Recipient.WITH;
    }

    /**
     * "A sign asking for help": the participle modifies a noun, so the subject of the sentence need not be its source;
     * not in "kept asking".
     */
    public static boolean isBehindNoun(NewsText text, Cue cue) {
        return isActiveIng(cue)
                && cue.first() == cue.head()
                && text.is(cue.first() - 1, WordClass.OPEN)
                && !PhaseVerb.isAt(text, cue.first() - 1);
    }

    /**
     * Whether the cue is a noun: "The remarks he made", "swing states". The word is more often a noun than a verb,
     * follows a lower-case word that is no subject, and is not followed by "that".
     */
    public static boolean isNoun(NewsText text, Cue cue) {
        boolean plain = cue.first() == cue.head() && (cue.form() == VerbForm.PRESENT || cue.form() == VerbForm.BASE);
        return plain
                && (isSubjectOfNext(text, cue)
                        || isSaying(text, cue)
                        || isSubjectOfAuxiliary(text, cue)
                        || (isCommonNoun(text, cue, cue.head() - 1) && !isOfPeople(text, cue))
                        || isNounForm(text, cue)
                        || isPluralOfSeveral(text, cue)
                        || isNounWithPhrase(text, cue));
    }

    /** "Hale denied it, but | reports insisting otherwise appear": behind a joint, texts that say it. */
    private static boolean isSaying(NewsText text, Cue cue) {
        int next = cue.form() == VerbForm.PRESENT && text.is(cue.first() - 1, WordSet.COORDINATOR)
                ? text.cueAt(cue.end())
                : -1;
        return next >= 0
                && text.cues().get(next).form() == VerbForm.ING
                && text.cues().get(next).entry().kind() == CueKind.STATEMENT
                && GroupNouns.isDocument(text.lower(cue.head()));
    }

    /** "Two state officials", "his media venture, begun in May,"; not "they state the yard is shut". */
    private static boolean isNounForm(NewsText text, Cue cue) {
        int before = cue.head() - 1;
        return ReportWords.NOUN_FORMS.contains(text.lower(cue.head()))
                && !text.is(cue.end(), WordSet.THAT)
                && !text.isQuoted(cue.end())
                && (!text.is(before, WordSet.SUBJECT) || text.is(before, WordSet.IT));
    }

    /** "With other EU states", "Lima and Ohio states": what stands before the form in -s makes it a plural noun. */
    private static boolean isPluralOfSeveral(NewsText text, Cue cue) {
        int before = cue.first() - 1;
        int name = text.names().at(before);
        int first = name < 0 ? before : text.names().firstToken(name);
        boolean several = text.is(before, WordSet.PLURAL_AHEAD)
                || (text.is(before, WordClass.OPEN) && text.is(first - 1, WordSet.PLURAL_AHEAD))
                || (name >= 0 && ReportWords.BEFORE_NOUN.contains(text.lower(first - 1)))
                || (text.is(cue.head(), "states")
                        && name >= 0
                        && text.is(first - 1, WordSet.COORDINATOR)
                        && text.names().at(first - 2) >= 0);
        return cue.form() == VerbForm.PRESENT
                && several
                && !text.is(cue.end(), WordSet.THAT)
                && !ClosedClasses.isIn(cue.entry().lemma(), WordSet.NEVER_NOUN);
    }

    /** "Prompting claims of theft", "amid reports of a fire". */
    private static boolean isNounWithPhrase(NewsText text, Cue cue) {
        return text.is(cue.end(), WordSet.OF)
                && !cue.entry().takes(Takes.OF)
                && CueNouns.english().sure(text.lower(cue.head())).isPresent();
    }

    /** "Local reports say", "new claims suggest": of two adjacent verb forms the first is a plural noun. */
    private static boolean isSubjectOfNext(NewsText text, Cue cue) {
        int next = text.cueAt(cue.end());
        if (next < 0) {
            return false;
        }
        Cue verb = text.cues().get(next);
        return verb.first() == cue.end()
                && (cue.form() == VerbForm.PRESENT || verb.form() == VerbForm.PAST)
                && verb.form() != VerbForm.ING
                && !verb.passive()
                && !text.is(cue.end(), WordSet.TO)
                && !text.is(cue.first() - 1, WordSet.SUBJECT);
    }

    /** "And orders were up": the form in -s is the subject of the auxiliary after it; not in "he claims is". */
    private static boolean isSubjectOfAuxiliary(NewsText text, Cue cue) {
        int before = cue.head() - 1;
        return cue.form() == VerbForm.PRESENT
                && text.is(cue.end(), WordClass.AUXILIARY)
                && !text.is(before, WordSet.SUBJECT)
                && text.names().at(before) < 0
                && !text.isCapital(before)
                && (!KnownVerbs.isMostlyVerb(cue.entry().lemma()) || isOfThing(text, cue, before));
    }

    /** "His total claims would"; not "a step the firm claims would". */
    private static boolean isOfThing(NewsText text, Cue cue, int before) {
        return text.is(cue.end(), WordSet.MODAL)
                && text.is(before, WordClass.OPEN)
                && !PersonNouns.contains(text.lower(before))
                && !RoleWords.isNoun(text.lower(before))
                && !GroupNouns.contains(text.lower(before))
                && !GroupNouns.isDocument(text.lower(before))
                && CueNouns.english().sure(text.lower(cue.head())).isPresent();
    }

    /** "Supporters of the change claim it will". */
    private static boolean isOfPeople(NewsText text, Cue cue) {
        if (cue.form() != VerbForm.BASE
                || !text.is(cue.end(), WordSet.SUBJECT)
                || !text.is(cue.end() + 1, WordClass.AUXILIARY)) {
            return false;
        }
        int stop = cue.first() - LONGEST_MODIFIER;
        int modifier = Scan.backTo(cue.first() - 1, Math.max(0, stop), i -> text.is(i, WordSet.POSTMODIFIER));
        return text.is(modifier, WordSet.POSTMODIFIER)
                && Plural.endsLikeOne(text.lower(modifier - 1))
                && GroupNouns.arePeople(text.lower(modifier - 1));
    }

    private static boolean isCommonNoun(NewsText text, Cue cue, int before) {
        return !(text.is(cue.end(), WordSet.THAT) && !isRelative(text, cue.end()))
                && text.isWord(before)
                && (!text.isCapital(before) || text.is(cue.end(), WordSet.ANY_RELATIVE))
                && !text.is(before, WordSet.SUBJECT, WordSet.ANY_RELATIVE, WordSet.COORDINATOR)
                && !KnownVerbs.isMostlyVerb(cue.entry().lemma());
    }

    /**
     * "The states that held a vote": whether "that" is the subject of the verb after it; not in "that he'd voted",
     * "that talks had failed" or "that armed men had left".
     */
    public static boolean isRelative(NewsText text, int that) {
        int verb = that + 1;
        boolean modifier = Participle.isRegularPast(text, verb)
                && text.is(verb + 1, WordClass.OPEN)
                && text.is(verb + 2, WordClass.AUXILIARY);
        boolean noun = modifier
                || (!text.is(verb, WordClass.AUXILIARY) && text.isFinite(verb + 1))
                || isPluralWithPhrase(text, verb);
        return text.isFinite(verb) && !noun && text.lower(verb).indexOf('\'') <= 0;
    }

    /** "Talks with Peru were": a verb in the plural shows that the word in -s is its subject. */
    private static boolean isPluralWithPhrase(NewsText text, int noun) {
        if (!Plural.endsLikeOne(text.lower(noun)) || !text.is(noun + 1, WordClass.PREPOSITION)) {
            return false;
        }
        int verb = Scan.to(noun + 2, noun + LONGEST_PHRASE, i -> text.isFinite(i) || !text.isWord(i));
        return PLURAL.contains(text.lower(verb));
    }
}
