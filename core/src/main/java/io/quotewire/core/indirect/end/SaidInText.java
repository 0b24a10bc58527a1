package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.CueKind;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises where something was said, told behind it: "Hale urged them to wait, | in a statement posted on Monday",
 * "…, | in a new report called Late Boats", "…, | in remarks to the Herald"; not "…, in a letter that broke the law",
 * "in his accounts". Pure functions.
 */
public final class SaidInText {
    /** "In a long radio interview". */
    private static final int MOST_MODIFIERS = 3;

    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "most");

    private SaidInText() {}

    /**
     * Whether such a phrase begins at the token, which follows a comma, and ends the sentence; not behind a content
     * that reports something itself: "(said) the board wrote to her, in a letter dated May 10".
     */
    public static boolean isAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        if (!text.is(i, WordSet.IN)) {
            return false;
        }
        boolean ranked = isRanked(text, i + 1);
        boolean some = ranked || (text.is(i + 1, WordSet.ARTICLE) && !text.is(i + 1, WordSet.THE));
        int first = ranked ? i + 3 : some ? i + 2 : i + 1;
        int noun = Scan.to(first, first + MOST_MODIFIERS, word -> !text.is(word, WordClass.OPEN) || isText(text, word));
        return isText(text, noun)
                && (some || Plural.endsLikeOne(text.lower(noun)))
                && !reports(sentence, start, i)
                && !text.is(noun + 1, WordSet.ANY_RELATIVE)
                && Scan.all(
                        noun + 2,
                        sentence.end(),
                        word -> text.isCapital(word)
                                || !(text.isFinite(word)
                                        || Pause.at(text, word)
                                        || text.is(word, WordSet.CONTINUATION)));
    }

    /** "(In) his first remarks since the vote", "his strongest speech yet", "her most direct answer". */
    private static boolean isRanked(NewsText text, int i) {
        String rank = text.lower(i + 1);
        return text.is(i, WordClass.POSSESSIVE)
                && (RANKS.contains(rank) || (rank.endsWith("est") && text.is(i + 1, WordClass.OPEN)));
    }

    /** "The board wrote to her"; not "the law would encourage it". */
    private static boolean reports(ReportingSentence sentence, int start, int end) {
        int c = sentence.cueFrom(start, end);
        return c >= 0
                && !sentence.cues().get(c).modal()
                && sentence.cues().get(c).entry().kind() == CueKind.STATEMENT;
    }

    private static boolean isText(NewsText text, int noun) {
        return text.is(noun, WordSet.OCCASION) || GroupNouns.isDocument(text.lower(noun));
    }
}
