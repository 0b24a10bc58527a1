package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Finds the infinitive after an addressee that an apposition or relative clause describes: "urged the ministry, the
 * yard's owner, | to wait", "asked Hale, who led the crew, | to wait". Pure functions.
 */
final class InfinitiveBehindAside {
    private static final int LONGEST_BRACKET = 5;
    private static final int LONGEST_ASIDE = 16;

    /** What one tells something for: "told the Herald, which was there, to win sympathy". */
    private static final Set<String> AIMS = WordList.words(InfinitiveBehindAside.class, "aims.txt");

    private InfinitiveBehindAside() {}

    /** The token of "to"; -1 if no aside and infinitive follow the addressee that ends before {@code end}. */
    static int at(ReportingSentence sentence, Cue cue, int end) {
        NewsText text = sentence.text();
        if (!isSomebody(text, end - 1)) {
            return -1;
        }
        int comma = text.isMark(end, '(') ? behindBracket(text, end) : end;
        int first = comma + 1;
        boolean opens = text.is(first, WordSet.ANY_DETERMINER, WordSet.ANY_RELATIVE)
                || text.names().at(first) >= 0;
        if (!text.isComma(comma) || !opens) {
            return -1;
        }
        int last = Math.min(sentence.end() - 2, first + LONGEST_ASIDE);
        int i = Scan.past(first, last, word -> !text.isComma(word) && !text.isQuoted(word));
        int to = text.is(i + 1, WordSet.NEGATION) ? i + 2 : i + 1;
        int verb = text.is(to + 1, WordClass.ADVERB) ? to + 2 : to + 1;
        boolean aim = "tell".equals(cue.entry().lemma()) && AIMS.contains(text.lower(verb));
        boolean infinitive = text.isComma(i)
                && !aim
                && text.is(to, WordSet.TO)
                && (text.is(verb, WordSet.BE) || KnownVerbs.isMostlyVerb(text.lower(verb)));
        return infinitive ? i + 1 : -1;
    }

    /**
     * The last word of a name, or a noun for people or a body; not "told the story, a long one, to please her",
     * "ordered strikes, the first since May, to punish rebels".
     */
    private static boolean isSomebody(NewsText text, int noun) {
        String word = text.lower(noun);
        return text.isCapital(noun)
                || GroupNouns.arePeople(word)
                || (GroupNouns.isOrganizationOrPeople(word) && !"inquiry".equals(word))
                || RoleWords.isNoun(text.tokens(), noun);
    }

    /** "The agency (FCA), |": the token behind a short bracket. */
    private static int behindBracket(NewsText text, int open) {
        for (int i = open + 1; i < open + LONGEST_BRACKET; i++) {
            if (text.isMark(i, ')')) {
                return i + 1;
            }
        }
        return open;
    }
}
