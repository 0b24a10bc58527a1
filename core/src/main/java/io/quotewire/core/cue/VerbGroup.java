package io.quotewire.core.cue;

import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.Adverb;
import io.quotewire.core.words.AppealsCourt;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.function.IntPredicate;

/**
 * The words before a verb that belong to it: auxiliaries, adverbs, negation, and verbs that take it as an infinitive
 * ("declined to say").
 *
 * @param first the first token of the group; the verb itself if it stands alone
 * @param before the token before the group, negative at the start of a text
 */
record VerbGroup(
        int first,
        int before,
        boolean have,
        boolean be,
        boolean negated,
        boolean modal,
        boolean helped,
        boolean contracted) {
    /** The maximum length of a group in tokens; it bounds the scan. */
    private static final int LONGEST = 8;

    static VerbGroup before(Tokens tokens, WordClasses classes, int head, VerbForm form, IntPredicate named) {
        boolean have = false;
        boolean be = false;
        boolean negated = false;
        boolean modal = false;
        boolean helped = false;
        boolean contracted = false;
        int first = head;
        int i = head - 1;
        for (; i >= 0 && head - i <= LONGEST; i--) {
            boolean helps = classes.isSpelt(i, WordSet.HELPING);
            boolean has = helps && classes.isSpelt(i, WordSet.HAVE);
            boolean is = helps
                    && classes.isSpelt(i, WordSet.BE)
                    && !isInName(tokens, i, head)
                    && !isPossessive(tokens, classes, i, head, form)
                    && !isOwnGenitive(classes, i, named);
            boolean does = helps && classes.isSpelt(i, WordSet.DO);
            boolean may = helps && classes.isSpelt(i, WordSet.MODAL) && !isName(tokens, i, form);
            boolean handsOn = helps && classes.isSpelt(i, WordSet.TO) && i > 0;
            if (handsOn) {
                int chain = chain(tokens, classes, i, head);
                modal |= chain == i;
                i = chain;
            } else if (!has && !is && !does && !may && !isAdverb(tokens, classes, i)) {
                boolean past = form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
                int time = isAtLeast(tokens, classes, i)
                        ? i - 1
                        : past && head - i == 1 ? TimeInGroup.first(tokens, classes, i, named) : i;
                if (time == i) {
                    break;
                }
                i = time;
            }
            have |= has && !helped;
            be |= is && !helped;
            modal |= may;
            contracted |= is && !helped && isContracted(classes, i);
            negated |= handsOn
                    ? GroupWord.WITHHOLDING.is(tokens, i)
                    : isNegation(tokens, classes, i) && !GroupWord.MERELY.is(tokens, i + 1);
            helped |= has || is || does || may || handsOn;
            first = i;
        }
        modal |= form == VerbForm.BASE && isShortModal(tokens, first - 1);
        int ahead = isOwnGenitive(classes, first - 1, named) ? first - 2 : first - 1;
        ahead = form == VerbForm.ING && isOwnedYear(tokens, ahead) ? ahead - 1 : ahead;
        boolean verbal = form == VerbForm.ING || tokens.is(first, "having");
        negated |= verbal && isLacking(tokens, classes, ahead, first - 2);
        return new VerbGroup(first, ahead, have, be, negated, modal, helped, contracted);
    }

    /**
     * "Declined to", "was quick to", "went on to", "liked to say": the start of the verb that takes the infinitive; the
     * "to" itself if there is none.
     */
    private static int chain(Tokens tokens, WordClasses classes, int to, int head) {
        if (GroupWord.CHAIN.is(tokens, to - 1)
                || (GroupWord.HABIT.is(tokens, to - 1) && GroupWord.HABITUAL.is(tokens, head))
                || (GroupWord.CHAIN_ADJECTIVE.is(tokens, to - 1) && classes.isSpelt(to - 2, WordSet.BE))) {
            return to - 1;
        }
        boolean particle = GroupWord.CHAIN_PARTICLE.is(tokens, to - 1) && GroupWord.CHAIN.is(tokens, to - 2);
        return particle ? to - 2 : to;
    }

    /** "You'll agree", "I'd say": a subject with a modal. */
    private static boolean isShortModal(Tokens tokens, int i) {
        String word = i < 0 ? "" : tokens.lower(i);
        return word.endsWith("'ll") || word.endsWith("'d");
    }

    /**
     * "Without saying", "avoided saying", "denied saying"; "stopped short of saying", "rather than saying", "refrained
     * from saying"; not "did not hold back from saying", "cannot refrain from saying".
     */
    private static boolean isLacking(Tokens tokens, WordClasses classes, int before, int ahead) {
        boolean withheld = GroupWord.LACKING_JOINT.is(tokens, before) && classes.isSpelt(ahead, WordSet.LACKING_AHEAD);
        boolean denied = withheld
                && ahead > 1
                && (isNegation(tokens, classes, ahead - 1) || isNegation(tokens, classes, ahead - 2));
        return classes.isSpelt(before, WordSet.LACKING) || (withheld && !denied);
    }

    /** "Tar Am said", "by IS said"; not "Hill Is Said", "HILL IS SAID". */
    private static boolean isInName(Tokens tokens, int i, int head) {
        return tokens.isCapital(i) && !tokens.isCapital(head) && !SentenceOpening.isAt(tokens, i);
    }

    /** "May said", "Will says": a capitalised modal before a form that no modal governs, or within a sentence. */
    private static boolean isName(Tokens tokens, int i, VerbForm form) {
        boolean governs = form == VerbForm.BASE || form == VerbForm.PARTICIPLE;
        return tokens.isCapital(i) && (!governs || !SentenceOpening.isAt(tokens, i));
    }

    /** "Tully" is a name, even at the start of a sentence; "Also" and "Later" are not. "They have both said". */
    private static boolean isAdverb(Tokens tokens, WordClasses classes, int i) {
        return Character.isLowerCase(tokens.firstChar(i))
                ? classes.isSpelt(i, WordSet.GROUP_ADVERB)
                        || (i > 0 && classes.isSpelt(i, WordSet.BOTH) && classes.isSpelt(i - 1, WordSet.HAVE))
                        || classes.isSpelt(i, WordSet.NEGATION)
                        || Adverb.endsLikeOne(tokens.lower(i))
                        || (i > 0 && classes.isSpelt(i - 1, WordSet.NEGATION) && "yet".equals(tokens.lower(i)))
                : classes.isSpelt(i, WordSet.GROUP_ADVERB) && SentenceOpening.isAt(tokens, i);
    }

    /** "Was | at least | claiming", "had | at last | said". */
    private static boolean isAtLeast(Tokens tokens, WordClasses classes, int i) {
        return classes.isSpelt(i - 1, WordSet.AT)
                && (tokens.is(i, "least") || tokens.is(i, "last"))
                && (classes.isSpelt(i - 2, WordSet.BE) || classes.isSpelt(i - 2, WordSet.HAVE));
    }

    private static boolean isNegation(Tokens tokens, WordClasses classes, int i) {
        return classes.isSpelt(i, WordSet.NEGATION) || Negation.isShortAtEnd(tokens.lower(i));
    }

    Cue cue(int head, int end, CueEntry entry, VerbForm form) {
        boolean spelt = form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
        VerbForm told = spelt && (have || be) ? VerbForm.PARTICIPLE : form;
        boolean passive = spelt && be && !(contracted && entry.takes(Takes.BARE));
        return new Cue(first, head, end, entry, told, passive, negated, modal);
    }

    /** Whether the word is a noun or an adjective in this context: "his claims", "the proposed law", "this report". */
    boolean isNoun(Tokens tokens, WordClasses classes, int head, VerbForm form, IntPredicate named) {
        if (helped) {
            // "have claims in the area": no auxiliary governs a form in -s
            return form == VerbForm.PRESENT && (have || modal);
        }
        return switch (form) {
            case ING -> GroupWord.OWNER_AHEAD.is(tokens, before);
            case PARTICIPLE -> true;
            case PAST ->
                GroupWord.NOUN_AHEAD.is(tokens, before)
                        || (GroupWord.NOUN_TOO.is(tokens, head) && isPartOfNoun(tokens, named));
            case PRESENT ->
                GroupWord.NOUN_AHEAD.is(tokens, before)
                        || classes.isSpelt(before, WordSet.PLURAL_AHEAD)
                        || AppealsCourt.isAt(tokens, head);
            case BASE ->
                !(classes.isSpelt(head, WordSet.NEVER_NOUN) && !GroupWord.NO_SUBJECT.is(tokens, before))
                        && !classes.isSpelt(before, WordSet.PLURAL_AHEAD)
                        && !GroupWord.PLURAL_SUBJECT.is(tokens, before)
                        && !classes.isSpelt(before, WordSet.PLURAL_NOUN)
                        && !(before >= 0 && Plural.endsLikeOne(tokens.lower(before)));
        };
    }

    /**
     * "Its growth forecast that", "its 1987 forecast", "Government forecast that … was": what is before the word is not
     * its subject.
     */
    private boolean isPartOfNoun(Tokens tokens, IntPredicate named) {
        String word = before < 0 ? "" : tokens.lower(before);
        boolean modifier = ClosedClasses.isIn(word, WordClass.OPEN)
                && tokens.isLetter(before)
                && !named.test(before)
                && (!GroupNouns.isOrganizationOrPeople(word) || SentenceOpening.isAt(tokens, before))
                && !Plural.endsLikeOne(word);
        return modifier || (!word.isEmpty() && tokens.isFigure(before));
    }

    /** "The judge's 2013 ruling that": the owner before the year owns the noun. */
    private static boolean isOwnedYear(Tokens tokens, int i) {
        return i > 0 && tokens.isFigure(i) && GroupWord.OWNER_AHEAD.is(tokens, i - 1);
    }

    /**
     * Before a noun ("the party's demands", "the party's warning"), or far from the verb, "'s" is the genitive and not
     * "is".
     */
    private static boolean isPossessive(Tokens tokens, WordClasses classes, int i, int head, VerbForm form) {
        boolean noun = form == VerbForm.PRESENT
                || form == VerbForm.BASE
                || (form == VerbForm.ING && i > 0 && !GroupWord.IS_AHEAD.is(tokens, i - 1));
        boolean genitive = noun || head - i > 2;
        return genitive && classes.isSpelt(i, WordSet.GENITIVE);
    }

    /** "Brindley's said": the "'s" is part of the name. */
    private static boolean isOwnGenitive(WordClasses classes, int i, IntPredicate named) {
        return i > 0 && named.test(i) && classes.isSpelt(i, WordSet.GENITIVE);
    }

    /** "He's said" has said something; in "it's said" the "'s" is "is". */
    private static boolean isContracted(WordClasses classes, int i) {
        return classes.isSpelt(i, WordSet.GENITIVE) && classes.isSpelt(i - 1, WordSet.SPEAKING_PRONOUN);
    }
}
