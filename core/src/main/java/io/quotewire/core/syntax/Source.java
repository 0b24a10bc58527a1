package io.quotewire.core.syntax;

/**
 * The source of an attribution: the words that refer to the speaker, in token indices. In a frame it becomes a
 * {@code Span} of characters, from which the speaker is resolved. Rules to which it does not matter how it was found
 * pass it on as a {@code Phrase}.
 *
 * @param first the first token of the phrase
 * @param end the token after it; greater than {@code first}
 * @param clean whether the phrase is in subject position, with nothing skipped to reach it
 */
public record Source(int first, int end, boolean clean) {}
