package io.quotewire.core.entity.role;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the role next to a person's name: before it ("Defense Secretary Jim Mattis", "former Secretary of State Henry
 * Kissinger") or after it ("James Kelly, a former assistant secretary of state"). Pure functions.
 */
public final class RoleFinder {
    private static final int LONGEST_BEFORE = 9;
    private static final int LONGEST_BEHIND = 18;
    /** How far into an apposition its noun may be: "the ministry's first woman director". */
    private static final int FURTHEST_NOUN = 7;
    /** The number of words in "years old". */
    private static final int AGE_WORDS = 2;
    /** The maximum number of words before the noun of an apposition without an article: "studio general manager". */
    private static final int MOST_AHEAD = 3;
    /** In tokens. */
    private static final int LONGEST_RANK = 2;
    /** The maximum number of tokens between the first comma of a field and its "and". */
    private static final int LONGEST_FIELD = 9;

    private RoleFinder() {}

    /**
     * The role next to name {@code i}, as written in the text, without an article; empty if there is none.
     *
     * @param names the names of the text; {@code i} must be a person among them
     */
    static Optional<Span> find(Tokens tokens, EntitySpans names, int i) {
        int first = names.firstToken(i);
        int floor = behindPersonBefore(tokens, names, i);
        int title = TitleBefore.first(tokens, floor, first);
        int end = TitleBefore.end(tokens, title, first);
        Optional<Span> post = title < end && isRank(tokens, title, end)
                ? RoleBeforeComma.find(tokens, names, floor, title, names.endToken(i))
                : Optional.empty();
        if (post.isPresent()) {
            return post;
        }
        return (title < end
                        ? Optional.of(span(tokens, withoutArticle(tokens, title, end), end))
                        : Optional.<Span>empty())
                .or(() -> behind(tokens, names, i))
                .or(() -> RoleBeforeComma.find(tokens, names, floor, first, names.endToken(i)));
    }

    /** "(The port's chairman,) Rear Admiral": a title beside which a post tells more. */
    private static boolean isRank(Tokens tokens, int first, int end) {
        return first > 0
                && tokens.is(first - 1, ",")
                && end - first <= LONGEST_RANK
                && tokens.isCapital(first)
                && tokens.isCapital(end - 1);
    }

    /**
     * The token after the previous person's name, even if other names intervene: "Ann Ray and former Velland MP Jo
     * Hill".
     */
    private static int behindPersonBefore(Tokens tokens, EntitySpans names, int i) {
        int reach = names.firstToken(i) - LONGEST_BEFORE;
        for (int before = i - 1; before >= 0 && names.endToken(before) > reach; before--) {
            int end = names.endToken(before);
            // "Ann Ray's lawyer Jo Hill"
            boolean owner = before < i - 1 && RoleBound.GENITIVE.is(tokens, end);
            if (names.type(before) == EntityType.PERSON && !owner) {
                return end;
            }
        }
        return 0;
    }

    /** The role behind name {@code i}, after its comma and perhaps an age. */
    public static Optional<Span> behind(Tokens tokens, EntitySpans names, int i) {
        int name = names.endToken(i);
        if (name >= tokens.size() || !tokens.is(name, ",")) {
            return Optional.empty();
        }
        int first = behindAge(tokens, name + 1);
        int end = first;
        boolean role = false;
        boolean acts = false;
        while (end < tokens.size()
                && end - first < LONGEST_BEHIND
                && TitleBefore.isAdjacent(tokens, end - 1)
                && (isInName(tokens, names, end) || isInField(tokens, names, end) || !RoleEnd.isAt(tokens, end))) {
            acts |= leadsAway(tokens, first, end);
            role |= !acts && end - first <= FURTHEST_NOUN && RoleWords.isNoun(tokens, end);
            end++;
        }
        if (!role || end >= tokens.size() || end - first >= LONGEST_BEHIND || !opens(tokens, first)) {
            return Optional.empty();
        }
        if (!tokens.is(end, ",") && FrontedAct.isOn(tokens, names, i)) {
            return Optional.empty(); // "Sentencing Karl Voss, the judge | said"
        }
        int from = withoutArticle(tokens, first, end);
        while (end > from && leadsOn(tokens, end - 1)) {
            end--;
        }
        return from < end && !CoordinatedPersons.areIn(tokens, names, first, end) && !isNamed(tokens, first, end)
                ? Optional.of(span(tokens, from, end))
                : Optional.empty();
    }

    /** "A plan backed | by the mayor", "an attempt | to oust the mayor": what follows is another's role. */
    private static boolean leadsAway(Tokens tokens, int first, int t) {
        return t > first
                && Character.isLowerCase(tokens.firstChar(t - 1))
                && (ClosedClasses.isIn(tokens, t, WordSet.BY)
                        || (ClosedClasses.isIn(tokens, t, WordSet.TO)
                                && t + 1 < tokens.size()
                                && !tokens.is(t + 1, "be")));
    }

    /** "(Hill,) her grandfather Karl (left)": the subject of what follows. */
    private static boolean isNamed(Tokens tokens, int first, int end) {
        return RoleBound.POSSESSIVE.is(tokens, first)
                && Scan.any(
                        first + 1,
                        end - 1,
                        noun -> Character.isLowerCase(tokens.firstChar(noun))
                                && tokens.isCapital(noun + 1)
                                && RoleWords.isNoun(tokens, noun));
    }

