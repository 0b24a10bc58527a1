package io.quotewire.core.cue;

import io.quotewire.core.cue.CueLexicon.Form;
import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the verbs of a {@link CueLexicon} in a text, each with its auxiliaries and adverbs. A noun spelt like a verb
 * ("his claims") is excluded if the word before it reveals it. Linear in the number of tokens; thread-safe.
 */
public final class CueMatcher {
    /** The maximum length of two names and the words before them. */
    private static final int LONGEST_NAMES = 8;
    /** The maximum number of words from a number to its noun. */
    private static final int LONGEST_COUNTED = 4;

    private final CueLexicon lexicon;
    private final PluralSubject plurals;

    public CueMatcher(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.plurals = new PluralSubject(lexicon);
    }

    /**
     * All cues, ordered by head; at most one for each head.
     *
     * @param named whether a token is part of a name; the "'s" in "Brindley's said" is then neither "has" nor "is"
     */
    public List<Cue> match(Tokens tokens, WordClasses classes, IntPredicate named) {
        List<Cue> cues = new ArrayList<>();
        boolean[] mayBegin = new boolean[tokens.size()];
        for (int i = 0; i < mayBegin.length; i++) {
            int alike = tokens.firstAlike(i);
            if (alike == i ? tokens.isLetter(i) : mayBegin[alike]) {
                List<Form> forms = lexicon.forms(tokens, i);
                if (!forms.isEmpty()) {
                    mayBegin[i] = true;
                    match(tokens, classes, i, forms, named, cues);
                }
            }
        }
        return cues;
    }

    private void match(
            Tokens tokens, WordClasses classes, int head, List<Form> forms, IntPredicate named, List<Cue> cues) {
        boolean capital = tokens.isCapital(head);
        if ((capital && !SentenceOpening.isAt(tokens, head) && !ShoutedVerb.isAt(tokens, head, named))
                || isOfThinkTank(tokens, classes, head)) {
            return;
        }
        for (Form form : forms) {
            int end = endOfTail(tokens, head + 1, form.tail());
            if (end < 0 || !ComplementCheck.mayBeAt(tokens, end, form.entry())) {
                continue;
            }
            VerbGroup group = VerbGroup.before(tokens, classes, head, form.form(), named);
            if (form.entry().takes(Takes.ADJECTIVE) && !group.be()) {
                return;
            }
            boolean noun = group.isNoun(tokens, classes, head, form.form(), named)
                    || isCounted(tokens, classes, head, form.form())
                    || isOfThoseOf(tokens, classes, head, form)
                    || NamingParticiple.isAt(tokens, classes, head, end, form.form())
                    || SaidToBe.isAt(tokens, group, head)
                    || CourtTold.isAt(tokens, head)
                    || isWithPhrase(tokens, classes, head, form);
            if (!noun
                    || isBehindSeveral(tokens, classes, group.first(), head, form)
                    || HeardSpeaking.isAt(tokens, classes, head, end, form)
                    || plurals.areBefore(tokens, classes, group.first(), head, form.form())) {
                Cue cue = group.cue(head, end, form.entry(), form.form());
                dropThoseInside(cue, cues);
                dropNounBefore(tokens, cue, cues);
                cues.add(cue);
            }
            return;
        }
    }

    /** "The think tank said": not "Experts think tank production will rise". */
    private static boolean isOfThinkTank(Tokens tokens, WordClasses classes, int head) {
        return tokens.is(head, "think")
                && head + 1 < tokens.size()
                && (tokens.is(head + 1, "tank") || tokens.is(head + 1, "tanks"))
                && !(head > 0
                        && (classes.isSpelt(head - 1, WordSet.SUBJECT)
                                || (SentenceOpening.isAt(tokens, head - 1)
                                        && Plural.endsLikeOne(tokens.lower(head - 1)))));
    }

    /** "It triggered vows of revenge": a noun for what was said, with its complement. */
    private static boolean isWithPhrase(Tokens tokens, WordClasses classes, int head, Form form) {
        return form.form() == VerbForm.PRESENT
                && head > 0
                && head + 1 < tokens.size()
                && classes.isSpelt(head + 1, WordSet.OF)
                && !classes.isSpelt(head - 1, WordSet.SUBJECT)
                && !form.entry().takes(Takes.OF)
                && CueNouns.english().sure(tokens.lower(head)).isPresent();
    }

    /**
     * "Four Gulf states broke off", "eleven mountain claims": a form in -s after a number is a noun, if it can be one.
     */
    private static boolean isCounted(Tokens tokens, WordClasses classes, int head, VerbForm form) {
        if (form != VerbForm.PRESENT) {
            return false;
        }
        int i = head - 1;
        while (i > 0 && head - i < LONGEST_COUNTED && isModifier(tokens, classes, i)) {
            i--;
        }
        return i >= 0 && i < head - 1 && isNumber(tokens, classes, i) && canBeNoun(tokens, classes, head);
    }

