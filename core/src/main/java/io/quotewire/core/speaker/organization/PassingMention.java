package io.quotewire.core.speaker.organization;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises an organisation's name that only tells of somebody or something else: "a former Harland banker", "who ran
 * Harland's unit", "he quit Harland", "a Harland 737 crashed"; for "the group" also one that others act on: "rebels
 * attacked a Harland plant". Pure functions.
 */
public final class PassingMention {
    private static final Set<String> LEAVING = WordList.words(PassingMention.class, "leaving-verbs.txt");
    /** What an organisation has, behind its name: "Harland shares fell". */
    private static final Set<String> SHARES = WordList.words(PassingMention.class, "shares.txt");

    private static final String DEFECT = "defect";
    private static final String AGENCY = "agency";

    private PassingMention() {}

    /** Whether the word is for what a company has: "shares". */
    static boolean areShares(String word) {
        return SHARES.contains(word);
    }

    /** Whether the name is such a one, where a later phrase ends with the noun. */
    public static boolean is(NewsText text, int name, String noun) {
        int first = text.names().firstToken(name);
        int ahead = text.is(first - 1, WordSet.THE) ? first - 2 : first - 1;
        int start = text.sentences().start(text.sentenceAt(first));
        return text.is(ahead, WordSet.FORMER)
                || LEAVING.contains(text.lower(ahead))
                || isModifier(text, first, TickerSymbol.behind(text, name), noun)
                || isOfClause(text, start, ahead)
                || (AnaphoricNouns.isAnyOrganization(noun) && arePeople(text, start));
    }

    /** "His Harland truck", "a Harland 737", ", a Harland lawyer,"; "a Harland spokesman" is the company's. */
    private static boolean isModifier(NewsText text, int first, int end, String noun) {
        boolean several = text.is(first - 1, WordSet.NUMBER) || text.is(first - 1, WordSet.SINGULAR_AHEAD);
        boolean apposed = several && text.isComma(first - 2);
        boolean thing =
                text.is(end, WordClass.OPEN) && !text.isCapital(end) && text.cueAt(end) < 0 && !text.isFinite(end);
        boolean owned = noun.equals(AGENCY)
                && (SHARES.contains(text.lower(end)) || (thing && !GroupNouns.arePeople(text.lower(end))));
        boolean other = apposed
                || text.is(first - 1, WordClass.POSSESSIVE)
                || (several && !(AnaphoricNouns.isCompany(noun) && RoleWords.isNoun(text.lower(end))));
        boolean model = several && text.isFigure(end);
        return owned || model || (thing && other);
    }

    /** "(Tom Hill), who ran (Harland's unit)", "(he) defected to Voss from (Harland)". */
    private static boolean isOfClause(NewsText text, int start, int ahead) {
        for (int i = ahead; i >= start && !text.is(i, WordClass.PUNCTUATION); i--) {
            if (text.is(i, WordSet.PERSON_RELATIVE) || text.lower(i).startsWith(DEFECT)) {
                return true;
            }
        }
        return false;
    }

    /** "Rebels attacked", "two gunmen held". */
    private static boolean arePeople(NewsText text, int start) {
        int noun = text.is(start, WordSet.NUMBER) ? start + 1 : start;
        return text.names().at(noun) < 0 && GroupNouns.arePeople(text.lower(noun));
    }
}
