package io.quotewire.core.person;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Whether a text introduces a person as a relative of another: "his wife, Mary Larkin", "his son David Larkin", "Mary
 * Larkin, his wife,".
 */
public enum Kin {
    /** Not introduced as a relative. */
    NONE,
    /** A relative to whom the surname alone may refer: a parent who speaks for a child, a widow. */
    ELDER,
    /**
     * A relative to whom the surname alone does not refer once the other has been named; also a child, whom nobody
     * calls "Mr".
     */
    LESSER,
    /**
     * A relative whose time is over, named to tell who the other is: "his father, former mayor David Larkin", "the
     * daughter of the late David Larkin". The surname alone does not refer to them once the other has been named.
     */
    PAST,
    /**
     * A parent who was taken or sent away: "his father, David Larkin, was deported". The surname alone does not refer
     * to them if the other was called by it before and is alive.
     */
    TOLD_OF;

    private static final Set<String> ELDERS = WordList.ofKind(Kin.class, "kin.txt", "elder"::equals);
    private static final Set<String> LESSERS = WordList.ofKind(Kin.class, "kin.txt", "lesser"::equals);
    private static final Set<String> SPOUSES = WordList.ofKind(Kin.class, "kin.txt", "spouse"::equals);
    private static final Set<String> NO_SPOUSES = WordList.ofKind(Kin.class, "kin.txt", "no_spouse"::equals);
    private static final Set<String> PASTS = WordList.ofKind(Kin.class, "kin.txt", "past"::equals);
    private static final Set<String> AGES = WordList.ofKind(Kin.class, "kin.txt", "age"::equals);
    private static final Set<String> AGE_ENDINGS = WordList.ofKind(Kin.class, "kin.txt", "age_ending"::equals);
    private static final Set<String> REMOVED = WordList.ofKind(Kin.class, "kin.txt", "removed"::equals);
    private static final Set<String> SPEAKING = WordList.ofKind(Kin.class, "kin.txt", "speaking"::equals);
    private static final Set<String> DYING = WordList.ofKind(Kin.class, "kin.txt", "dying"::equals);
    private static final Set<String> ENDS = WordList.ofKind(Kin.class, "kin.txt", "end"::equals);
    private static final Set<String> FOUND = WordList.ofKind(Kin.class, "kin.txt", "found"::equals);
    private static final String DEAD = "dead";
    private static final String WHO = "who";
    private static final String WHOSE = "whose";
    /** The maximum number of words between an owner and the noun: "his two grown sons". */
    private static final int MOST_ADJECTIVES = 2;

    private static final int LONGEST_APPOSITION = 20;
    /** The number of tokens of "(19)". */
    private static final int AGE_IN_BRACKETS = 3;
    /** The maximum number of words of a title between a comma and the name. */
    private static final int MOST_TITLES = 4;

    /** The kinship stated beside the name at tokens {@code [first, end)}. */
    public static Kin at(Tokens tokens, int first, int end) {
        if (isPast(tokens, first)) {
            return PAST;
        }
        int title = behindComma(tokens, first);
        int noun = title > 0 && tokens.is(title - 1, ",") ? title - 2 : first - 1;
        Kin before = noun >= 0 && isAdjacent(tokens, noun, first) ? ofNoun(tokens, noun) : NONE;
        Kin kin = before == NONE ? behind(tokens, end) : before == ELDER ? elder(tokens, noun, end) : before;
        return kin == NONE && isChild(tokens, first, end) ? LESSER : kin;
    }

    private static Kin elder(Tokens tokens, int noun, int end) {
        if (isDead(tokens, noun, end)) {
            return LESSER;
        }
        return isRemoved(tokens, end) ? TOLD_OF : ELDER;
    }

    /** "(Dan Larkin,) 19, was killed", "(Dan Larkin,) who has died,". */
    static boolean isToldDead(Tokens tokens, int end) {
        return isToldKilled(tokens, end) || isTold(tokens, end, verb -> DYING.contains(tokens.lower(verb)));
    }

