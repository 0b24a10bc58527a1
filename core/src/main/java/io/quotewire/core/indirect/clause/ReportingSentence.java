package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A sentence with its cues, as input of the finders of reported speech.
 *
 * @param text the whole text
 * @param start first token of the sentence
 * @param end the token after its last word, without the full stop
 * @param cues the cues whose verb is in it, in order
 * @param sources finds the source of each cue, by its number, if there is one
 * @param beside what stands beside each cue
 */
public record ReportingSentence(
        NewsText text,
        int start,
        int end,
        List<Cue> cues,
        IntFunction<Optional<Phrase>> sources,
        List<BesideCue> beside) {

    /** The source of a cue, looked for, like those of the cues before it, when first asked for. */
    public Optional<Phrase> source(int cue) {
        return sources.apply(cue);
    }

    /** The index of the first cue whose group begins in {@code [from, to)}; -1 if there is none. */
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
