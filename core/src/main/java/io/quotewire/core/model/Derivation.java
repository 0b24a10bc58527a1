package io.quotewire.core.model;

/**
 * How an extractor came to a quote, in its own terms: for those who want to know why, never a key to rely on.
 *
 * @param construction the construction in which the quote was found; of this library, a constant of {@code Evidence}
 * @param speakerPath how the words of the source led to the speaker; of this library, a constant of {@code SpeakerPath}
 */
public record Derivation(String construction, String speakerPath) {}
