package io.quotewire.core.speaker.organization;

import io.quotewire.core.cue.CueKind;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises a company that tells of its deal with another: "Harland said it will buy Voss Corp". "The company" is then
 * Harland, although only the other's name tells that it is one. Pure functions.
 */
public final class DealMaker {
    private static final Set<String> DEALS = WordList.ofKind(DealMaker.class, "deals.txt", "deal"::equals);
    /** "It had seen a contract": of somebody else. */
    private static final Set<String> KNOWING = WordList.ofKind(DealMaker.class, "deals.txt", "knowing"::equals);
    /** The maximum number of tokens from its cue to "it": "said on Monday that it". */
    private static final int LONGEST = 5;
    /** The maximum number of tokens from there to the other's name. */
    private static final int FARTHEST = 40;

    private DealMaker() {}

    /** Whether the first name may be a company's that tells in its sentence of a deal with the other. */
    public static boolean is(NewsText text, int name, int other) {
        int it = it(text, TickerSymbol.behind(text, name));
        int end = text.names().firstToken(other);
        boolean near = it > 0 && end > it && end < it + FARTHEST && text.sentenceAt(it) == text.sentenceAt(end);
        for (int i = it + 1; near && i < end; i++) {
            if (KNOWING.contains(text.lower(i))) {
                return false;
            }
            if (isDeal(text.lower(i))) {
                return OrganizationFit.mayBe(text, name, "company");
            }
        }
        return false;
    }

    /** Whether the lower-case word tells of a deal: "buy", "merger". */
    static boolean isDeal(String word) {
        return DEALS.contains(word);
    }

    /** Whether the verb at the token tells of the company itself: "(Harland) said it", "said its". */
    static boolean tellsOfItself(NewsText text, int verb) {
        return it(text, verb) > 0;
    }

    /** "(Harland) said it", "said on Monday that it", "said its"; 0 if it tells of something else. */
    private static int it(NewsText text, int token) {
        int at = text.cueAt(token);
        if (at < 0
                || text.cues().get(at).entry().kind() != CueKind.STATEMENT
                || text.cues().get(at).passive()) {
            return 0;
        }
        int start = text.cues().get(at).end();
        for (int i = start; i < start + LONGEST; i++) {
            if (text.is(i, WordSet.IT) || text.is(i, "its")) {
                return i;
            }
        }
        return 0;
    }
}
