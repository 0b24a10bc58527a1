package io.quotewire.core.syntax;

import io.quotewire.core.syntax.KnownVerbs.Form;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Judges whether a word is a finite verb from its spelling, by {@link KnownVerbs}, and its neighbours. There is no
 * part-of-speech tagger, so it is sometimes wrong. Auxiliaries are always finite; other words only if they are verbs
 * more often than not, or stand behind a pronoun. Pure functions.
 */
final class FiniteVerbs {
    /** "A Harbour Times report said", "its forecasts said": behind the word stands the verb whose subject it is. */
    private static final Set<String> SAYING = Set.of("said", "says");

    /** The maximum number of words of a name between "a" and its noun. */
    private static final int LONGEST_NAME = 5;

    /** "Revealing newly discovered letters". */
    private static final String NEWLY = "newly";

    private FiniteVerbs() {}

    /** Whether a token of a text is a finite verb. */
    static boolean isAt(int token, Tokens tokens, WordClasses classes) {
        if (isBehindHyphen(tokens, classes, token)) {
            return false;
        }
        boolean capital = tokens.isCapital(token);
        Form form = KnownVerbs.form(tokens, token);
        return switch (form) {
            case OTHER -> isUnknownVerb(tokens, classes, token);
            case AUXILIARY -> !capital || classes.is(token, WordClass.AUXILIARY);
            default ->
                !capital
                        && ((form == Form.BASE
                                        && KnownVerbs.isUnchangedPast(tokens.lower(token))
                                        && isBetweenNameAndObject(tokens, classes, token))
                                || isFinite(tokens, classes, token, form));
        };
    }

    /** A word that only its neighbours show to be a verb, or a clitic: "she respects", "they're", "the boat's late". */
    private static boolean isUnknownVerb(Tokens tokens, WordClasses classes, int i) {
        String word = tokens.lower(i);
        if (isBehindPronoun(tokens, classes, i, word)) {
            return true;
        }
        // A plain word has no apostrophe.
        return !tokens.isPlain(i) && (classes.is(i, WordSet.GENITIVE) ? isShortForIs(tokens, i) : hasClitic(word));
    }

    /** "The U.S.-led crew": the second part of a compound. */
    private static boolean isBehindHyphen(Tokens tokens, WordClasses classes, int i) {
        return i > 0 && tokens.firstChar(i - 1) == '-' && classes.is(i - 1, WordClass.OPEN);
    }

    /** "She respects", "they respect": a word that elsewhere is a noun. */
    private static boolean isBehindPronoun(Tokens tokens, WordClasses classes, int i, String word) {
        int pronoun = classes.is(i - 1, WordClass.ADVERB) ? i - 2 : i - 1;
        if (!classes.is(pronoun, WordClass.SUBJECT_PRONOUN)
                || !classes.is(i, WordClass.OPEN)
                || !Character.isLowerCase(tokens.firstChar(i))) {
            return false;
        }
        return classes.is(pronoun, WordSet.SINGULAR_PRONOUN)
                ? Plural.endsLikeOne(word)
                : classes.is(pronoun, WordSet.PLURAL_PRONOUN) && !VerbEnding.isPresent(word);
    }

    /** "Hill put her case", "the company cut its", "the driver hit the man": no noun precedes an article. */
    private static boolean isBetweenNameAndObject(Tokens tokens, WordClasses classes, int i) {
        return i > 0
                && (tokens.isCapital(i - 1) || isOneOrBody(tokens.lower(i - 1)))
                && classes.is(i - 1, WordClass.OPEN)
                && (classes.is(i + 1, WordClass.DETERMINER)
                        || classes.is(i + 1, WordClass.POSSESSIVE)
                        || classes.is(i + 1, WordClass.OBJECT_PRONOUN));
    }

    private static boolean isOneOrBody(String noun) {
        return GroupNouns.isOrganization(noun) || PersonNouns.contains(noun);
    }

