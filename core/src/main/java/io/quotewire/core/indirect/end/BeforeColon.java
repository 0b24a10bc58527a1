package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import java.util.Set;

/**
 * Finds where a content ends before the colon of a quoted passage, which a participle introduces: "it was late |
 * adding: “…”", "it was late | before adding: “…”". Pure functions.
 */
final class BeforeColon {
    private static final Set<String> OPENERS = Set.of("before", "after", "while", "by");

    /** "He kept thinking: “…”", "without anyone explaining: “…”": the participle is a part of the clause. */
    private static final Set<String> HOLDERS = Set.of("kept", "keep", "keeps", "began", "like", "anyone", "without");

    private BeforeColon() {}

    /** The token after the content; the colon itself if no participle introduces the passage. */
    static int end(ReportingSentence sentence, int colon) {
        NewsText text = sentence.text();
        int c = sentence.cueFrom(colon - 1, colon);
        boolean introduces = c >= 0
                && sentence.cues().get(c).form() == VerbForm.ING
                && sentence.cues().get(c).entry().takes(Takes.BARE)
                && !HOLDERS.contains(text.lower(colon - 2))
                && !text.is(colon - 2, WordClass.AUXILIARY);
        if (!introduces) {
            return colon;
        }
        return OPENERS.contains(text.lower(colon - 2)) ? colon - 2 : colon - 1;
    }
}
