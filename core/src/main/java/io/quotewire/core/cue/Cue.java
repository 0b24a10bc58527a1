package io.quotewire.core.cue;

/**
 * A cue where it stands in a text, in token indices.
 *
 * @param first first token of the whole verb group, auxiliaries and adverbs included ("has also said": has)
 * @param head the verb itself
 * @param end the token after the group and the words that belong to the verb ("pointed out")
 * @param entry what the lexicon knows of it
 * @param form the form of the verb, a past told from a participle by its auxiliaries
 * @param passive "was quoted as", "is said to", "was told"
 * @param negated "did not say", "never said"
 * @param modal "would say", "might argue", "to say": what is or may be said, not what was
 */
public record Cue(
        int first, int head, int end, CueEntry entry, VerbForm form, boolean passive, boolean negated, boolean modal) {}
