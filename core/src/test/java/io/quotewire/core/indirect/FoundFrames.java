package io.quotewire.core.indirect;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The frames that one finder finds in a sentence whose names are marked by hand. */
final class FoundFrames {
    private FoundFrames() {}

    /** "Hale: it rained" for each frame, a hyphen if there is none. */
    static String of(ReportFinder phenomenon, String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        List<AttributionFrame> frames = new ArrayList<>();
        phenomenon.find(OneSentence.of(marked), frames);
        return of(marked, frames);
    }

    /** The same with the evidence: "Hale: it rained (CLAUSE_HIGH)". */
    static String withEvidence(ReportFinder phenomenon, String sentence) {
        MarkedText marked = MarkedText.of(sentence);
        List<AttributionFrame> frames = new ArrayList<>();
        phenomenon.find(OneSentence.of(marked), frames);
        return frames.isEmpty()
                ? "-"
                : frames.stream()
                        .map(frame -> line(marked, frame) + " (" + frame.evidence() + ")")
                        .collect(Collectors.joining("; "));
    }

    /** Frames of a text, without their evidence. */
    static String of(MarkedText marked, List<AttributionFrame> frames) {
        return frames.isEmpty()
                ? "-"
                : frames.stream().map(frame -> line(marked, frame)).collect(Collectors.joining("; "));
    }

    private static String line(MarkedText marked, AttributionFrame frame) {
        return marked.words(Objects.requireNonNull(frame.source()))
                + ": "
                + frame.contents().stream().map(marked::words).collect(Collectors.joining(" … "));
    }
}