    private static boolean isFinite(Tokens tokens, WordClasses classes, int i, Form form) {
        int before = i > 0 && !classes.is(i - 1, WordClass.PUNCTUATION) ? i - 1 : i - 2;
        while (before > 0 && classes.is(before, WordClass.ADVERB)) {
            before--;
        }
        String word = lower(tokens, before);
        if (isBehindPronominal(classes, before, i, form) || isBehindCrowd(tokens, classes, i, form)) {
            return true;
        }
        if (isMeasured(word)
                || classes.is(before, WordSet.TO)
                || classes.is(before, WordClass.DETERMINER)
                || classes.is(before, WordClass.POSSESSIVE)) {
            return false;
        }
        if (form == Form.PAST && NEWLY.equals(lower(tokens, i - 1))) {
            return false;
        }
        if (form != Form.PAST && classes.is(i - 1, WordSet.GENITIVE) && !isShortForIs(tokens, i - 1)) {
            return false;
        }
        if (form == Form.PRESENT && isCounted(tokens, classes, i - 1)) {
            return false;
        }
        if (form != Form.PAST && SAYING.contains(lower(tokens, i + 1))) {
            return false;
        }
        if (form == Form.BASE && classes.is(i, WordClass.PREPOSITION) && !classes.is(before, WordSet.SUBJECT)) {
            // "giants like Hume"
            return false;
        }
        if (form == Form.BASE) {
            return classes.is(before, WordSet.SUBJECT)
                    || classes.is(before, WordSet.PLURAL_NOUN)
                    || (Plural.endsLikeOne(word) && !isOfOneNamed(tokens, classes, before));
        }
        boolean regular = VerbEnding.isPast(lower(tokens, i));
        boolean participle = form == Form.PAST
                && ((regular && classes.is(i + 1, WordSet.BY) && !isMeasure(tokens, classes, i + 2))
                        || classes.is(i - 1, WordClass.CONJUNCTION));
        return !participle && !classes.is(before, WordClass.PREPOSITION);
    }

    /** "A Harland Boats report": a name in the plural between "a" and a noun is no subject. */
    private static boolean isOfOneNamed(Tokens tokens, WordClasses classes, int last) {
        int i = last;
        while (i > 0 && i > last - LONGEST_NAME && tokens.isCapital(i)) {
            i--;
        }
        return i < last && classes.is(i, WordSet.ARTICLE) && !classes.is(i, WordSet.THE);
    }

    /**
     * The verb after a determiner used as a pronoun: "This makes it harder", "one offered to stay", "some said so"; not
     * in "some published reports".
     */
    private static boolean isBehindPronominal(WordClasses classes, int before, int i, Form form) {
        if (form == Form.PRESENT) {
            return before == i - 1 && classes.is(before, WordSet.SINGLE_ALONE);
        }
        return form == Form.PAST
                && classes.is(before, WordSet.ALONE)
                && !classes.is(before - 1, WordClass.PREPOSITION)
                && !classes.is(i + 1, WordClass.OPEN)
                && !classes.is(i + 1, WordClass.PUNCTUATION);
    }

    /** "Thousands lost their homes", "Hundreds died on Monday"; not "hundreds wounded in May". */
    private static boolean isBehindCrowd(Tokens tokens, WordClasses classes, int i, Form form) {
        return form == Form.PAST
                && classes.is(i - 1, WordSet.CROWD)
                && tokens.isCapital(i - 1)
                && !classes.is(i + 1, WordClass.OPEN)
                && !classes.is(i + 1, WordClass.PUNCTUATION)
                && !classes.is(i + 1, WordClass.CONJUNCTION);
    }

    /** "370 lives", "of two claims", "a few hundred claims"; not "Channel 4 says", "one in four says". */
    private static boolean isCounted(Tokens tokens, WordClasses classes, int number) {
        String word = lower(tokens, number);
        boolean digits = !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(word.length() - 1));
        boolean many = digits
                || (classes.is(number, WordSet.NUMBER)
                        && (classes.is(number, WordSet.PLURAL_AHEAD) || classes.is(number, WordSet.ROUND_NUMBER)));
        boolean governed = classes.is(number - 1, WordClass.PREPOSITION) && !classes.is(number - 1, WordSet.OF);
        return many && number > 0 && !tokens.isCapital(number - 1) && !governed;
    }

    /** "A 20-yard shot": a noun follows such an adjective. */
    private static boolean isMeasured(String before) {
        return before.indexOf('-') > 0 && Character.isDigit(before.charAt(0));
    }

    /** "Sales dropped by 3 %", "by almost 3 %", "by more than 3 %": "by" introduces a measure, not an agent. */
    private static boolean isMeasure(Tokens tokens, WordClasses classes, int i) {
        boolean rough = classes.is(i, WordSet.ROUGHLY) || classes.is(i, WordClass.ADVERB);
        int number = lower(tokens, i + 1).equals("than") ? i + 2 : rough ? i + 1 : i;
        return number < tokens.size()
                && (tokens.isFigure(number) || lower(tokens, number).equals("$"));
    }

    private static String lower(Tokens tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.lower(i) : "";
    }

    /** "They're", "hasn't". */
    private static boolean hasClitic(String word) {
        int mark = word.lastIndexOf('\'');
        return mark > 0
                && (ClosedClasses.isIn(word.substring(mark), WordClass.AUXILIARY) || Negation.isShortAtEnd(word));
    }

    private static boolean isShortForIs(Tokens tokens, int i) {
        return i > 0 && ClosedClasses.isIn(tokens, i - 1, WordSet.SHORT_IS);
    }
}