    /** "(Dan Larkin,) 19, was killed", "(Dan Larkin) was found dead". */
    static boolean isToldKilled(Tokens tokens, int end) {
        return isTold(tokens, end, verb -> isPassive(tokens, verb, ENDS));
    }

    /** "(Alex's father Derek) said", "(Derek,) a porter, told". */
    static boolean isSpeaking(Tokens tokens, int end) {
        return isTold(tokens, end, verb -> SPEAKING.contains(tokens.lower(verb)));
    }

    /** Whether the token is such a verb. */
    static boolean isSpeech(Tokens tokens, int token) {
        return SPEAKING.contains(tokens.lower(token));
    }

    /** "(His father David Larkin,) a porter from Lima, was deported", "(his father, David Larkin,) was deported". */
    private static boolean isRemoved(Tokens tokens, int end) {
        return isTold(tokens, end, verb -> isPassive(tokens, verb, REMOVED));
    }

    /** Whether the clause behind the name, or behind an apposition to it, begins so, past "who" and "has". */
    private static boolean isTold(Tokens tokens, int name, IntPredicate deed) {
        // "(Dan Larkin) (19) was killed"
        boolean aged = name + 2 < tokens.size() && tokens.is(name, "(") && tokens.is(name + 2, ")");
        int end = aged ? name + AGE_IN_BRACKETS : name;
        if (end >= tokens.size() || !tokens.is(end, ",")) {
            return isVerb(tokens, end, deed);
        }
        int last = Math.min(tokens.size(), end + LONGEST_APPOSITION);
        int comma = end + 1;
        while (comma < last && !tokens.is(comma, ",") && !tokens.is(comma, ".")) {
            comma++;
        }
        return isVerb(tokens, end + 1, deed)
                || (comma < last && tokens.is(comma, ",") && isVerb(tokens, comma + 1, deed));
    }

    private static boolean isVerb(Tokens tokens, int first, IntPredicate deed) {
        int verb = first < tokens.size() && tokens.is(first, WHO) ? first + 1 : first;
        verb = verb < tokens.size() && ClosedClasses.isIn(tokens, verb, WordSet.HAVE) ? verb + 1 : verb;
        return verb < tokens.size() && deed.test(verb);
    }

    /** "Was deported", "was found dead", "killed in"; not "killed her". */
    private static boolean isPassive(Tokens tokens, int verb, Set<String> words) {
        int next = Math.min(tokens.size() - 1, verb + 1);
        if (!ClosedClasses.isIn(tokens, verb, WordSet.BE)) {
            return words.contains(tokens.lower(verb)) && ClosedClasses.isIn(tokens, next, WordClass.PREPOSITION);
        }
        int last = Math.min(tokens.size() - 1, verb + 2);
        return words.contains(tokens.lower(next))
                || (FOUND.contains(tokens.lower(last))
                        && words.contains(DEAD)
                        && !ClosedClasses.isClosed(tokens.lower(next)));
    }

    /** "(Ana Larkin,) whose father David Larkin was killed": the dead do not speak. */
    private static boolean isDead(Tokens tokens, int noun, int end) {
        int verb = end < tokens.size() && tokens.is(end, ",") ? end + 1 : end;
        return noun > 0
                && tokens.is(noun - 1, WHOSE)
                && verb + 1 < tokens.size()
                && ClosedClasses.isIn(tokens, verb, WordSet.BE)
                && ENDS.contains(tokens.lower(verb + 1));
    }

    /** Whether the lower-case noun is one for a parent or a widow: "mother". */
    static boolean isElder(String noun) {
        return ELDERS.contains(noun);
    }

    /** Whether the lower-case noun is one for anybody's relative: "brother", "mother". */
    public static boolean isRelative(String noun) {
        return ELDERS.contains(noun) || LESSERS.contains(noun);
    }

