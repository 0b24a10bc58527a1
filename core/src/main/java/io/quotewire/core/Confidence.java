package io.quotewire.core;

import io.quotewire.core.quote.AttributionFrame;
import io.quotewire.core.speaker.SpeakerPath;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a quote is speech and its speaker right: the share for its kind of speech and the evidence of its frame, times
 * the share for the way its speaker was found. Both are counted, in {@code calibration.tsv}. Thread-safe.
 */
final class Confidence {
    private static final Map<QuoteType, List<Step>> FRAMES = new EnumMap<>(QuoteType.class);
    private static final Map<SpeakerPath, Double> SPEAKERS = new EnumMap<>(SpeakerPath.class);

    static {
        for (String line : WordList.read(Confidence.class, "calibration.tsv")) {
            List<String> row = List.of(line.split("\t", -1));
            double share = Double.parseDouble(row.get(3));
            if (row.get(0).equals("frame")) {
                FRAMES.computeIfAbsent(QuoteType.valueOf(row.get(1)), type -> new ArrayList<>())
                        .add(new Step(Double.parseDouble(row.get(2)), share));
            } else {
                SPEAKERS.put(SpeakerPath.valueOf(row.get(1)), share);
            }
        }
    }

    private Confidence() {}

    /** The estimated probability, 0 to 1. */
    static double of(AttributionFrame frame, SpeakerPath path) {
        double said = FRAMES.getOrDefault(frame.type(), List.of()).stream()
                .filter(step -> frame.evidence() >= step.evidence())
                .findFirst()
                .map(Step::share)
                .orElse(0.0);
        return said * SPEAKERS.getOrDefault(path, 0.0);
    }

    private record Step(double evidence, double share) {}
}
