package io.quotewire.core.cue;

import java.util.Arrays;
import java.util.List;

/**
 * An occurrence of a cue in a text, in token indices.
 *
 * @param first first token of the verb group, including auxiliaries and adverbs: the "has" of "has also said"
 * @param head the verb itself
 * @param end the token after the group, including the verb's particle ("pointed out")
 * @param entry the lexicon's entry
 * @param form the form of the verb; auxiliaries distinguish a participle from a past tense
 * @param passive "was quoted as", "is said to", "was told"
 * @param negated "did not say", "never said"
 * @param modal "would say", "might argue", "to say": something that is or may be said, not that was
 */
public record Cue(
        int first, int head, int end, CueEntry entry, VerbForm form, boolean passive, boolean negated, boolean modal) {

    /** The index of the cue of each of the first {@code size} tokens of a text, or -1. */
    public static int[] ofTokens(List<Cue> cues, int size) {
        int[] at = new int[size];
        Arrays.fill(at, -1);
        for (int c = 0; c < cues.size(); c++) {
            Arrays.fill(at, cues.get(c).first, Math.min(size, cues.get(c).end), c);
        }
        return at;
    }
}
