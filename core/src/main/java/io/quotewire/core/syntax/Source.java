package io.quotewire.core.syntax;

/**
 * The words that name the one who speaks, in token indices. As part of a frame they are a {@code Span} of characters;
 * whom they mean, the speaker, is found from there.
 *
 * @param first first token of the phrase
 * @param end the token after it; greater than {@code first}
 * @param clean whether the phrase fills the place of the subject, with nothing skipped to reach it
 */
public record Source(int first, int end, boolean clean) {}
