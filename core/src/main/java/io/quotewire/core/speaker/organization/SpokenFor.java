package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.syntax.NewsText;
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
        boolean own = noun == article + 1
                || (noun == article + 2 && AnaphoricNouns.isCompany(text.lower(noun - 1)))
                || (noun == article + 2 && AnaphoricNouns.isAnyOrganization(text.lower(noun - 1)));
        return own && isSpokesman(noun) && text.cueAt(noun + 1) >= 0;
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