    /** "According to state officials", "two state environmental officials said": a modifier of the people after it. */
    private static boolean isOfThoseOf(Tokens tokens, WordClasses classes, int head, Form form) {
        return form.form() == VerbForm.BASE
                && form.entry().lemma().equals("state")
                && (areThose(tokens, classes, head + 1)
                        || (isModifier(tokens, classes, head + 1) && areThose(tokens, classes, head + 2)));
    }

    private static boolean areThose(Tokens tokens, WordClasses classes, int i) {
        String word = i < tokens.size() ? tokens.lower(i) : "";
        return classes.isSpelt(i, WordSet.PLURAL_NOUN)
                || GroupNouns.arePeople(word)
                || GroupNouns.isOrganizationOrPeople(word);
    }

    /** "States" without a clause or a pause after it; never "says". */
    private static boolean canBeNoun(Tokens tokens, WordClasses classes, int head) {
        String word = tokens.lower(head);
        int next = head + 1;
        boolean reports =
                next < tokens.size() && (classes.isSpelt(next, WordSet.CONTENT_OPENER) || !tokens.isWord(next));
        return !reports && !ClosedClasses.isIn(word.substring(0, word.length() - 1), WordSet.NEVER_NOUN);
    }

    private static boolean isModifier(Tokens tokens, WordClasses classes, int i) {
        String word = i < tokens.size() ? tokens.lower(i) : "";
        return !word.isEmpty()
                && tokens.isLetter(i)
                && ClosedClasses.isIn(word, WordClass.OPEN)
                && !Plural.endsLikeOne(word)
                && !isNumber(tokens, classes, i);
    }

    /** A number word greater than one; "Seven" within a sentence may be a name. */
    private static boolean isNumber(Tokens tokens, WordClasses classes, int i) {
        return classes.isSpelt(i, WordSet.NUMBER)
                && !classes.isSpelt(i, WordSet.SINGULAR_AHEAD)
                && (!tokens.isCapital(i) || SentenceOpening.isAt(tokens, i));
    }

    /**
     * "Hill and her lawyer, Jo Kelly, now claim that", "As Jo Kelly and Mary Hill report, …": a base form after a pause
     * or after the second of two names, followed by its content.
     */
    private static boolean isBehindSeveral(Tokens tokens, WordClasses classes, int first, int head, Form form) {
        int next = head + 1;
        if (form.form() != VerbForm.BASE
                || form.entry().kind() != CueKind.STATEMENT
                || first < 3
                || next >= tokens.size()) {
            return false;
        }
        boolean that = classes.isSpelt(next, WordSet.THAT) || isThatBehindAside(tokens, classes, next);
        if (tokens.is(first - 1, ",")) {
            return that || (first < head && classes.isSpelt(next, WordSet.ARTICLE));
        }
        int i = first - 1;
        while (i > 0 && tokens.isCapital(i)) {
            i--;
        }
        boolean two = i < first - 1 && i > 0 && classes.isSpelt(i, WordSet.LIST_JOINT) && tokens.isCapital(i - 1);
        boolean closes = tokens.is(next, ",") || ClosedClasses.isIn(tokens, next, WordClass.PREPOSITION);
        return two && (that || (closes && opensWithAs(tokens, classes, i)));
    }

    /** "Claim, eight years on, that". */
    private static boolean isThatBehindAside(Tokens tokens, WordClasses classes, int comma) {
        if (!tokens.is(comma, ",")) {
            return false;
        }
        for (int i = comma + 1; i < Math.min(tokens.size() - 1, comma + LONGEST_NAMES) && !tokens.is(i, "."); i++) {
            if (tokens.is(i, ",")) {
                return classes.isSpelt(i + 1, WordSet.THAT);
            }
        }
        return false;
    }

    /** Whether "as" precedes the names that end at the token, in the same sentence. */
    private static boolean opensWithAs(Tokens tokens, WordClasses classes, int end) {
        for (int i = end; i >= Math.max(0, end - LONGEST_NAMES) && !tokens.is(i, "."); i--) {
            if (classes.isSpelt(i, WordSet.AS)) {
                return true;
            }
        }
        return false;
    }

    /** "Declined" is not a cue of its own in "declined to say". */
    private static void dropThoseInside(Cue cue, List<Cue> cues) {
        while (!cues.isEmpty() && cues.get(cues.size() - 1).head() >= cue.first()) {
            cues.remove(cues.size() - 1);
        }
    }

    /** "The port's storm forecast also said": the subject of the next verb. */
    private static void dropNounBefore(Tokens tokens, Cue cue, List<Cue> cues) {
        int last = cues.size() - 1;
        if (last >= 0
                && cues.get(last).end() == cue.first()
                && cue.form().isFinite()
                && GroupWord.NOUN_TOO.is(tokens, cues.get(last).head())) {
            cues.remove(last);
        }
    }

    private static int endOfTail(Tokens tokens, int at, List<String> tail) {
        for (int k = 0; k < tail.size(); k++) {
            if (at + k >= tokens.size() || !tokens.is(at + k, tail.get(k))) {
                return -1;
            }
        }
        return at + tail.size();
    }
}
