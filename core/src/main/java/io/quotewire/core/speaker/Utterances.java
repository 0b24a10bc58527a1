package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Assigns each frame of a text its speaker. A frame without a source is a link of a chain that no frame of its
 * paragraph absorbed: it gets the speaker of the last frame before it in the whole text, whether in another paragraph,
 * reported or direct, known or unknown. Pure functions.
 */
public final class Utterances {
    private Utterances() {}

    /**
     * The frames with their speakers; a frame without a source before which nobody speaks is dropped, and so is one
     * after an embedded post, whose author does not speak on in the article.
     *
     * @param frames in text order
     * @param speakers resolves a source to its speaker
     */
    public static List<Utterance> of(List<AttributionFrame> frames, Function<Span, Speaker> speakers) {
        List<Utterance> told = new ArrayList<>(frames.size());
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            if (source != null) {
                told.add(new Utterance(frame, source, speakers.apply(source)));
            } else if (!told.isEmpty() && told.get(told.size() - 1).frame().evidence() != Evidence.EMBEDDED_POST) {
                Utterance last = told.get(told.size() - 1);
                told.add(new Utterance(frame, last.source(), last.speaker()));
            }
        }
        return told;
    }
}
