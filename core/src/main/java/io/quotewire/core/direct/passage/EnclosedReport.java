package io.quotewire.core.direct.passage;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.syntax.NewsText;
import java.util.stream.IntStream;

/**
 * Recognises a report behind a passage that a comma ends, within what it reports: "If they ask “why,” Hill said, they
 * get no answer", "…,” Hill told Moe, they". Pure functions.
 */
public final class EnclosedReport {
    private static final int LONGEST_RECIPIENT = 2;

    private EnclosedReport() {}

    /** Whether what was found behind a passage is such a report. */
    public static boolean is(NewsText text, Attribution found) {
        Cue cue = found.cue() < 0 ? null : text.cues().get(found.cue());
        if (cue == null
                || found.evidence() != Evidence.CUE_BEHIND
                || !cue.entry().takes(Takes.QUOTE)) {
            return false;
        }
        int longest = cue.entry().recipient() == Recipient.NONE ? 0 : LONGEST_RECIPIENT;
        return IntStream.rangeClosed(cue.end(), cue.end() + longest).anyMatch(text::isComma);
    }
}
