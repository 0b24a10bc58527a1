package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.CourtTold;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises where the narrator heard what is told: "…, a court has heard", "…, the jury was told", "…, it has
 * emerged". Pure functions.
 */
final class HeardInCourt {
    private static final Set<String> EMERGING = WordList.ofKind(HeardInCourt.class, "ends.txt", "emerging"::equals);
    private static final Set<String> ACTIVE = Set.of("has", "have", "had");

    /** "The employment tribunal". */
    private static final int LONGEST = 4;

    private HeardInCourt() {}

    /** Whether such words begin at the token and end their sentence. */
    static boolean isAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        if (text.is(i, WordSet.IT)) {
            return emergesAt(sentence, i + 1);
        }
        int verb = Scan.past(i + 1, i + LONGEST, word -> text.isWord(word) && !opensVerb(text, word));
        if (!CourtTold.isListener(text.lower(verb - 1)) || !opensVerb(text, verb)) {
            return false;
        }
        int last = text.is(verb, WordClass.AUXILIARY) ? verb + 1 : verb;
        boolean hears = text.is(last, "heard") && (last == verb || ACTIVE.contains(text.lower(verb)));
        boolean told = text.is(last, "told") && last > verb && !ACTIVE.contains(text.lower(verb));
        return (hears || told) && (last + 1 >= sentence.end() || text.isMark(last + 1, '.'));
    }

    /** "It has emerged", "it was claimed". */
    private static boolean emergesAt(ReportingSentence sentence, int verb) {
        NewsText text = sentence.text();
        int last = Scan.past(verb, verb + 2, i -> text.is(i, WordClass.AUXILIARY));
        return EMERGING.contains(text.lower(last))
                && (last > verb || text.is(last, "emerged"))
                && (last + 1 >= sentence.end() || text.isMark(last + 1, '.'));
    }

    private static boolean opensVerb(NewsText text, int i) {
        return text.is(i, WordClass.AUXILIARY) || text.is(i, "heard");
    }
}
