package io.quotewire.streaming.correction;

import io.quotewire.streaming.reading.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of decisions, with a {@link CorrectionRecord} on each line.
 *
 * @param decisions the valid ones, one per subject
 * @param problems one for each invalid line, with its number
 */
public record CorrectionFile(List<Correction> decisions, List<String> problems) {

    public CorrectionFile {
        decisions = List.copyOf(decisions);
        problems = List.copyOf(problems);
    }

    /**
     * Reads all valid lines.
     *
     * @throws IOException if the stream breaks off or begins with the mark of UTF-16
     */
    public static CorrectionFile read(InputStream in) throws IOException {
        Map<String, Integer> lineOf = new HashMap<>();
        List<Correction> decisions = new ArrayList<>();
        List<String> problems = JsonLines.read(in, (json, number) -> {
            Correction correction = CorrectionRecord.read(json);
            Integer before = lineOf.putIfAbsent(correction.key(), number);
            if (before != null) {
                throw new IOException("line " + before + " corrects the same");
            }
            decisions.add(correction);
        });
        return new CorrectionFile(decisions, problems);
    }
}
