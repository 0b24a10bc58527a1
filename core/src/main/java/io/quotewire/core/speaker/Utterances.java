package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
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
        List<Utterance> own = new ArrayList<>(frames.size());
        List<AttributionFrame> links = new ArrayList<>(0);
        for (AttributionFrame frame : frames) {
            Span source = frame.source();
            if (source == null) {
                links.add(frame);
            } else {
                own.add(new Utterance(frame, source, speakers.apply(source)));
            }
        }
        List<Utterance> parted = PartedChains.of(own, sentences);
        // A link may have taken in others, which somebody parts from it.
        return links.isEmpty() ? parted : PartedChains.of(withLinks(parted, links), sentences);
    }

    /** All in the order of the text: which part of a chain a link stands behind is known once the chains are parted. */
    private static List<Utterance> withLinks(List<Utterance> parted, List<AttributionFrame> links) {
        List<Utterance> all = new ArrayList<>(parted.size() + links.size());
        int next = 0;
        for (AttributionFrame link : links) {
            while (next < parted.size() && parted.get(next).start() < link.start()) {
                all.add(parted.get(next));
                next++;
            }
            if (!all.isEmpty()) {
                Utterance last = all.get(all.size() - 1);
                all.add(new Utterance(link, last.source(), last.speaker()));
            }
        }
        all.addAll(parted.subList(next, parted.size()));
        return all;
    }
}
