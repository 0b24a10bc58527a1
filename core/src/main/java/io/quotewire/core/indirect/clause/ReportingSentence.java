package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Optional;

/**
 * One sentence with its cues, as the finders of reported speech see it.
 *
 * @param text the whole text
 * @param start first token of the sentence
 * @param end the token after its last word; the full stop is left out
 * @param cues the cues whose verb stands in it, in order
 * @param sources for each cue the words that name its source, if they were found
 */
public record ReportingSentence(NewsText text, int start, int end, List<Cue> cues, List<Optional<Phrase>> sources) {

    /** The first cue whose group begins at {@code from} or behind it and before {@code to}, or -1. */
    public int cueFrom(int from, int to) {
        for (int c = 0; c < cues.size(); c++) {
            int first = cues.get(c).first();
            if (first >= from) {
                return first < to ? c : -1;
            }
        }
        return -1;
    }
}
