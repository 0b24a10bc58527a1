package io.quotewire.core;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.speaker.SpeakerPath;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a quote is speech and its speaker right: the share that was right of quotes of its type, the evidence of their
 * frame and the way their speaker was found, as counted in {@code calibration.tsv}. Thread-safe.
 */
final class Confidence {
    private static final Map<QuoteType, List<Step>> STEPS = new EnumMap<>(QuoteType.class);

    static {
        for (String line : WordList.read(Confidence.class, "calibration.tsv")) {
            List<String> row = List.of(line.split("\t", -1));
            List<Double> numbers =
                    row.subList(1, row.size()).stream().map(Double::valueOf).toList();
            STEPS.computeIfAbsent(QuoteType.valueOf(row.get(0)), type -> new ArrayList<>())
                    .add(new Step(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
        }
    }

    private Confidence() {}

    /** The estimated probability, 0 to 1. */
    static double of(AttributionFrame frame, SpeakerPath path) {
        return STEPS.getOrDefault(frame.type(), List.of()).stream()
                .filter(step -> frame.evidence() >= step.evidence())
                .findFirst()
                .map(step -> step.share(path))
                .orElse(0.0);
    }

    /** Frames of at least so much evidence, and the share of them that was right, by what their source is. */
    private record Step(double evidence, double name, double pronoun, double phrase) {
        double share(SpeakerPath path) {
            return switch (path) {
                case NAME, CAPITAL -> name;
                case PRONOUN -> pronoun;
                case BODY, NOUN, PHRASE -> phrase;
            };
        }
    }
}
