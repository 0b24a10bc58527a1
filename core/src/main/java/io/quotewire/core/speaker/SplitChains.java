package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Splits chains where somebody else speaks in between: "“We lost,” Larkin said. The winch was old, Okafor said. “It was
 * a bad year.”" A link continues the last speaker, even if that speech was reported, but the frames of direct speech
 * were built without regard to reported speech. One instance per text.
 */
final class SplitChains {
    private final NavigableMap<Integer, Utterance> told = new TreeMap<>();
    private final IntUnaryOperator sentences;

    private SplitChains(List<Utterance> told, IntUnaryOperator sentences) {
        told.forEach(utterance -> this.told.put(utterance.start(), utterance));
        this.sentences = sentences;
    }

    /**
     * The utterances in text order; links after a sentence that reports somebody else get that speaker.
     *
     * @param told in text order
     * @param sentences the sentence of a {@code char} offset
     */
    static List<Utterance> of(List<Utterance> told, IntUnaryOperator sentences) {
        if (!haveLinks(told)) {
            return told;
        }
        SplitChains chains = new SplitChains(told, sentences);
        List<Utterance> parted = new ArrayList<>(told.size());
        told.forEach(utterance -> chains.part(utterance, parted));
        parted.sort(Comparator.comparingInt(Utterance::start));
        return parted;
    }

    private static boolean haveLinks(List<Utterance> told) {
        for (Utterance utterance : told) {
            if (!utterance.frame().links().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void part(Utterance utterance, List<Utterance> parted) {
        if (utterance.frame().links().isEmpty()) {
            parted.add(utterance);
            return;
        }
        List<Span> contents = utterance.frame().contents();
        Set<Span> links = new HashSet<>(utterance.frame().links());
        Utterance speaking = utterance;
        int from = 0;
        for (int i = 0; i < contents.size(); i++) {
            Span part = contents.get(i);
            int behind =
                    i == 0 ? utterance.source().start() : contents.get(i - 1).start();
            Utterance other = links.contains(part) ? between(behind, part).orElse(null) : null;
            if (other != null && isAnother(other.speaker(), speaking.speaker())) {
                add(utterance, speaking, contents.subList(from, i), parted);
                speaking = other;
                from = i;
            }
        }
        add(utterance, speaking, contents.subList(from, contents.size()), parted);
    }

    private static void add(Utterance whole, Utterance speaking, List<Span> parts, List<Utterance> parted) {
        if (parts.isEmpty()) {
            return;
        }
        AttributionFrame frame = whole.frame();
        AttributionFrame part = speaking.equals(whole)
                ? frame.of(parts)
                : new AttributionFrame(frame.type(), parts, null, null, Evidence.CHAIN_OVER_PARAGRAPHS, parts);
        parted.add(new Utterance(part, speaking.source(), speaking.speaker()));
    }

    /** The last utterance that begins in a sentence between. */
    private Optional<Utterance> between(int behind, Span part) {
        return Optional.ofNullable(told.lowerEntry(part.start()))
                .map(Map.Entry::getValue)
                .filter(last ->
                        last.start() > behind && sentences.applyAsInt(last.start()) > sentences.applyAsInt(behind));
    }

    /** Two speakers without a name or a group's words may be the same. */
    private static boolean isAnother(Speaker last, Speaker speaking) {
        return last.kind() != SpeakerKind.UNKNOWN && !Objects.equals(last.name(), speaking.name());
    }
}
