package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.WordClass;

/** Recognises a past tense behind "and", of what somebody did: "and praised the court", "and gave boats". */
public final class PastDeed {
    private PastDeed() {}

    /** "And praised the court", "and praised Hale", "and gave boats"; not in "and spoken words". */
    public static boolean isAt(NewsText text, int i) {
        return ReportWords.PAST_ONLY.contains(text.lower(i))
                || (Participle.isRegularPast(text, i)
                        && !text.isCapital(i)
                        && (!text.is(i + 1, WordClass.OPEN) || text.names().at(i + 1) >= 0));
    }
}
