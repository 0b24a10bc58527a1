package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Assigns each frame of a text its speaker. A frame without a source is a link of a chain that no frame of its
 * paragraph absorbed: it gets the speaker of the last frame before it in the whole text, whether in another paragraph,
 * reported or direct, known or unknown. A link that a frame absorbed stays with it, unless {@link SplitChains} finds
 * another speaker in between. Pure functions.
 */
public final class Utterances {
    private Utterances() {}

    /**
     * The frames with their speakers; a frame without a source before which nobody speaks is dropped.
     *
     * @param frames in text order
     * @param speakers resolves a source to its speaker
     * @param sentences the sentence of a {@code char} offset
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
        List<Utterance> parted = SplitChains.of(own, sentences);
        // A link may itself have absorbed others, which another speaker separates from it.
        return links.isEmpty() ? parted : SplitChains.of(withLinks(parted, links), sentences);
    }

    /**
     * Merges links into the utterances in text order, after the chains are split, so that each follows the right part.
     */
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
