package io.quotewire.producer.text;

import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of bytes by the detector that Mozilla's browsers used. It is used only if letters beyond ASCII
 * are adjacent, as in Cyrillic, Japanese or Chinese: in western text they occur singly, and single ones it sometimes
 * mistakes for other scripts.
 */
final class CharsetGuess {
    private static final double IN_RUNS = 0.6;
    private static final int FEWEST = 6;

    private CharsetGuess() {}

    /** The name of the encoding. */
    static Optional<String> of(byte[] bytes) {
        if (!hasRuns(bytes)) {
            return Optional.empty();
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset());
    }

    private static boolean hasRuns(byte[] bytes) {
        int high = 0;
        int beside = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                boolean next = (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
                beside += next ? 1 : 0;
            }
        }
        return high >= FEWEST && beside >= IN_RUNS * high;
    }
}
