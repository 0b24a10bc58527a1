package io.quotewire.core.entity.role;

import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/**
 * Finds the title directly before a person's name: "Defence Secretary" in "But Defence Secretary Ruth Osei left",
 * "Lord of the Reefs director" in "Lord of the Reefs director Adam Reed". Pure functions.
 */
final class TitleBefore {
    private static final int LONGEST = 9;
    /** The number of tokens in "In late May". */
    private static final int LONGEST_DATE = 3;

    private TitleBefore() {}

    /**
     * The first token of the title directly before token {@code name}, perhaps an article; {@code name} if there is
     * none.
     *
     * @param floor the token after the person named before, to whom earlier words belong
     */
    static int first(Tokens tokens, int floor, int name) {
        int first = name;
        int noun = -1;
        if (name > floor && RoleBound.LINK.is(tokens, name - 1)) {
            return name;
        }
        for (int t = name - 1;
                t >= Math.max(floor, name - LONGEST) && (isWord(tokens, t) || isAmpersand(tokens, t));
                t--) {
            if (isAmpersand(tokens, t)) {
                continue;
            }
            if (noun >= 0
                    && (isPlainWordBeforeOf(tokens, t)
                            || speaksFor(tokens, t, noun == name - 1)
                            || joinsOther(tokens, t, noun))) {
                break;
            }
            if (isAdjacent(tokens, t) && isStart(tokens, t)) {
                first = t;
                if (RoleWords.isNoun(tokens, t) && noun < 0) {
                    noun = t;
                }
            } else if (!isAdjacent(tokens, t)) {
                break;
            }
        }
        if (noun < 0 || !reaches(tokens, noun, name)) {
            return name;
        }
        if (first + 1 < noun && RoleWords.isInfinitive(tokens, first)) {
            first++;
        }
        int start = behindJoint(tokens, first, noun);
        return Math.max(floor, ListedFields.start(tokens, start));
    }

    /** "Chairman & CEO", "Bray & Co chairman". */
    private static boolean isAmpersand(Tokens tokens, int t) {
        return t > 0 && tokens.is(t, "&") && tokens.isCapital(t - 1) && tokens.isCapital(t + 1);
    }

    /** "But | Harbour Minister", "on Tuesday | Harbour Minister", "In late May | Harbour Minister". */
    private static int behindJoint(Tokens tokens, int first, int noun) {
        boolean joint = first < noun && RoleBound.JOINT.is(tokens, first);
        boolean dated = joint || (first > 0 && ClosedClasses.isIn(tokens, first - 1, WordSet.PLACING));
        int start = joint ? first + 1 : first;
        for (int t = start; dated && t < Math.min(noun, first + LONGEST_DATE); t++) {
            if (isDay(tokens, t)) {
                return t + 1;
            }
        }
        return start;
    }

    /**
     * The token behind the title from {@code first} to {@code name}, without a form of address: "Police Commissioner |
     * Sir Adam Reed"; {@code first} if what remains is another's: "the head of | Mr Reed".
     */
    static int end(Tokens tokens, int first, int name) {
        int end = name;
        while (end > first + 1 && (RoleBound.HONORIFIC.is(tokens, end - 1) || RoleBound.ADDRESS.is(tokens, end - 1))) {
            end--;
        }
        if (end == name || !hasNoun(tokens, first, end)) {
            return name;
        }
        return RoleBound.LINK.is(tokens, end - 1) ? first : end;
    }

    private static boolean hasNoun(Tokens tokens, int first, int end) {
        return Scan.any(first, end, t -> RoleWords.isNoun(tokens, t));
    }

    private static boolean isDay(Tokens tokens, int t) {
        return ClosedClasses.isIn(tokens, t, WordSet.WEEKDAY) || ClosedClasses.isIn(tokens, t, WordSet.MONTH);
    }

    /** Whether the word ends another phrase: "the government of President". */
    private static boolean isPlainWordBeforeOf(Tokens tokens, int t) {
        return ClosedClasses.isIn(tokens, t + 1, WordSet.OF)
                && Character.isLowerCase(tokens.firstChar(t))
                && !RoleWords.isNoun(tokens, t);
    }

    /**
     * "A spokesman for | Minister Mary Hill", "the sister of | singer Mary Hill": the word before the title is not part
     * of it.
     *
     * @param plain whether the title ends with its noun
     */
    private static boolean speaksFor(Tokens tokens, int t, boolean plain) {
        return t > 0
                && RoleBound.COMPLEMENT.is(tokens, t)
                && (ClosedClasses.isIn(tokens, t - 1, WordSet.NAMELESS_SOURCE)
                        || (plain && !tokens.isCapital(t - 1) && RoleWords.isNoun(tokens, t - 1)));
    }

    /** "Against Harland and | manager Mary Hill"; not "founder and chief Mary Hill". */
    private static boolean joinsOther(Tokens tokens, int t, int noun) {
        return t > 0
                && t == noun - 1
                && tokens.is(t, "and")
                && Character.isLowerCase(tokens.firstChar(noun))
                && !RoleWords.isNoun(tokens, t - 1)
                && tokens.isCapital(t - 1);
    }

    /** Whether only a complement like "of State" separates the noun and the name. */
    private static boolean reaches(Tokens tokens, int noun, int name) {
        return noun == name - 1
                || RoleBound.COMPLEMENT.is(tokens, noun + 1)
                || RoleWords.isModifier(tokens, noun + 1)
                || (tokens.isCapital(noun) && noun >= name - 3 && allCapital(tokens, noun, name));
    }

    private static boolean allCapital(Tokens tokens, int from, int to) {
        return Scan.all(from, to, tokens::isCapital);
    }

    /** Whether the token may be part of a title. */
    static boolean isWord(Tokens tokens, int t) {
        return tokens.isCapital(t)
                || RoleWords.isNoun(tokens, t)
                || RoleWords.isModifier(tokens, t)
                || RoleBound.LINK.is(tokens, t)
                || isArticleInTitle(tokens, t);
    }

    /** "Lord of | the | Reefs director", "Speaker of | the | House". */
    private static boolean isArticleInTitle(Tokens tokens, int t) {
        return t >= 2
                && ClosedClasses.isIn(tokens, t, WordSet.THE)
                && ClosedClasses.isIn(tokens, t - 1, WordSet.OF)
                && tokens.isCapital(t + 1)
                && tokens.isCapital(t - 2);
    }

    /** Whether a title may begin with the token. */
    private static boolean isStart(Tokens tokens, int t) {
        return !RoleBound.LINK.is(tokens, t)
                && !RoleBound.ADDRESS.is(tokens, t)
                && !isArticleInTitle(tokens, t)
                && !(t > 0 && tokens.is(t - 1, "&") && tokens.end(t - 1) == tokens.start(t)); // "S&P"
    }

    /** Whether no line break separates the token from the next. */
    static boolean isAdjacent(Tokens tokens, int t) {
        return t + 1 >= tokens.size() || !tokens.isLineBetween(t, t + 1);
    }
}