    /** Whether the lower-case noun is one for half of a couple: "wife", "partner". */
    public static boolean isSpouse(String noun) {
        return SPOUSES.contains(noun);
    }

    /** Whether the lower-case noun is one for relatives who are no couple: "sister", "twins". */
    public static boolean isNoSpouse(String noun) {
        return NO_SPOUSES.contains(noun);
    }

    /** "His father, former mayor | David Larkin", "her late mother | Mary Larkin", "son of ex-mayor | David Larkin". */
    private static boolean isPast(Tokens tokens, int first) {
        boolean apart = first > 0 && tokens.is(first - 1, ",");
        int i = apart ? first - 2 : first - 1;
        while (i > 1 && first - i <= MOST_TITLES && isTitle(tokens, i) && !isPastWord(tokens, i)) {
            i--;
        }
        if (i < 2 || !isPastWord(tokens, i) || tokens.isLineBetween(i, first)) {
            return false;
        }
        int before = ClosedClasses.isIn(tokens, i - 1, WordSet.THE) ? i - 2 : i - 1;
        if (before > 0 && (tokens.is(before, "of") || tokens.is(before, ","))) {
            return !apart && ofNoun(tokens, before - 1) != NONE;
        }
        return ofNoun(tokens, i + 1) != NONE && ClosedClasses.isIn(tokens, before, WordSet.SPEAKING_OWNER);
    }

    private static boolean isTitle(Tokens tokens, int token) {
        return tokens.isLetter(token) && !ClosedClasses.isClosed(tokens.lower(token));
    }

    /** Whether the word tells that a time is over: "former", "ex-mayor". */
    static boolean isPastWord(Tokens tokens, int token) {
        String word = tokens.lower(token);
        int hyphen = word.indexOf('-');
        return PASTS.contains(hyphen < 0 ? word : word.substring(0, hyphen + 1));
    }

    /** "(His son,) Petty Officer 2nd Class | Mary Larkin": the first token of the titles behind the comma. */
    private static int behindComma(Tokens tokens, int first) {
        int i = first;
        while (i > 0 && first - i < MOST_TITLES && (tokens.isCapital(i - 1) || tokens.isFigure(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether an age marks a child: "Five-year-old Mary Larkin", "Mary Larkin, 5,". */
    static boolean isChild(Tokens tokens, int first, int end) {
        if (end + 2 < tokens.size() && tokens.is(end, ",") && AGES.contains(tokens.lower(end + 1))) {
            return tokens.is(end + 2, ",");
        }
        String word = first > 0 ? tokens.lower(first - 1) : "";
        int hyphen = word.indexOf('-');
        return hyphen > 0 && AGES.contains(word.substring(0, hyphen)) && AGE_ENDINGS.contains(word.substring(hyphen));
    }

    private static Kin ofNoun(Tokens tokens, int token) {
        String word = tokens.lower(token);
        if (LESSERS.contains(word)) {
            return LESSER;
        }
        return ELDERS.contains(word) ? ELDER : NONE;
    }

    private static Kin behind(Tokens tokens, int comma) {
        if (comma + 2 >= tokens.size()
                || !tokens.is(comma, ",")
                || !ClosedClasses.isIn(tokens, comma + 1, WordSet.SPEAKING_OWNER)) {
            return NONE;
        }
        int last = Math.min(tokens.size() - 1, comma + 2 + MOST_ADJECTIVES);
        for (int i = comma + 2; i <= last && tokens.isLetter(i); i++) {
            Kin kin = ofNoun(tokens, i);
            if (kin != NONE) {
                return kin;
            }
        }
        return NONE;
    }

    /** Excludes a heading that ends in "Big Brother" on the line before. */
    private static boolean isAdjacent(Tokens tokens, int noun, int first) {
        return !tokens.isLineBetween(noun, first);
    }
}