    /** The comma in "an analyst at Voss, Hale and Co". */
    private static boolean isInName(Tokens tokens, EntitySpans names, int t) {
        int name = tokens.is(t, ",") ? names.at(t) : -1;
        return name >= 0 && t > names.firstToken(name);
    }

    /** The comma in "a clerk of the Board for Ropes, Sails and Winches", whose parts are no persons. */
    private static boolean isInField(Tokens tokens, EntitySpans names, int comma) {
        if (!tokens.is(comma, ",") || !tokens.isCapital(comma - 1)) {
            return false;
        }
        boolean listed = false;
        int field = comma - 1;
        while (field > Math.max(0, comma - LONGEST_FIELD) && (tokens.isCapital(field) || tokens.is(field, ","))) {
            listed |= tokens.is(field, ",");
            field--;
        }
        if (!isFieldOf(tokens, field)) {
            return false;
        }
        int end = comma + 1;
        int last = Math.min(tokens.size() - 2, comma + LONGEST_FIELD);
        while (end < last && !tokens.is(end, "and")) {
            boolean person = names.at(end) >= 0 && names.type(names.at(end)) == EntityType.PERSON;
            if (person || !(tokens.isCapital(end) || tokens.is(end, ","))) {
                return false;
            }
            end++;
        }
        return end <= last && tokens.is(end, "and") && tokens.isCapital(end + 1) && (listed || end > comma + 1);
    }

    /** "Board | for", "Department | of the". */
    private static boolean isFieldOf(Tokens tokens, int t) {
        int of = RoleBound.ARTICLE.is(tokens, t) ? t - 1 : t;
        return of > 0
                && RoleBound.COMPLEMENT.is(tokens, of)
                && (tokens.isCapital(of - 1) || RoleWords.isNoun(tokens, of - 1));
    }

    /** "Hill, | 34, | a clerk", "Hill, | 34 years old, | a clerk". */
    private static int behindAge(Tokens tokens, int first) {
        if (first >= tokens.size() || !tokens.isFigure(first)) {
            return first;
        }
        int comma = first + 1;
        while (comma <= first + AGE_WORDS && comma < tokens.size() && RoleBound.AGE.is(tokens, comma)) {
            comma++;
        }
        return comma < tokens.size() && tokens.is(comma, ",") ? comma + 1 : first;
    }

    /**
     * Whether an apposition may begin with the token: an article, a possessive, a role; not in "ousted as president".
     */
    private static boolean opens(Tokens tokens, int t) {
        return RoleBound.ARTICLE.is(tokens, t)
                || RoleWords.isNoun(tokens, t)
                || (RoleWords.isModifier(tokens, t) && t + 1 < tokens.size() && TitleBefore.isWord(tokens, t + 1))
                || tokens.isCapital(t)
                || RoleBound.POSSESSIVE.is(tokens, t)
                || RoleBound.OPENER.is(tokens, t)
                || isBareRole(tokens, t);
    }

    /**
     * "Senior market strategist at", "automotive analyst,": lower-case words up to a role noun that ends its phrase.
     */
    private static boolean isBareRole(Tokens tokens, int t) {
        int i = t;
        while (i < t + MOST_AHEAD && isPlain(tokens, i) && !RoleWords.isNoun(tokens, i)) {
            i++;
        }
        return i > t
                && i + 1 < tokens.size()
                && RoleWords.isNoun(tokens, i)
                && (RoleEnd.isAt(tokens, i + 1) || ClosedClasses.isIn(tokens, i + 1, WordSet.ANY_PREPOSITION));
    }

    private static boolean isPlain(Tokens tokens, int t) {
        return t < tokens.size()
                && Character.isLowerCase(tokens.firstChar(t))
                && !ClosedClasses.isClosed(tokens.lower(t))
                && !VerbEnding.isPast(tokens.lower(t))
                && !VerbEnding.isPresent(tokens.lower(t));
    }

    /** "An organiser of the | “Night Walk”", "the clerk of the crew that | is", "the clerk also | is". */
    private static boolean leadsOn(Tokens tokens, int t) {
        return RoleBound.ARTICLE.is(tokens, t)
                || ClosedClasses.isIn(tokens, t, WordSet.ANY_PREPOSITION)
                || tokens.is(t, "-")
                || ClosedClasses.isIn(tokens, t, WordSet.THAT)
                || ClosedClasses.isIn(tokens, t, WordSet.LATER)
                || tokens.is(t, "further");
    }

    /**
     * "The | mayor", "his | director of research": whose it is, a pronoun does not tell where the role stands alone.
     */
    private static int withoutArticle(Tokens tokens, int first, int end) {
        boolean led = RoleBound.ARTICLE.is(tokens, first) || RoleBound.POSSESSIVE.is(tokens, first);
        return first + 1 < end && led ? first + 1 : first;
    }

    private static Span span(Tokens tokens, int first, int end) {
        return new Span(tokens.start(first), tokens.end(end - 1));
    }
}
