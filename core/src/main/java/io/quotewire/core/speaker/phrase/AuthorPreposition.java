package io.quotewire.core.speaker.phrase;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Finds the author behind the preposition that leads from a document to it: "by Harland", "from Harland", "in today's
 * Herald", "on Harbour Television", "on the website of Harland". Pure functions.
 */
final class AuthorPreposition {
    /** "Attributed (to Harland)". */
    static final String ATTRIBUTED = "attributed";

    private static final String REVIEW = "review";
    private static final Set<String> POSTS = Set.of("post", "posting");

    /** The maximum number of words of an apposition, up to its noun: "Harland, an online news | site". */
    private static final int LONGEST = 6;

    private AuthorPreposition() {}

    /** The first token of the author's words; -1 if the token is no such preposition behind the document noun. */
    static int author(NewsText text, int token, int noun) {
        String word = text.lower(noun);
        boolean own = AuthoredNouns.mayBeNamedBefore(word) && !AuthoredNouns.isShown(word);
        int page = own ? OwnPage.owner(text, token, AuthoredNouns.isPrinted(word)) : -1;
        if (page >= 0) {
            return page;
        }
        int behind = behindToday(text, token);
        boolean leads = text.is(token, WordSet.BY)
                || (text.is(token, WordSet.TO) && text.is(token - 1, ATTRIBUTED))
                || (text.is(token, WordSet.FROM) && AuthoredNouns.isSent(word) && !isPlace(text, token + 1))
                || (text.is(token, WordSet.IN) && isInPaper(word) && isOrganization(text, behind))
                || ((AuthoredNouns.isPrinted(word) || POSTS.contains(word)) && BroadcastOutlet.isBehind(text, token))
                || (text.is(token, WordSet.OF) && text.is(noun, "report") && isOrganization(text, token + 1));
        return leads ? behind : -1;
    }

    /** A report or the like, a review; not an audit. */
    private static boolean isInPaper(String noun) {
        return AuthoredNouns.isPrinted(noun) || noun.equals(REVIEW);
    }

    /** "(A story in) today's | Herald", "in the newspaper | Herald", "in | the Herald". */
    private static int behindToday(NewsText text, int preposition) {
        int token = preposition + 1;
        if (!text.is(preposition, WordSet.IN)) {
            return token;
        }
        boolean kind = text.is(token, WordSet.THE)
                && AnaphoricNouns.isPeriodical(text.lower(token + 1))
                && !text.isCapital(token + 1)
                && text.isCapital(token + 2);
        return kind || (isTime(text, token) && isOwnersMark(text, token + 1)) ? token + 2 : token;
    }

    private static boolean isPlace(NewsText text, int token) {
        int name = text.names().at(text.is(token, WordClass.DETERMINER) ? token + 1 : token);
        int end = name < 0 ? token : text.names().endToken(name);
        return name >= 0
                && text.names().type(name) == EntityType.LOCATION
                && (!text.is(end, WordClass.OPEN) || text.cueAt(end) >= 0 || text.isFinite(end))
                && !isOwnersMark(text, end)
                && !isCalledOrganization(text, end);
    }

    /** "(Magharebia), an online news site": the name that looks like a place is an organisation's. */
    private static boolean isCalledOrganization(NewsText text, int comma) {
        if (!text.isComma(comma) || !text.is(comma + 1, WordSet.ARTICLE)) {
            return false;
        }
        int last = comma + 2;
        while (last < comma + LONGEST && text.is(last + 1, WordClass.OPEN)) {
            last++;
        }
        return GroupNouns.isOrganization(text.lower(last)) || AuthoredNouns.isOfOutlet(text.lower(last));
    }

    /** "The Herald", or "the Harbour Reporter" if the tagger missed the name. */
    private static boolean isOrganization(NewsText text, int token) {
        int first = text.is(token, WordSet.THE) ? token + 1 : token;
        int name = text.names().at(first);
        boolean named = first > token || AnaphoricNouns.isPeriodical(text.lower(token - 1));
        return name < 0
                ? named && text.isCapital(first) && text.is(first, WordClass.OPEN)
                : text.names().type(name) == EntityType.ORGANIZATION;
    }

    static boolean isOwnersMark(NewsText text, int token) {
        return text.is(token, WordSet.GENITIVE) || text.is(token, "'");
    }

    /** "Today's report", "last year's report". */
    static boolean isTime(NewsText text, int token) {
        return text.is(token, WordClass.TIME)
                || text.is(token, WordSet.WEEKDAY)
                || text.is(token, WordSet.MONTH)
                || text.is(token, WordSet.PERIOD);
    }
}
