package io.quotewire.core.direct;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The frames of direct speech in a text whose names are marked by hand, each as "source: content / content". */
final class QuotedFrames {
    private QuotedFrames() {}

    /** All frames, in text order; a hyphen replaces a missing source. */
    static List<String> of(String marked) {
        MarkedText text = MarkedText.of(marked);
        return DirectSpeech.find(text.text()).stream()
                .map(frame -> line(text, frame))
                .toList();
    }

    private static String line(MarkedText text, AttributionFrame frame) {
        return Optional.ofNullable(frame.source()).map(text::words).orElse("-")
                + frame.contents().stream().map(text::words).collect(Collectors.joining(" / ", ": ", ""));
    }
}
