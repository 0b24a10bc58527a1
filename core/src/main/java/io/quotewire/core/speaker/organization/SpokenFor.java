package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells for which organisation a spokesman without a name speaks: the one that the text is about ("A spokesman said",
 * "a company spokeswoman said"), or the one that is named behind it ("A spokesman for Harland, which makes lamps,
 * said").
 */
final class SpokenFor {
    private static final String SPOKEN = "spokes";
    /** The maximum number of words of an aside behind the name. */
    private static final int LONGEST_ASIDE = 20;

    private final NewsText text;

    SpokenFor(NewsText text) {
        this.text = text;
    }

    /** Whether the phrase from its article to the noun is a spokesman's of the one that the text is about. */
    boolean isSame(int article, int noun) {
        String kind = text.lower(noun - 1);
        boolean own = noun == article + 1 || (noun == article + 2 && AnaphoricNouns.isCompany(kind));
        return own
                && isSpokesman(noun)
                && text.cueAt(noun + 1) >= 0
                && isOnlyOne(article, noun == article + 1 ? "" : kind);
    }

    /**
     * Whether the last sentence that names an organisation tells of no second one, nor of a place that acts or to
     * which something is done; and the one fits the kind, if there is one.
     */
    private boolean isOnlyOne(int article, String kind) {
        int one = text.names().firstFrom(article) - 1;
        int from = article - Reach.FOR_A_PRONOUN;
        while (one >= 0 && text.names().firstToken(one) >= from && text.names().type(one) != EntityType.ORGANIZATION) {
            one--;
        }
        int sentence = one < 0 || text.names().firstToken(one) < from
                ? -1
                : text.sentenceAt(text.names().firstToken(one));
        if (sentence < 0) {
            return true;
        }
        for (int i = text.sentences().start(sentence); i < article; i++) {
            int name = text.names().at(i);
            if (name >= 0 ? isOther(name, one) : isBody(i, one)) {
                return false;
            }
        }
        return kind.isEmpty() || OrganizationFit.mayBe(text, one, kind);
    }

    private boolean isOther(int name, int one) {
        int first = text.names().firstToken(name);
        int ahead = text.is(first - 1, WordSet.THE) ? first - 2 : first - 1;
        return switch (text.names().type(name)) {
            case ORGANIZATION ->
                !text.is(first, text.lower(text.names().firstToken(one))) && !Acronym.joins(text, name, one);
            case LOCATION -> !text.is(ahead, WordClass.PREPOSITION) && !text.is(ahead, WordClass.OPEN);
            default -> false;
        };
    }

    /** "The union", "police"; not "its work force", nor "the airline" for an airline. */
    private boolean isBody(int token, int one) {
        String noun = text.lower(token);
        boolean own = text.is(token - 1, WordClass.POSSESSIVE) || text.is(token - 2, WordClass.POSSESSIVE);
        boolean unknown = text.isCapital(token) && !text.opensSentence(token) && !text.is(token, WordSet.MONTH);
        boolean any = AnaphoricNouns.isCompany(noun)
                || AnaphoricNouns.isBusiness(noun)
                || AnaphoricNouns.isAnyOrganization(noun);
        boolean same = text.is(token - 1, WordSet.THE)
                && (any ? OrganizationFit.mayBe(text, one, noun) : OrganizationFit.isKnownAs(text, one, noun));
        return (unknown && !text.is(token, WordSet.WEEKDAY)) || (!own && !same && GroupNouns.isOrganization(noun));
    }

    /** The name of the organisation behind the noun, if its spokesman says something; otherwise -1. */
    int named(int noun) {
        if (!isSpokesman(noun) || !(text.is(noun + 1, WordSet.FOR) || text.is(noun + 1, WordSet.OF))) {
            return -1;
        }
        int start = text.is(noun + 2, WordSet.THE) ? noun + 3 : noun + 2;
        int name = text.names().at(start);
        boolean organization = name >= 0
                && text.names().firstToken(name) == start
                && text.names().type(name) == EntityType.ORGANIZATION;
        return organization && text.cueAt(behindAside(TickerSymbol.behind(text, name))) >= 0 ? name : -1;
    }

    private boolean isSpokesman(int noun) {
        return text.lower(noun).startsWith(SPOKEN);
    }

    /** "(Harland), which makes lamps, | said". */
    private int behindAside(int token) {
        int end = token + 1;
        while (text.isMark(token, ',') && end < token + LONGEST_ASIDE && text.isWord(end)) {
            end++;
        }
        return text.isMark(token, ',') && text.is(token + 1, WordClass.RELATIVE) && text.isMark(end, ',')
                ? end + 1
                : token;
    }
}
