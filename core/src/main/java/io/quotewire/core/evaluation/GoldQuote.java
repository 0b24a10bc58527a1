package io.quotewire.core.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * An annotated content.
 *
 * @param start first code point of the content
 * @param end code point after it; greater than {@code start}
 * @param speaker the words that refer to the speaker, null if there are none
 * @param speakerStart first code point of {@code speaker}, -1 without it
 * @param speakerEnd code point after {@code speaker}, -1 without it
 * @param name the speaker's full name, null if unknown
 */
public record GoldQuote(
        int start,
        int end,
        @Nullable String speaker,
        int speakerStart,
        int speakerEnd,
        @Nullable String name) {}
