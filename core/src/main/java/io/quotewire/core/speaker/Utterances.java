package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Gives each frame of a text its speaker. A frame without a source is a link of a chain that no frame of its paragraph
 * took in: it has the speaker of the last frame before it in the whole text, be that in another paragraph, reported or
 * quoted, known or not. A link that a frame took in is left to it, unless {@link PartedChains} knows of another who
 * spoke between. Pure functions.
 */
public final class Utterances {
    private Utterances() {}

    /**
     * The frames with their speakers; one without a source before which nobody spoke is left out.
     *
     * @param frames in the order of the text
     * @param speakers whom a source means
     * @param sentences the sentence in which a {@code char} offset stands
     */
    public static List<Utterance> of(
            List<AttributionFrame> frames, Function<Span, Speaker> speakers, IntUnaryOperator sentences) {
        List<Utterance> utterances = new ArrayList<>(frames.size());
        for (AttributionFrame frame : frames) {
            own(frame, speakers).or(() -> linked(frame, utterances)).ifPresent(utterances::add);
        }
        return PartedChains.of(utterances, sentences);
    }

    private static Optional<Utterance> own(AttributionFrame frame, Function<Span, Speaker> speakers) {
        return Optional.ofNullable(frame.source()).map(source -> new Utterance(frame, source, speakers.apply(source)));
    }

    private static Optional<Utterance> linked(AttributionFrame frame, List<Utterance> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Utterance last = before.get(before.size() - 1);
        return Optional.of(new Utterance(frame, last.source(), last.speaker()));
    }
}
